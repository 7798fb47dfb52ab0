import { browser } from 'wxt/browser';
import type { AnnotatorCalls, Calls, Result } from './contract';

/**
 * The browser may end the background at any moment, also between a call and its answer. Every call may be sent again:
 * what it stores has the same ids. Waking takes tens of milliseconds; a machine under load needs seconds.
 */
const WAITS_MS: readonly number[] = [50, 250, 1000, 3000];

/**
 * A browser that ends the background in the wrong moment forgets to say that nobody will answer. The longest honest answer,
 * a newspaper page read and stored on a slow machine, takes a second or two.
 */
const LONGEST_ANSWER_MS = 10_000;

/** Once the extension was updated or removed, the old script can reach nobody any more. */
const isOrphaned = (error: unknown) => error instanceof Error && /context invalidated/iu.test(error.message);

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

const isAnswer = (value: unknown): value is Result<object> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/**
 * Sends until an answer comes. An answer is only ever one of ours, because our own id alone is addressed.
 * @returns a failure with `no-answer` where none came
 */
async function deliver(send: () => Promise<unknown>): Promise<Result<object>> {
  let detail = '';
  for (const pause of [...WAITS_MS, null]) {
    try {
      const reply = await Promise.race([send(), wait(LONGEST_ANSWER_MS)]);
      if (isAnswer(reply)) return reply;
    } catch (error) {
      detail = error instanceof Error ? error.message : detail;
      if (isOrphaned(error)) break;
    }
    if (pause !== null) await wait(pause);
  }
  return { ok: false, code: 'no-answer', detail };
}

/**
 * Calls the background and waits for its answer: `await call('tab.state', { tabId })`. It never throws: where nobody
 * answers, the result says so.
 */
export async function call<T extends keyof Calls>(type: T, payload: Calls[T]['send']): Promise<Calls[T]['receive']> {
  return deliver(() => browser.runtime.sendMessage({ type, payload }));
}

/** Calls the annotator of a tab, in its top frame. Nobody answers where it was not injected. */
export async function callAnnotator<T extends keyof AnnotatorCalls>(
  tabId: number,
  type: T,
  payload: AnnotatorCalls[T]['send'],
): Promise<AnnotatorCalls[T]['receive']> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { type, payload }, { frameId: 0 });
    if (isAnswer(reply)) return reply;
    return { ok: false, code: 'no-answer', detail: type };
  } catch (error) {
    return { ok: false, code: 'no-answer', detail: error instanceof Error ? error.message : type };
  }
}
