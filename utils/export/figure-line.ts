import type { SourcedEntry, TableEntry, TableWords } from './columns';

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
export function figureLine(entry: TableEntry, words: TableWords): string {
  const { figure, raw, organization, sentence } = entry;
  const said = join(
    [
      raw,
      organization?.name ?? figure.org,
      figure.role === 'other' ? null : words.role(figure.role),
      figure.item,
      figure.period,
      quoted(sentence),
    ],
    ' · ',
  );
  return join([said, placeOf(entry)], ' — ');
}

/** Marked words with their source as one line of text: `“…” · note — 标题, 公益时报, 2024-04-25, https://…` */
export const wordsLine = (entry: SourcedEntry): string =>
  join([join([quoted(entry.sentence), entry.note], ' · '), placeOf(entry)], ' — ');

const quoted = (sentence: string) => (sentence === '' ? null : `“${oneLine(sentence)}”`);

const placeOf = ({ source, link }: SourcedEntry): string =>
  join([source?.title, source?.site, source?.author, source?.publishedDate, link], ', ');
