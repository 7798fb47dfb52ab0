import type { PageAct } from '../messages';
import type { Mark } from '../model';
import type { ReadPart } from './read-article';

/** The one element that we put into a page, while card or selection bar is open. */
export const HOST_NAME = 'charity-tally-card';

/** A mark that is painted: what it is, and where it stands in the page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

/** What of a page the script that draws card and selection bar has to know. */
export interface Scene {
  readonly document: Document;
  /** In the order of the text. Nothing where marks are hidden. */
  readonly placed: () => readonly PlacedMark[];
  /** What was read of the page; empty before. */
  readonly parts: () => readonly ReadPart[];
}

/** Card and selection bar, as the annotator calls for them. */
export interface Companion {
  /** The pointer is there, and has come before this was. */
  readonly point: (x: number, y: number) => void;
  /** The reader has selected something. */
  readonly select: () => void;
  /** What the reader has asked for by key or menu. */
  readonly act: (act: PageAct) => void;
  /** The marks are others now. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

type Start = (scene: Scene) => Companion;

/** Two scripts of ours in one page meet on the global of their own world, which the page does not see. */
const START = Symbol.for('charity-tally.card');

const isStart = (value: unknown): value is Start => typeof value === 'function';

export function offerCompanion(start: Start): void {
  Reflect.set(globalThis, START, start);
}

/** @returns `undefined` where the script with card and selection bar is not there yet */
export function startCompanion(scene: Scene): Companion | undefined {
  const start: unknown = Reflect.get(globalThis, START);
  return isStart(start) ? start(scene) : undefined;
}
