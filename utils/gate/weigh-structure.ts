import type { GateReason } from '../model';
import type { PageEvidence } from './evidence';

/** A short news item; half of it may be a caption or a teaser. */
const SHORT_ARTICLE = 120;
/** Above this a text stands for itself, whatever else the page is for. */
const LONG_ARTICLE = 600;
/** A page that asks for so much is there to be filled in; the form for a comment has four. */
const MANY_FIELDS = 6;

const ARTICLE_TYPE = /article|blogposting|report/;
const OTHER_TYPE = /product|itemlist|searchresults|collectionpage|jobposting|recipe|profile/;

const HOME = /^https?:\/\/[^/?#]+\/?(?:(?:index|default|home)(?:\.\w+)?)?\/?(?:#(?!!?\/).*)?$/i;
const SEARCH = /\/(?:search|so|s)(?:[/?.]|$)|[?&](?:q|s|wd|query|keywords?|kw)=/i;
const ASKING = /\/(?:donat\w+|give|cart|checkout|login|signup|register)(?:[/?.]|$)/i;
const DATED = /(?:19|20)\d\d[-/_]?[01]?\d/;

/** Few sentences for each block of links, and none of the texts between them long enough to be an article. */
const isList = ({ length, longestRun, paragraphs, linkBlocks }: PageEvidence) =>
  linkBlocks > 2 && linkBlocks > paragraphs * 0.4 && longestRun < Math.min(250, length * 0.5);

/** Grounds for and against a page being one article; it is one from 0.5. */
export function weighStructure(page: PageEvidence): GateReason[] {
  const { url, declared, length, fields } = page;
  const types = declared.join(' ').toLowerCase();
  const isLong = length >= LONG_ARTICLE;
  const rows: readonly (readonly [holds: boolean, code: string, weight: number])[] = [
    [true, 'text', 0.6 * Math.min(1, length / SHORT_ARTICLE)],
    [ARTICLE_TYPE.test(types), 'declared-article', 0.2],
    [DATED.test(url), 'dated-address', 0.1],
    [isList(page), 'list', -0.6],
    [OTHER_TYPE.test(types), 'declared-other', -0.4],
    [HOME.test(url), 'home-page', isLong ? -0.3 : -0.6],
    [SEARCH.test(url), 'search-page', -0.5],
    [ASKING.test(url), 'form', -0.3],
    [fields >= MANY_FIELDS, 'form', isLong ? -0.1 : -0.4],
  ];
  return rows.flatMap(([holds, code, weight]) => (holds ? [{ code, detail: '', weight }] : []));
}
