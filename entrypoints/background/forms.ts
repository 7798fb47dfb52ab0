import { interfaceLocale, t } from '../../utils/i18n';
import {
  BOUNDS,
  KINDS,
  ORGANIZATION_TYPES,
  ROLES,
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

/** The form of a reading: as it stands, and as the program reads it. */
export async function readingForm(
  database: Database,
  sourceId: string,
  reading: Reading,
  found: Reading | null,
): Promise<ReadingForm> {
  const source = await database.sources.get(sourceId);
  const organizations = await organizationsNear(database, sourceId);
  return {
    reading,
    found,
    organizations: organizations.map(({ label }) => label),
    lang: interfaceLocale().lang,
    articleLang: source?.lang ?? 'und',
    words: {
      title: t('form.figure'),
      save: t('card.save'),
      cancel: t('form.cancel'),
      program: t('review.program'),
      none: t('form.none'),
      invalid: t('form.invalid'),
      failed: t('card.failed'),
      fields: {
        value: t('column.value'),
        max: t('form.max'),
        bound: t('column.bound'),
        kind: t('column.kind'),
        unit: t('column.unit'),
        currency: t('column.currency'),
        item: t('column.item'),
        org: t('column.organization'),
        role: t('column.role'),
        period: t('column.period'),
        place: t('column.place'),
        recipient: t('column.recipient'),
      },
      bounds: BOUNDS.map((id) => ({ id, label: t(`bound.${id}`) })),
      kinds: KINDS.map((id) => ({ id, label: t(`kind.${id}`) })),
      roles: ROLES.map((id) => ({ id, label: t(`role.${id}`) })),
    },
  };
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
