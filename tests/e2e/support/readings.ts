import type { Page } from 'playwright-core';
import type { PageReading } from '../../../utils/messages';
import type { Session } from './session';
import { tabIdOf } from './session';

/** Writes down every reading that reaches the background, from now on. */
export async function recordReadings({ backstage }: Session): Promise<void> {
  await backstage.evaluate(() => {
    const readings: unknown[] = [];
    Reflect.set(window, 'readings', readings);
    chrome.runtime.onMessage.addListener((message: { type?: unknown; payload?: { page?: unknown } }) => {
      if (message.type === 'page.read') readings.push(message.payload?.page);
      return false;
    });
  });
}

/** The readings written down so far, oldest first. */
export async function readingsOf({ backstage }: Session): Promise<PageReading[]> {
  return backstage.evaluate(() => Reflect.get(window, 'readings') as PageReading[]);
}

/** Brings the annotator into a page as the background does where the gate says charity news. */
export async function injectAnnotator(session: Session, page: Page): Promise<void> {
  const tabId = await tabIdOf(session, page);
  await session.backstage.evaluate(
    (id) => chrome.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/annotator.js'] }),
    tabId,
  );
}
