const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/u,
    order: ['year', 'month', 'day'],
  },
  { pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/u, order: ['year', 'month', 'day'] },
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+((?:19|20)\d{2})\b/u,
    order: ['day', 'month', 'year'],
  },
  {
    pattern: /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/u,
    order: ['month', 'day', 'year'],
  },
];

const monthOf = (word: string): number => {
  const number = Number(word);
  return Number.isNaN(number) ? MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 : number;
};

const pad = (number: number) => String(number).padStart(2, '0');

/**
 * The first calendar date in words, as ISO 8601: `2024年5月1日 08:00` is `2024-05-01`. A time with its zone keeps the day that
 * is printed: the day of publication is the outlet's.
 * @returns `undefined` where there is none, or none of the calendar
 */
export function parseDate(words: string): string | undefined {
  for (const { pattern, order } of FORMS) {
    const found = pattern.exec(words.slice(0, 300).normalize('NFKC'));
    if (found === null) continue;
    const part = (name: 'year' | 'month' | 'day') => found[order.indexOf(name) + 1] ?? '';
    const [year, month, day] = [Number(part('year')), monthOf(part('month')), Number(part('day'))];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day)
      return `${year}-${pad(month)}-${pad(day)}`;
  }
  return undefined;
}
