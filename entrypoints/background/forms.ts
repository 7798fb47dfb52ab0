import { readingFormOf } from '../../components/card/reading-form';
import { interfaceLocale, t } from '../../utils/i18n';
import {
  ORGANIZATION_TYPES,
  type Choice,
  type OrganizationForm,
  type OrganizationType,
  type Reading,
  type ReadingForm,
} from '../../utils/model';
import type { Database } from '../../utils/storage';

/** The organizations of an article and those that the reader watches, by name. */
async function organizationsNear(database: Database, sourceId: string): Promise<readonly Choice[]> {
  const mentions = await database.mentions.where('sourceId').equals(sourceId).toArray();
  const here = await database.organizations.bulkGet([...new Set(mentions.map(({ organizationId }) => organizationId))]);
  const rows = here.filter((row) => row !== undefined && row.deletedAt === null && row.mergedInto === null);
  return rows.flatMap((row) => (row === undefined ? [] : [{ id: row.id, label: row.name }]));
}

/** The form of a reading in an article. */
export async function readingForm(
  database: Database,
  sourceId: string,
  reading: Reading,
  found: Reading | null,
): Promise<ReadingForm> {
  const source = await database.sources.get(sourceId);
  const organizations = await organizationsNear(database, sourceId);
  return readingFormOf(
    reading,
    found,
    organizations.map(({ label }) => label),
    source?.lang ?? 'und',
  );
}

/** The form of an organization that the reader names by hand. */
export async function organizationForm(
  database: Database,
  sourceId: string,
  name: string,
  type: OrganizationType,
): Promise<OrganizationForm> {
  return {
    name,
    type,
    organizations: await organizationsNear(database, sourceId),
    lang: interfaceLocale().lang,
    words: {
      title: t('form.organization'),
      save: t('card.save'),
      cancel: t('form.cancel'),
      name: t('form.name'),
      type: t('column.type'),
      sameAs: t('form.sameAs'),
      none: t('form.none'),
      fromNowOn: t('form.fromNowOn'),
      watch: t('form.watch'),
      failed: t('card.failed'),
      types: ORGANIZATION_TYPES.map((id) => ({ id, label: t(`type.${id}`) })),
    },
  };
}
