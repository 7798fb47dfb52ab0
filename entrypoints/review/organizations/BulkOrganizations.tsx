import type { EditRequest } from '../../../utils/edits';
import { t } from '../../../utils/i18n';
import type { Lookup } from '../lookup/queries';
import { useAnswer } from '../lookup/use-lookup';
import type { Marked } from '../list/use-marked';
import { TypeChoice } from './TypeChoice';

interface BulkOrganizationsProps {
  readonly marked: Marked;
  readonly lookup: Lookup;
  /** Of the index. */
  readonly version: number;
  readonly edit: (request: EditRequest) => Promise<boolean>;
}

/** Watches all ticked organizations, says what kind of body they are, or merges them into the one that was ticked first. */
export function BulkOrganizations({ marked, lookup, version, edit }: BulkOrganizationsProps) {
  const organizationIds = [...marked.ids];
  const [into = ''] = organizationIds;
  const first = useAnswer(() => lookup.organization(into), version, [lookup, into]);
  return (
    <>
      {([true, false] as const).map((watched) => (
        <button
          key={String(watched)}
          type="button"
          onClick={() => void edit({ action: 'watch', organizationIds, watched })}
        >
          {t(watched ? 'organization.watchAll' : 'organization.unwatchAll')}
        </button>
      ))}
      {organizationIds.length > 1 && first !== undefined && first !== null && (
        <button
          type="button"
          onClick={() => {
            marked.set([]);
            void edit({ action: 'merge-organizations', organizationIds: organizationIds.slice(1), into });
          }}
        >
          {t('organization.mergeAll', { name: first.name })}
        </button>
      )}
      <TypeChoice
        type={null}
        onChoose={(type) => {
          void edit({ action: 'classify', organizationIds, type });
        }}
      />
    </>
  );
}
