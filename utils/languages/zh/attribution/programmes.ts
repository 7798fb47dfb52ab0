import type { Span } from '../../../model';
import { isActive, type Actor } from './actors';

/** Names in quotation marks, with the organization in whose sentence they stand. */
export type Programmes = Map<string, Actor>;

const QUOTED = /[“「]([^“”「」，。；！？]{2,16})[”」]/gu;
const OPENING = /^[“「]([^“”「」，。；！？]{2,16})[”」]/u;

/** “母亲邮包”由甲发起, 甲的“母亲邮包”: who acts in a sentence that names a programme is taken for whoever runs it. */
export function noteProgrammes(
  programmes: Programmes,
  text: string,
  { start, end }: Span,
  actors: readonly Actor[],
  carried: Actor | undefined,
): void {
  const runs = actors.find(({ name, position }) => name !== null && isActive(position)) ?? carried;
  if (runs?.name == null) return;
  for (const [, name = ''] of text.slice(start, end).matchAll(QUOTED)) programmes.set(name, runs);
}

/** A programme that opens a sentence acts for whoever runs it. */
export function programmeActor(text: string, { start, end }: Span, programmes: Programmes): readonly Actor[] {
  const [quoted = '', name = ''] = OPENING.exec(text.slice(start, Math.min(end, start + 20))) ?? [];
  const runs = programmes.get(name);
  if (runs === undefined) return [];
  return [{ ...runs, start, end: start + quoted.length, position: 'subject' }];
}
