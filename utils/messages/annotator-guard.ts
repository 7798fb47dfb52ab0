import type { AnnotatorCalls, MarkChange } from './contract';

type AnnotatorMessage = {
  readonly [T in keyof AnnotatorCalls]: { readonly type: T; readonly payload: AnnotatorCalls[T]['send'] };
}[keyof AnnotatorCalls];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isMarkChange = (value: unknown): value is MarkChange =>
  isObject(value) &&
  'id' in value &&
  typeof value.id === 'string' &&
  'status' in value &&
  typeof value.status === 'string' &&
  'kind' in value &&
  (value.kind === null || typeof value.kind === 'string');

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
  if (type === 'marks.show' && 'shown' in payload && typeof payload.shown === 'boolean')
    return { type, payload: { shown: payload.shown } };
  if (type === 'marks.change' && 'marks' in payload && Array.isArray(payload.marks))
    return { type, payload: { marks: payload.marks.filter(isMarkChange) } };
  return undefined;
}
