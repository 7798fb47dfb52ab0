import type { Organization, Span } from '../../../model';
import { sentenceAt } from '../../../text';
import type { Candidate, PreparedArticle } from '../../types';

interface Named extends Span {
  readonly name: string;
  readonly type: Organization['type'];
}

/** "it", "the charity": the subject of the sentence before. */
const PRONOUN =
  /\b(?:it|its|they|their|which|who|we|our|the (?:charity|organi[sz]ation|group|company|nonprofit|non-profit|network|agency|firm))\b/iu;
/** "the society", "the appeal": the organization whose name has that word. */
const NAME_WORD =
  /\bthe (trust|foundation|fund|society|appeal|federation|association|university|hospital|bank|club|mission|institute|council|federation|union|school|college)(?:[’']s)?\b/iu;
/** Words that put what follows in the place of one who receives or of a mere circumstance. */
const OBJECT_BEFORE =
  /\b(?:to|for|from|with|at|in|of|among|through|via|under|behind|against|alongside|and|than|like) (?:the |its |their |his |her |our )?$/iu;
const BY_BEFORE = /\bby (?:the )?$/iu;
const GIVER_BEFORE = /\b(?:by|from) (?:the )?$/iu;
const RECIPIENT_BEFORE = /\b(?:to|for) (?:the )?$/iu;
/** Somebody else acts: a person, a government, a crowd. The subject carried over ends here. */
const OTHER_SUBJECT =
  /^(?:"|“)?(?:So did|A (?:single |private )?(?:donor|businessman|businesswoman|couple|man|woman|family|survey|study|report)|An anonymous|One (?:donor|family|child|man|woman)|Last year's|The (?:prime minister|president|minister|government|police|couple|family|city|state|county|storm|earthquake|floods?|fire|cyclone|hurricane)|(?:Mr|Mrs|Ms|Dr|Sir) )/u;
const CLAUSE_END = /[;:]|, (?:and|but|while|whereas|as|with) /gu;

/**
 * Ties each figure to the organization that its sentence says did it: the grammatical subject, `by …`, or what "it", "the
 * charity" point back to; else the subject carried over from the sentence before in the same paragraph.
 */
export function attributeFigures(
  candidates: readonly Candidate[],
  organizations: readonly Organization[],
  { text, sentences }: PreparedArticle,
): readonly Candidate[] {
  const named = organizations
    .flatMap(({ name, type, mentions }) => mentions.map(({ start, end }): Named => ({ name, type, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const facts = { text, sentences, named, subjects: subjectsOf(text, sentences, named), topic: topicOf(named) };
  return candidates.map((figure) => {
    const at = sentenceAt(sentences, figure.start);
    const sentence = sentences[at];
    if (!sentence) return figure;
    const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const recipient = figure.role === 'given' ? inside.find((org) => isRecipient(text, org)) : undefined;
    const org = actorOf(text, sentence, figure, inside) ?? carriedOver(facts, at, figure);
    return { ...figure, org: org ?? null, recipient: recipient?.name ?? null };
  });
}

/** What holds for a whole article. */
interface Facts {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly named: readonly Named[];
  /** The organization that is the subject of each sentence; undefined where none is. */
  readonly subjects: readonly (string | undefined)[];
  /** The organization that the article names most. */
  readonly topic: string | undefined;
}

/** The organization of a sentence that names no actor: what its words point back to, else what its paragraph is about. */
function carriedOver(
  { text, sentences, named, subjects, topic }: Facts,
  at: number,
  figure: Candidate,
): string | undefined {
  const sentence = sentences[at];
  if (!sentence) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const nameWord = NAME_WORD.exec(words)?.[1]?.toLowerCase();
  const pointed =
    nameWord === undefined
      ? undefined
      : named.findLast(({ name, end }) => end <= sentence.start && name.toLowerCase().includes(nameWord));
  if (pointed) return pointed.name;
  if (OTHER_SUBJECT.test(words)) return undefined;
  const paragraph = text.lastIndexOf('\n', sentence.start) + 1;
  const first = sentences.findIndex(({ start }) => start >= paragraph);
  const before = subjects.slice(first, at).filter((subject) => subject !== undefined);
  if (PRONOUN.test(words)) return before.at(-1) ?? topic;
  if (figure.kind === 'ratio') return undefined;
  return before[0] ?? topic;
}

/** The organization that an article names most often, the earlier of two. */
function topicOf(named: readonly Named[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name, type } of named)
    if (type !== 'media' && type !== 'government') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** The organization that acts in the sentence: `by X` behind the figure, the last subject before it. */
function actorOf(text: string, sentence: Span, figure: Candidate, inside: readonly Named[]): string | undefined {
  const listed = inside.findLast(
    ({ end }) => end <= figure.start && /^(?: [a-z]+)? \($/u.test(text.slice(end, figure.start)),
  );
  if (listed) return listed.name;
  const by = inside.find(
    ({ start }) =>
      start >= figure.end && start - figure.end < 80 && /\bby (?:the )?$/iu.test(text.slice(figure.end, start)),
  );
  if (by && figure.role !== 'participated') return by.name;
  const clauseStart = clauseStartOf(text, sentence, figure);
  const subjects = inside.filter((org) => org.end <= figure.start && isSubject(text, org, sentence));
  const near = subjects.findLast(({ start }) => start >= clauseStart);
  if (near) return firstOfPair(text, near, subjects).name;
  const giver = inside.find(
    ({ start }) =>
      start >= figure.end && GIVER_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && figure.kind === 'money',
  );
  return giver?.name ?? subjects.at(-1)?.name;
}

/** "A and B have appealed": the first-named speaks for both. */
function firstOfPair(text: string, org: Named, subjects: readonly Named[]): Named {
  const before = subjects.findLast(({ end }) => end < org.start);
  if (before === undefined || before.name === org.name) return org;
  return /^(?: \([^)]*\))?,? (?:and|&) (?:the )?$/u.test(text.slice(before.end, org.start)) ? before : org;
}

function clauseStartOf(text: string, sentence: Span, figure: Candidate): number {
  let start = sentence.start;
  for (const match of text.slice(sentence.start, figure.start).matchAll(CLAUSE_END))
    start = sentence.start + match.index;
  return start;
}

function isSubject(text: string, org: Named, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, org.start - 24), org.start);
  if (OBJECT_BEFORE.test(before) && !BY_BEFORE.test(before)) return false;
  return org.type !== 'media';
}

function isRecipient(text: string, org: Named): boolean {
  return RECIPIENT_BEFORE.test(text.slice(Math.max(0, org.start - 10), org.start));
}

/** The organization that is each sentence's subject, by sentence. */
function subjectsOf(
  text: string,
  sentences: readonly Span[],
  named: readonly Named[],
): readonly (string | undefined)[] {
  return sentences.map((sentence) => {
    const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return inside.find((org) => isSubject(text, org, sentence))?.name;
  });
}
