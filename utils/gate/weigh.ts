import type { GateReason } from '../model';
import { LONGEST_SAMPLE, unitsOf } from './evidence';
import type { Subject } from './subject';

/** In a text about something a word of it returns about this often; a long article that says it once says it in passing. */
const UNITS_PER_MENTION = 700;
/** A headline says what an article is about: what a word in it adds, as a share of its row's weight. */
const HEADLINE_SHARE = 1;
/** A text that returns to another matter oftener still is about that: what the false collector said of charity fills half of it. */
const MOST_OF_OTHER = 1.5;
/** From the first to the last of them, words of what a text is about reach over this share of it at least. */
const LEAST_SPREAD = 0.25;
/** What words of giving that all stand in one place keep of their weight. */
const SHARE_OF_ONE_PLACE = 0.6;
const LONGEST_HEADLINE = 200;
/**
 * One idea alone, however often it returns, is a name or an office more often than giving: a hospital of the Red Cross, a cup
 * that is run for charity, the women's federation. It weighs more than this only by what other words of giving weigh.
 */
const LONE_IDEA = 0.4;

/** What a page's site hangs on to its headline: `… - 公益时报`, `… | The Charity Times`. It says nothing of the article. */
const SITE_NAME = /(.)\s*[-_|｜–—][^-_|｜–—]{1,24}$/;

/** A text, made ready so that the words of a row can be looked for in it. */
export interface ReadyText {
  /** As printed: the headline, a line break, and the text. */
  readonly printed: string;
  /** As long as `printed`: small letters, one Chinese script, spaces for all that is neither letter nor Han. */
  readonly folded: string;
  readonly bodyAt: number;
  /** How often an idea occurs in a text of this length that is about it. */
  readonly expected: number;
}

/** @param foldScript Traditional characters to Simplified ones, one for one */
export function readyText(title: string, text: string, foldScript: (text: string) => string): ReadyText {
  const headline = ` ${title.replace(SITE_NAME, '$1').slice(0, LONGEST_HEADLINE)} `;
  const body = text.slice(0, LONGEST_SAMPLE);
  const printed = `${headline}\n ${body} `;
  return {
    printed,
    // Of a letter that grows (İ) the places shift by one, which misplaces a word shown as a reason, and nothing else.
    folded: foldScript(printed.toLowerCase().replace(/[^a-z\u3400-\u9fff]/g, ' ')),
    bodyAt: headline.length,
    expected: 1 + unitsOf(body) / UNITS_PER_MENTION,
  };
}

/**
 * Whether a word with a capital stands as a name at a place: whole, and inside a sentence, of which every first word has one.
 * `Trustees`, and `Funding` that opens a line, name nobody.
 */
const isName = (printed: string, at: number, word: string) =>
  /[a-z’'&]/i.test(printed[at - 1] ?? '') && !/[a-z]/.test(printed[at + word.length] ?? '');

/** A reason, and from where to where in the text its words are found. */
interface Found extends GateReason {
  readonly isAct: boolean;
  readonly first: number;
  readonly last: number;
}

function find(code: string, rows: readonly Subject[], { printed, folded, bodyAt, expected }: ReadyText): Found[] {
  const most = code === 'other' ? MOST_OF_OTHER : 1;
  return rows.flatMap(({ weight, words, isAct = false }) => {
    let times = 0;
    let first = Infinity;
    let last = 0;
    let detail = '';
    for (const stem of words.split('|')) {
      const word = stem < '{' ? ` ${stem}` : stem;
      // A name is looked for as it is printed, and not in the headline, which may have capitals throughout.
      const [searched, from] = stem < 'a' ? [printed, bodyAt] : [folded, -1];
      for (let at = from; (at = searched.indexOf(word, at + 1)) >= 0;) {
        if (stem < 'a' && !isName(printed, at, word)) continue;
        if (at > bodyAt) times += 1;
        first = Math.min(first, at);
        last = Math.max(last, at);
        detail ||= printed.slice(at, at + word.length).trim();
      }
    }
    const share = Math.min(most, times / expected) + (first < bodyAt ? HEADLINE_SHARE : 0);
    return share > 0 ? [{ code, detail, weight: weight * share, first, last, isAct }] : [];
  });
}

/** One reason for each row that is found in a text, with what it adds to the score. */
export const weigh = (code: string, rows: readonly Subject[], ready: ReadyText): GateReason[] =>
  find(code, rows, ready).map(({ detail, weight }) => ({ code, detail, weight }));

/**
 * The same for words of giving, which weigh less where all of them stand in one place: an appeal under an article of
 * another matter, the line about who pays for the site.
 */
export function weighCharity(rows: readonly Subject[], ready: ReadyText): GateReason[] {
  const found = find('charity', rows, ready);
  const first = Math.min(...found.map((one) => one.first));
  const last = Math.max(...found.map((one) => one.last));
  const spread = Math.min(1, (last - first) / ready.folded.length / LEAST_SPREAD);
  const share = SHARE_OF_ONE_PLACE + (1 - SHARE_OF_ONE_PLACE) * spread;
  const all = sumOf(found);
  return found.map(({ code, detail, weight, isAct }) => {
    const most = isAct ? Infinity : LONE_IDEA + all - weight;
    return { code, detail, weight: Math.min(weight, most) * share };
  });
}

export const sumOf = (reasons: readonly GateReason[]) => reasons.reduce((total, { weight }) => total + weight, 0);
