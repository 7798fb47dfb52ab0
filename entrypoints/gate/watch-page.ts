import type { Screened } from '../../utils/gate/screen';
import type { Verdict } from '../../utils/model';

/** What a look at the page gives: a decision, or the question for one that is made elsewhere. */
export type Look = {
  /** What was looked at: an application that shows another page shows other content, sooner or later. */
  readonly content: string;
} & Screened;

interface Gate {
  readonly look: () => Look;
  /** @returns what was decided; `unheard` where no answer came, `gone` where nobody will ever listen again */
  readonly tell: (seen: Look) => Promise<Verdict | 'unheard' | 'gone'>;
  /** Changes when the page has rendered something more. */
  readonly sizeOfPage: () => number;
}

/**
 * Pauses before each look at a page. Content that comes later than a quarter of a minute comes because somebody asked for
 * it, which changes the address; and a page that is no charity news must not cost more than a handful of looks.
 */
const PAUSES_MS: readonly number[] = [0, 500, 1000, 2500, 8000];
/** After a change of route the old content stands for a moment: so many looks may find it before it is taken for the new. */
const STALE_LOOKS = 2;
const LONGEST_WAIT_FOR_IDLE_MS = 1000;

/** The hash is a place in the page, except where an application keeps its routes there. */
const withoutPlace = (url: string) => url.replace(/#(?!!?\/).*$/, '');

const idleAfter = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_FOR_IDLE_MS }), ms);
  });

/**
 * Watches a page for as long as it shows: looks when it is idle, again while it still renders, and anew when it shows
 * another address. It tells what it sees once for each change, and observes nothing in between.
 * @returns what begins a new visit of the same page
 */
export function watchPage({ look, tell, sizeOfPage }: Gate): () => void {
  const life = new AbortController();
  let visit = 0;
  let address = '';
  let content: string | undefined;

  async function begin(mayBeStale: boolean): Promise<void> {
    const current = (visit += 1);
    address = withoutPlace(location.href);
    const before = mayBeStale ? content : undefined;
    let told: string | undefined;
    let size = -1;
    for (const [turn, pause] of PAUSES_MS.entries()) {
      await idleAfter(pause);
      if (current !== visit) return;
      const sizeNow = sizeOfPage();
      if (sizeNow === size) continue;
      const seen = look();
      if (seen.content === before && turn < STALE_LOOKS) continue;
      size = sizeNow;
      if (seen.content === told) continue;
      told = content = seen.content;
      const verdict = await tell(seen);
      if (verdict === 'gone') life.abort();
      if (verdict === 'unheard') {
        size = -1;
        told = undefined;
      } else if (verdict !== 'article' && verdict !== 'not-article') return;
    }
  }

  const onNavigation = (event: Event) => {
    if (withoutPlace(location.href) === address) return;
    void begin(!('navigationType' in event) || event.navigationType !== 'replace');
  };
  const routes: EventTarget | undefined = 'navigation' in globalThis ? globalThis.navigation : undefined;
  const { signal } = life;
  routes?.addEventListener('currententrychange', onNavigation, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, onNavigation, { signal });
  // A page that comes back from the browser's cache runs nothing anew, but its tab was forgotten meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void begin(false), { signal });
  return () => void begin(false);
}
