import type { FoundName } from './found-name';
import { isShortFor, type NameForm, readForm } from './short-forms';

/** One organization: its fullest name in the text, and every place that names it. */
export interface NamedBody {
  readonly fullest: FoundName;
  readonly mentions: readonly FoundName[];
}

interface Body extends NameForm {
  readonly mentions: FoundName[][];
}

/**
 * A name is compared with so many bodies at the most that end alike; an article has some ten. Without a limit, a text of
 * nothing but names would cost the square of its length.
 */
const MOST_COMPARED = 40;

function addTo(alike: Map<string, Body[]>, key: string, body: Body): void {
  const bodies = alike.get(key);
  if (bodies === undefined) alike.set(key, [body]);
  else if (bodies.length < MOST_COMPARED) bodies.push(body);
}

/** Brings together what names the same body: the same words, and short forms of a fuller name of the same article. */
export function groupNames(text: string, names: readonly FoundName[]): readonly NamedBody[] {
  const forms = new Map<string, FoundName[]>();
  for (const name of names) {
    const mentions = forms.get(name.name);
    if (mentions === undefined) forms.set(name.name, [name]);
    else mentions.push(name);
  }
  const bodies: Body[] = [];
  const alike = new Map<string, Body[]>();
  const longestFirst = [...forms.values()].toSorted((a, b) => (b[0]?.name.length ?? 0) - (a[0]?.name.length ?? 0));
  for (const mentions of longestFirst) {
    // What one place says of a name speaks for all of them.
    const first = mentions.find(({ by }) => by !== 'common') ?? mentions[0];
    if (first === undefined) continue;
    const form = readForm(first);
    const keys = [`${form.beginning}…`, form.ending];
    const body = keys.flatMap((key) => alike.get(key) ?? []).find((each) => isShortFor(form, each, text));
    if (body !== undefined) body.mentions.push(mentions);
    else if (first.by !== 'common') {
      const created = { ...form, mentions: [mentions] };
      bodies.push(created);
      for (const key of keys) addTo(alike, key, created);
    }
  }
  return bodies.map(({ name, mentions }) => ({
    fullest: name,
    mentions: mentions.length === 1 ? (mentions[0] ?? []) : mentions.flat().toSorted((a, b) => a.start - b.start),
  }));
}
