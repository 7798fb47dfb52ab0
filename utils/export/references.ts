import type { SourceRow } from '../model';

/** What of a source a reference manager takes. */
type Referenced = Pick<
  SourceRow,
  'id' | 'url' | 'title' | 'site' | 'author' | 'publishedDate' | 'lang' | 'lastSeenAt' | 'note' | 'tags'
>;

/** Which local calendar day (ISO 8601) a moment lies in: the reader's own time zone is the caller's matter. */
export type DayOf = (at: number) => string;

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Authors as a page prints them: 周晓禾 陈立, “A. Smith and B. Jones”. */
const AUTHOR_BREAKS = /[,，、;；/]|\s+and\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

function authorsOf(author: string | null): string[] {
  return (author ?? '')
    .split(AUTHOR_BREAKS)
    .map(oneLine)
    .filter((name) => name !== '');
}

/** Numbers of an ISO date; empty where it is none. */
function datePartsOf(date: string | null): number[] {
  return /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? (date ?? '').split('-').map(Number) : [];
}

/** Sources as CSL-JSON, the form that Zotero, Mendeley and citeproc read. Each has the id of its source. */
export function toCslJson(sources: readonly Referenced[], dayOf: DayOf): string {
  const items = sources.map(({ id, url, title, site, author, publishedDate, lang, lastSeenAt, note, tags }) => {
    const authors = authorsOf(author).map((literal) => ({ literal }));
    const issued = datePartsOf(publishedDate);
    return {
      id,
      type: 'article-newspaper',
      title: oneLine(title ?? ''),
      ...(site === null ? {} : { 'container-title': oneLine(site) }),
      ...(authors.length === 0 ? {} : { author: authors }),
      ...(issued.length === 0 ? {} : { issued: { 'date-parts': [issued] } }),
      accessed: { 'date-parts': [datePartsOf(dayOf(lastSeenAt))] },
      URL: url,
      language: lang,
      ...(note === '' ? {} : { note }),
      ...(tags.length === 0 ? {} : { keyword: tags.map(oneLine).join(', ') }),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** Sources as RIS, which every reference manager reads. */
export function toRis(sources: readonly Referenced[], dayOf: DayOf): string {
  return sources.map((source) => writeRis(source, dayOf)).join('\r\n');
}

const slashes = (date: string) => date.replaceAll('-', '/');

function writeRis(source: Referenced, dayOf: DayOf): string {
  const { id, url, title, site, author, publishedDate, lang, lastSeenAt, note, tags } = source;
  const fields: readonly (readonly [tag: string, values: readonly string[]])[] = [
    ['TY', ['NEWS']],
    ['ID', [id]],
    ['TI', [title ?? '']],
    ['AU', authorsOf(author)],
    ['T2', [site ?? '']],
    ['PY', datePartsOf(publishedDate).slice(0, 1).map(String)],
    ['DA', datePartsOf(publishedDate).length === 0 ? [] : [slashes(publishedDate ?? '')]],
    ['Y2', [slashes(dayOf(lastSeenAt))]],
    ['LA', [lang]],
    ['UR', [url]],
    ['KW', tags],
    ['N1', [note]],
  ];
  const lines = fields.flatMap(([tag, values]) =>
    values
      .map(oneLine)
      .filter((value) => value !== '')
      .map((value) => `${tag}  - ${value}`),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}
