import { interfaceLocale, t } from '../../utils/i18n';
import { BOUNDS, KINDS, ROLES, type Reading, type ReadingForm } from '../../utils/model';

/**
 * The form of a reading: as it stands, and as the program reads it.
 * @param organizations names that the article's organizations go by
 */
export function readingFormOf(
  reading: Reading,
  found: Reading | null,
  organizations: readonly string[],
  articleLang: string,
): ReadingForm {
  return {
    reading,
    found,
    organizations,
    lang: interfaceLocale().lang,
    articleLang,
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
