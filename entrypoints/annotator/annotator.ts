import { browser } from 'wxt/browser';
import { call, readAnnotatorMessage, type Failure } from '../../utils/messages';
import { Annotation } from './annotation';
import { CompanionCaller } from './companion-caller';
import { PageReader } from './reader';
import { watchPage } from './watch-page';

/** What runs in a page that is charity news. */
export interface Annotator {
  /** Reads the page once more: it was judged again, or somebody has asked. */
  readonly again: () => void;
  /** Whether the extension that it belongs to is gone: after an update another one takes over. */
  readonly isGone: () => boolean;
  /** Takes everything of ours out of the page. */
  readonly stop: () => void;
}

/** After an update or removal of the extension the browser leaves this script running with nobody to talk to. */
function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}

/** How soon marks of an orphan go, and marks that the page has taken away come back; checking costs microseconds. */
const CHECK_MS = 1000;
/** A page that takes our highlights away again and again has its reasons. */
const MOST_RESTORES = 5;

const GONE: Failure = { ok: false, code: 'no-access', detail: 'not on this page any more' };

/**
 * Starts reading and marking a page, and follows it until the extension is gone.
 * @param onStop called when everything of ours has left the page
 */
export function startAnnotator(document: Document, onStop: () => void): Annotator {
  const annotation = new Annotation(document);
  const reader = new PageReader(document, annotation, { onRead: ({ trees }) => watch.watchTrees(trees) });
  const watch = watchPage(document, { onText: () => annotation.dropChanged(), onChange: () => reader.ask() });
  const companion = new CompanionCaller({
    document,
    placed: () => annotation.placed,
    parts: () => annotation.page?.parts ?? [],
  });
  let restores = 0;
  let hasGivenUp = false;

  const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }, reply: (answer: object) => void) => {
    if (isOrphaned()) return;
    const asked = readAnnotatorMessage(message, sender, browser.runtime.id);
    if (asked === undefined) return;
    if (asked.type === 'page.again') reader.resend();
    else if (asked.type === 'marks.show') {
      // Whoever asks for the marks wants them painted once more, whatever the page did to them.
      restores = 0;
      hasGivenUp = false;
      annotation.show(asked.payload.shown);
    } else if (asked.type === 'marks.dress') annotation.dress(asked.payload.looks);
    else if (asked.type === 'marks.change') annotation.change(asked.payload.marks);
    else if (asked.type === 'mark.reveal') {
      reply(annotation.reveal(asked.payload.id) ? { ok: true } : GONE);
      return;
    } else void companion.call().then((called) => called?.act(asked.payload.act));
    companion.refresh();
    reply({ ok: true });
  };

  // A page that comes back out of the browser's memory was another page's tab in between.
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) reader.resend();
  };

  const check = setInterval(() => {
    if (isOrphaned()) stop();
    else if (hasGivenUp || !annotation.isRemoved) return;
    else if (restores < MOST_RESTORES) {
      annotation.restore();
      restores += 1;
    } else {
      hasGivenUp = true;
      void call('marks.removed', { url: location.href });
    }
  }, CHECK_MS);

  function stop(): void {
    clearInterval(check);
    removeEventListener('pageshow', onPageShow);
    companion.stop();
    watch.stop();
    reader.stop();
    annotation.clear();
    onStop();
  }

  browser.runtime.onMessage.addListener(onMessage);
  addEventListener('pageshow', onPageShow);
  reader.begin();
  const again = () => {
    // Of another page in this document nobody has been told yet.
    hasGivenUp = false;
    reader.begin();
  };
  return { again, isGone: isOrphaned, stop };
}
