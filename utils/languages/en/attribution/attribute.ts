import type { Organization, Span } from '../../../model';
import type { Candidate, PreparedArticle } from '../../types';
import { countsPeople } from '../noun-phrases';
import { copyToHeadline } from './copy-to-headline';
import { type Named, readMentions } from './mentions';
import { type Actor, actorInSentence, type Scene } from './subjects';

/** "it", "the charity" in the place of a subject: whoever the text spoke of before. */
const PRONOUN =
  /(?:^|[,;:(–—] ?|["“]|\b(?:and|but|that|says?|said|which|what|when|as|because|since|if|then|where) )(?:it|they|we)\b(?! (?:is|was) (?:not |also )?(?:a|the|hoped|expected|estimated|thought|clear|too|hard)\b)|(?:^|, )(?:its|their|our)\b/iu;
const GENERIC =
  /\bthe (charity|organi[sz]ation|group|company|nonprofit|non-profit|network|agency|firm|retailer|NGO|funder|grantmaker|body)\b/iu;
/** "the society", "the appeal": the organization whose name has that word. */
const NAME_WORD =
  /\bthe (trust|foundation|fund|society|appeal|federation|association|university|hospital|hospice|bank|club|mission|institute|council|union|school|college|commission|department|ministry|trust's|alliance|church|museum|clinic|government|zoo|cathedral)(?:[’']s)?\b/iu;
/** Farther back than so many names, nothing is pointed at any more. */
const RECENT = 40;
const COMPANY_WORDS = /^(?:company|firm|retailer)$/iu;

/** What the sentences before leave for those after them. */
interface Carried {
  /** The subject of the last sentence that had one. */
  readonly subject: string | undefined;
  /** The first subject of this paragraph. */
  readonly first: string | undefined;
}

/**
 * Ties each figure to the organization that its sentence says did it: the grammatical subject of its clause, `by …`, or what
 * "it", "the charity" point back to; else whoever the paragraph speaks of, else the article's topic. Where the sentence
 * gives the deed to somebody else, it is tied to none.
 */
export function attributeFigures(
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  article: PreparedArticle,
): readonly Candidate[] {
  const { text, sentences } = article;
  const named = readMentions(organizations, text);
  const topic = topicOf(named, text);
  const tied: Candidate[] = [];
  let carried: Carried = { subject: undefined, first: undefined };
  let name = 0;
  for (const [index, sentence] of sentences.entries()) {
    const last = sentences[index - 1];
    if (last && text.slice(last.end, sentence.start).includes('\n'))
      carried = { subject: carried.subject, first: undefined };
    const from = name;
    while ((named[name]?.end ?? Infinity) <= sentence.end) name += 1;
    const scene: Scene = { text, sentence, inside: named.slice(from, name) };
    while ((candidates[tied.length]?.start ?? Infinity) < sentence.end) {
      const figure = candidates[tied.length];
      if (figure === undefined) break;
      const own = actorInSentence(scene, figure);
      const org =
        own === undefined
          ? carriedOver(scene, figure, carried, named.slice(Math.max(0, from - RECENT), from), topic)
          : own;
      tied.push({ ...figure, org: org ?? null });
    }
    carried = leave(scene, carried, named.slice(Math.max(0, from - RECENT), from));
  }
  tied.push(...candidates.slice(tied.length));
  return copyToHeadline(tied, text, named);
}

/** The organization of a sentence that names no actor: what its words point back to, else what its paragraph is about. */
function carriedOver(
  { text, sentence }: Scene,
  figure: Candidate,
  { subject, first }: Carried,
  before: readonly Named[],
  topic: string | undefined,
): Actor {
  const words = text.slice(sentence.start, figure.start);
  const all = text.slice(sentence.start, sentence.end);
  const pointed = pointedAt(words, before, subject);
  if (pointed !== undefined) return pointed;
  if (figure.kind === 'ratio' && countsPeople(text, figure.end)) return null;
  return pointedAt(all, before, subject) ?? first ?? topic;
}

/** Whom "it", "the charity", "the trust" mean. */
function pointedAt(words: string, before: readonly Named[], subject: string | undefined): string | undefined {
  if (PRONOUN.test(words) && subject !== undefined) return subject;
  const nameWord = NAME_WORD.exec(words)?.[1]?.toLowerCase();
  if (nameWord !== undefined) {
    const whole = new RegExp(`\\b${nameWord}\\b`, 'iu');
    const named = before.findLast(({ name }) => whole.test(name));
    if (named) return named.name;
  }
  const generic = GENERIC.exec(words)?.[1];
  if (generic === undefined) return undefined;
  const isCompany = COMPANY_WORDS.test(generic);
  // The charity is a charity where one was named; a foundation may be called so too.
  const closest = /^charity$/iu.test(generic)
    ? before.findLast(({ type, part }) => part === 'subject' && type === 'charity')
    : undefined;
  if (closest) return closest.name;
  const fits = before.findLast(({ type, part }) => part === 'subject' && (type === 'company') === isCompany);
  return fits?.name ?? subject;
}

function leave({ text, sentence, inside }: Scene, carried: Carried, before: readonly Named[]): Carried {
  const subject =
    inside.find(({ part, end }) => part === 'subject' && !GETS.test(text.slice(end, end + 40)))?.name ??
    pointedAt(text.slice(sentence.start, sentence.end), before, carried.subject);
  return { subject: subject ?? carried.subject, first: carried.first ?? subject };
}

/** Who gets a grant is not whom the next sentence speaks of: Ohio State gets $2.2 million. */
const GETS =
  /^(?:, [^,.;]{1,30},)? (?:(?:also|now) )?(?:receiv(?:es?|ed)|gets?|got|(?:was|were) (?:given|awarded|granted)) [$£€₹\d]/u;

/** The organization that an article names most often, the earlier of two; it has to be named near the beginning. */
function topicOf(named: readonly Named[], text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { name, type } of named)
    if (type !== 'media' && type !== 'government' && type !== 'research') counts.set(name, (counts.get(name) ?? 0) + 1);
  const best = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const first = named.find(({ name }) => name === best);
  return first && isInLead(first, text) ? best : undefined;
}

/** Title and first two paragraphs say what an article is about. */
const isInLead = ({ start }: Span, text: string): boolean => text.slice(0, start).split(/\n+/u, 5).length <= 3;
