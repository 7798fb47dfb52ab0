import type { FoundName } from './find-names';
import { isShortFor } from './short-forms';

/** One organization: its fullest name in the text, and every place that names it. */
export interface NamedBody {
  readonly fullest: FoundName;
  readonly mentions: readonly FoundName[];
}

/** Brings together what names the same body: the same words, and short forms of a fuller name of the same article. */
export function groupNames(text: string, names: readonly FoundName[]): readonly NamedBody[] {
  const forms = new Map<string, FoundName[]>();
  for (const name of names) forms.set(name.name, [...(forms.get(name.name) ?? []), name]);
  const bodies: { fullest: FoundName; mentions: FoundName[] }[] = [];
  const longestFirst = [...forms].toSorted(([a], [b]) => b.length - a.length);
  for (const [, mentions] of longestFirst) {
    const [first] = mentions;
    if (first === undefined) continue;
    const body = bodies.find(({ fullest }) => isShortFor(first, fullest, text));
    if (body !== undefined) body.mentions.push(...mentions);
    else if (first.by !== 'common') bodies.push({ fullest: first, mentions: [...mentions] });
  }
  return bodies.map(({ fullest, mentions }) => ({ fullest, mentions: mentions.toSorted((a, b) => a.start - b.start) }));
}
