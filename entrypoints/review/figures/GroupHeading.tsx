import { interfaceLocale, t } from '../../../utils/i18n';
import type { Grouping } from '../../../utils/search';
import type { NamedGroup } from '../lookup/queries';

interface GroupHeadingProps {
  readonly grouping: Grouping | null;
  readonly group: NamedGroup;
}

const WITHOUT = {
  article: 'review.untitled',
  organization: 'details.unattributed',
  day: 'review.none',
  tag: 'review.untagged',
} as const;

/** What a group is called: its article, organization, day or tag. */
function nameOf(grouping: Grouping, { value, name }: NamedGroup): string {
  if (value === null) return t(WITHOUT[grouping]);
  if (grouping === 'day') {
    const day = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'long' });
    return day.format(new Date(`${value}T12:00`));
  }
  return name ?? (grouping === 'article' ? t(WITHOUT.article) : value);
}

/** The line above the rows of a group. */
export function GroupHeading({ grouping, group }: GroupHeadingProps) {
  return (
    <>
      <span class="group-name">{nameOf(grouping ?? 'article', group)}</span>
      <span class="quiet">{t('count.figures', { count: group.count })}</span>
    </>
  );
}
