import { useEffect, useState } from 'preact/hooks';
import type { EditRequest } from '../../utils/edits';
import { t } from '../../utils/i18n';
import { call } from '../../utils/messages';
import type { OrganizationRow } from '../../utils/model';
import { findOrganizations, type Database } from '../../utils/storage';
import { Section } from './Section';

interface OrganizationsProps {
  readonly database: Database;
  readonly watched: readonly OrganizationRow[];
  readonly say: (notice: string) => void;
}

/** As many as one can look through while typing. */
const MOST_FOUND = 8;

/** Organizations that the reader watches, each with the other names that mean it. */
export function OrganizationsSection({ database, watched, say }: OrganizationsProps) {
  const [words, setWords] = useState('');
  const found = useFound(database, words);
  const edit = async (request: EditRequest) => {
    const done = await call('edit.do', { edit: request });
    if (!done.ok) say(t(`failure.${done.code}`));
  };
  const offered = found.filter(({ id }) => watched.every((row) => row.id !== id));
  return (
    <Section title={t('options.organizations')}>
      {watched.length === 0 && <p class="quiet">{t('options.organizations.none')}</p>}
      <ul class="rows">
        {watched.map((row) => (
          <li key={row.id}>
            <span class="name organization">{row.name}</span>
            <Aliases row={row} onEdit={(request) => void edit(request)} />
            <button
              type="button"
              aria-label={t('options.organizations.unwatch', { name: row.name })}
              onClick={() => void edit({ action: 'watch', organizationIds: [row.id], watched: false })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="line">
        <label>
          {t('options.organizations.find')}
          <input
            type="search"
            name="organization"
            value={words}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              setWords(currentTarget.value);
            }}
          />
        </label>
      </div>
      {words.trim() !== '' && found.length === 0 && <p class="quiet">{t('options.organizations.notFound')}</p>}
      <ul class="offers">
        {offered.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => void edit({ action: 'watch', organizationIds: [id], watched: true })}>
              {t('options.organizations.watch', { name })}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What stands under these words in the store; what was asked before and comes later is dropped. */
function useFound(database: Database, words: string): readonly OrganizationRow[] {
  const [found, setFound] = useState<readonly OrganizationRow[]>([]);
  useEffect(() => {
    let isOver = false;
    const find = async () => {
      const rows = await findOrganizations(database, words, MOST_FOUND).catch(() => []);
      if (!isOver) setFound(rows);
    };
    void find();
    return () => {
      isOver = true;
    };
  }, [database, words]);
  return found;
}

interface AliasesProps {
  readonly row: OrganizationRow;
  readonly onEdit: (edit: EditRequest) => void;
}

function Aliases({ row: { id, name, aliases }, onEdit }: AliasesProps) {
  const [typed, type] = useState('');
  return (
    <div class="aliases" role="group" aria-label={t('options.organizations.aliases', { name })}>
      <ul class="offers">
        {aliases.map((alias) => (
          <li key={alias}>
            <button
              type="button"
              aria-label={t('options.organizations.aliasRemove', { alias })}
              onClick={() => {
                onEdit({ action: 'alias', organizationId: id, add: [], remove: [alias] });
              }}
            >
              {alias} ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          const alias = typed.trim();
          if (alias === '') return;
          onEdit({ action: 'alias', organizationId: id, add: [alias], remove: [] });
          type('');
        }}
      >
        <input
          aria-label={t('options.organizations.aliasNew')}
          placeholder={t('options.organizations.aliasNew')}
          value={typed}
          autocomplete="off"
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
          }}
        />
        <button type="submit">{t('options.organizations.aliasAdd')}</button>
      </form>
    </div>
  );
}
