import type { TableEntry, TableWords } from './columns';

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

const join = (parts: readonly (string | null | undefined)[], between: string): string =>
  parts
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(between);

/**
 * A figure with its source as one line of text: what it says, whose it is, the sentence, and where it stands with a link
 * to the words. `280多万人次 · 青禾基金会 · 受益 · “…” — 标题, 公益时报, 2024-04-25, https://…`
 */
export function figureLine({ figure, raw, organization, source, link }: TableEntry, words: TableWords): string {
  const said = join(
    [
      raw,
      organization?.name ?? figure.org,
      figure.role === 'other' ? null : words.role(figure.role),
      figure.item,
      figure.period,
      figure.sentence === '' ? null : `“${oneLine(figure.sentence)}”`,
    ],
    ' · ',
  );
  const where = join([source?.title, source?.site, source?.author, source?.publishedDate, link], ', ');
  return join([said, where], ' — ');
}
