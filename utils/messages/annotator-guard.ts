import { LOOK_GROUPS, MARKS_SHOWN, type LookChoices } from '../model';
import { PAGE_ACTS, type AnnotatorCalls, type Mark } from './contract';

type AnnotatorMessage = {
  readonly [T in keyof AnnotatorCalls]: { readonly type: T; readonly payload: AnnotatorCalls[T]['send'] };
}[keyof AnnotatorCalls];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const FIELDS: readonly (readonly [name: keyof Mark, type: string])[] = [
  ['part', 'number'],
  ['start', 'number'],
  ['end', 'number'],
  ['id', 'string'],
  ['category', 'string'],
  ['status', 'string'],
  ['words', 'string'],
];

/** What is no word of ours is painted like nothing in particular; more need not be known of a message from the background. */
const isMark = (value: unknown): value is Mark =>
  isObject(value) && FIELDS.every(([name, type]) => typeof Reflect.get(value, name) === type);

/** The colors were read by the background, and a name without one paints nothing. */
const isLooks = (value: unknown): value is LookChoices =>
  isObject(value) && LOOK_GROUPS.every((group) => isObject(Reflect.get(value, group)));

/**
 * Reads a message to the annotator. It is written by hand, because the annotator is injected into pages and a schema
 * library would be most of it.
 * @returns `undefined` where the message is none of ours
 */
export function readAnnotatorMessage(
  message: unknown,
  sender: { readonly id?: string | undefined; readonly tab?: unknown },
  ownId: string,
): AnnotatorMessage | undefined {
  // The background has no tab; a content script that was taken over by its page has one.
  if (sender.id !== ownId || sender.tab !== undefined) return undefined;
  if (!isObject(message) || !('type' in message) || !('payload' in message)) return undefined;
  const { type, payload } = message;
  if (!isObject(payload)) return undefined;
  if (type === 'page.again') return { type, payload: {} };
  if (type === 'mark.reveal' && 'id' in payload && typeof payload.id === 'string')
    return { type, payload: { id: payload.id } };
  if (type === 'page.act' && 'act' in payload) {
    const act = PAGE_ACTS.find((known) => known === payload.act);
    return act === undefined ? undefined : { type, payload: { act } };
  }
  if (type === 'marks.show' && 'shown' in payload) {
    const shown = MARKS_SHOWN.find((known) => known === payload.shown);
    return shown === undefined ? undefined : { type, payload: { shown } };
  }
  if (type === 'marks.dress' && 'looks' in payload && isLooks(payload.looks))
    return { type, payload: { looks: payload.looks } };
  if (type === 'marks.change' && 'marks' in payload && Array.isArray(payload.marks))
    return { type, payload: { marks: payload.marks.filter(isMark) } };
  return undefined;
}
