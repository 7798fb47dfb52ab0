import type { AnnotatorCalls } from './contract';

/**
 * Reads a message to the annotator. It is written by hand, because the annotator is injected into pages and a schema
 * library would be most of it.
 * @returns whether marks are to be shown; `undefined` where the message is none of ours
 */
export function readMarksShow(
  message: unknown,
  sender: { readonly id?: string | undefined; readonly tab?: unknown },
  ownId: string,
): AnnotatorCalls['marks.show']['send'] | undefined {
  // The background has no tab; a content script that was taken over by its page has one.
  if (sender.id !== ownId || sender.tab !== undefined) return undefined;
  if (typeof message !== 'object' || message === null || !('type' in message) || !('payload' in message))
    return undefined;
  const { type, payload } = message;
  if (type !== 'marks.show' || typeof payload !== 'object' || payload === null || !('shown' in payload))
    return undefined;
  return typeof payload.shown === 'boolean' ? { shown: payload.shown } : undefined;
}
