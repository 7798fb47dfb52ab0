import type { Span } from '../../../model';
import { findAll } from '../../../text';
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
  for (const [, name = ''] of findAll(text.slice(start, end), QUOTED)) programmes.set(name, runs);
}

const FOUNDED = /(?:发起|启动|推出|设立|主办|实施|开展|举办)/u;
/** What is set up: a programme in quotation marks, or one called so. */
const PROGRAMME = /[”」]|项目|计划|行动|工程|活动/u;

/** 由甲发起的计划, 甲启动“母亲邮包”: who sets up a programme in this sentence. */
export function founderIn(text: string, { start, end }: Span, actors: readonly Actor[]): Actor | undefined {
  const sentence = text.slice(start, end);
  const at = sentence.search(FOUNDED);
  if (at < 0 || !PROGRAMME.test(sentence)) return undefined;
  return actors.findLast(({ name, position, end: stop }) => name !== null && isActive(position) && stop <= start + at);
}

/** A programme that opens a sentence acts for whoever runs it. */
export function programmeActor(text: string, { start, end }: Span, programmes: Programmes): readonly Actor[] {
  const [quoted = '', name = ''] = OPENING.exec(text.slice(start, Math.min(end, start + 20))) ?? [];
  const runs = programmes.get(name);
  if (runs === undefined) return [];
  return [{ ...runs, start, end: start + quoted.length, position: 'subject' }];
}
