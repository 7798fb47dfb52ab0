import type { Organization, Span } from '../../../model';
import { sentenceAt } from '../../../text';
import type { Candidate, PreparedArticle } from '../../types';

interface Named extends Span {
  readonly name: string;
  readonly type: Organization['type'];
}

const REFERENCE =
  /\b(?:it|its|the (?:charity|trust|foundation|fund|society|organi[sz]ation|group|appeal|company|nonprofit|non-profit|federation|association|network|agency|campaign|university|hospital|bank|firm|club|challenge|programme|program|event|auction)|which|who|we|our)\b/iu;
/** Words that put what follows in the place of one who receives or of a mere circumstance. */
const OBJECT_BEFORE =
  /\b(?:to|for|from|with|at|in|of|among|through|via|under|behind|against|alongside|and|than|like) (?:the |its |their |his |her |our )?$/iu;
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
  const subjects = subjectsOf(text, sentences, named);
  const main = mainOrganization(subjects);
  return candidates.map((figure) => {
    const index = sentenceAt(sentences, figure.start);
    const sentence = sentences[index];
    if (!sentence) return figure;
    const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const recipient = figure.role === 'given' ? (inside.find((org) => isRecipient(text, org)) ?? null) : null;
    const isHeadline = index === 0 && !/[.!?]$/u.test(text.slice(sentence.start, sentence.end));
    const org =
      actorOf(text, sentence, figure, inside) ??
      (mayCarry(text, sentence, figure, inside) ? (subjects[index] ?? null) : null);
    return {
      ...figure,
      org: org ?? (isHeadline && inside.length === 0 ? main : null),
      recipient: recipient?.name ?? null,
    };
  });
}

/** The organization that acts in the sentence: `by X` behind the figure, the last subject before it. */
function actorOf(text: string, sentence: Span, figure: Candidate, inside: readonly Named[]): string | undefined {
  const listed = inside.find(({ end }) => end <= figure.start && /^ \($/u.test(text.slice(end, figure.start)));
  if (listed) return listed.name;
  const by = inside.find(
    ({ start }) =>
      start >= figure.end && start - figure.end < 80 && /\bby (?:the )?$/iu.test(text.slice(figure.end, start)),
  );
  if (by && figure.role !== 'participated') return by.name;
  const clauseStart = clauseStartOf(text, sentence, figure);
  const subjects = inside.filter((org) => org.end <= figure.start && isSubject(text, org, sentence));
  const near = subjects.findLast(({ start }) => start >= clauseStart);
  if (near) return near.name;
  const giver = inside.find(
    ({ start }) =>
      start >= figure.end && GIVER_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && figure.kind === 'money',
  );
  return giver?.name ?? subjects.at(-1)?.name;
}

function clauseStartOf(text: string, sentence: Span, figure: Candidate): number {
  let start = sentence.start;
  for (const match of text.slice(sentence.start, figure.start).matchAll(CLAUSE_END))
    start = sentence.start + match.index;
  return start;
}

function isSubject(text: string, org: Named, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, org.start - 24), org.start);
  if (OBJECT_BEFORE.test(before) && !GIVER_BEFORE.test(before)) return false;
  return org.type !== 'media';
}

function isRecipient(text: string, org: Named): boolean {
  return RECIPIENT_BEFORE.test(text.slice(Math.max(0, org.start - 10), org.start));
}

/** The organization a sentence is about: its own subject, or the one carried over. Index by sentence. */
function subjectsOf(
  text: string,
  sentences: readonly Span[],
  named: readonly Named[],
): readonly (string | undefined)[] {
  let current: string | undefined;
  return sentences.map((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const own =
      inside.find((org) => isSubject(text, org, sentence)) ??
      inside.find((org) => GIVER_BEFORE.test(text.slice(Math.max(0, org.start - 10), org.start)));
    if (own) current = own.name;
    else if (OTHER_SUBJECT.test(words) && !REFERENCE.test(words)) current = undefined;
    return current;
  });
}

/** Whether a figure without an actor in its sentence goes with the subject carried over. */
function mayCarry(text: string, sentence: Span, figure: Candidate, inside: readonly Named[]): boolean {
  if (figure.kind === 'ratio' && inside.length === 0) return REFERENCE.test(text.slice(sentence.start, sentence.end));
  return figure.role !== 'other' || REFERENCE.test(text.slice(sentence.start, sentence.end));
}

/** The organization that most sentences are about: what a headline without a name speaks of. */
function mainOrganization(subjects: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const subject of subjects) if (subject !== undefined) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
