import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMarksShow } from '../../utils/messages';
import { Annotation } from './annotation';
import { PageReader } from './reader';
import { watchPage } from './watch-page';

/** The instance at work in this page. It hangs on the global of our own world, which the page does not see. */
const RUNNING = Symbol.for('charity-tally.annotator');

interface Running {
  /** The background has asked once more: the page was judged again, or the reader wants it. */
  readonly again: () => void;
}

const isRunning = (value: unknown): value is Running => typeof value === 'object' && value !== null && 'again' in value;

/** After an update or removal of the extension the browser leaves this script running with nobody to talk to. */
const isOrphaned = () => {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
};

const ORPHAN_CHECK_MS = 5000;

function start(): Running {
  const annotation = new Annotation(document);
  const reader = new PageReader(document, annotation);
  const stopWatching = watchPage(document, annotation, reader);

  const listen = (message: unknown, sender: { id?: string; tab?: unknown }, reply: (answer: object) => void) => {
    const asked = readMarksShow(message, sender, browser.runtime.id);
    if (asked === undefined) return;
    annotation.show(asked.shown);
    reply({ ok: true });
  };
  browser.runtime.onMessage.addListener(listen);

  const onPageShow = (event: PageTransitionEvent) => {
    // A page that comes back out of the browser's memory may have lost its highlights, and the background has another page on record.
    if (event.persisted) reader.ask(0);
  };
  addEventListener('pageshow', onPageShow);

  const check = setInterval(() => {
    if (!isOrphaned()) {
      annotation.restore();
      return;
    }
    clearInterval(check);
    removeEventListener('pageshow', onPageShow);
    stopWatching();
    reader.stop();
    annotation.clear();
    Reflect.deleteProperty(globalThis, RUNNING);
  }, ORPHAN_CHECK_MS);

  reader.ask(0);
  return { again: () => reader.ask(0) };
}

/** Injected where the gate says charity news: reads the article, sends it, paints what comes back. */
export default defineUnlistedScript(() => {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  if (isRunning(running)) running.again();
  else Reflect.set(globalThis, RUNNING, start());
});
