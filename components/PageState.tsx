import { t, languageName } from '../utils/i18n';
import { Disclosure } from './Disclosure';
import { MarksChoice } from './MarksChoice';
import { hostOf, situationOf, type PageFacts, type PageSituation } from './page-situation';
import { useLater } from './use-later';
import type { MarksShown, SiteRule } from '../utils/model';

/** What the reader can do about a page. */
export interface PageActions {
  readonly onAnnotate: () => void;
  readonly onShowMarks: (shown: MarksShown) => void;
  /** Lists the page in the panel beside it. The browser wants the click itself: it is called from within. */
  readonly onOpenPanel: () => void;
  readonly onRule: (host: string, rule: SiteRule) => void;
  /** Asks for one site, or for all where none is named. The browser wants the click itself: it is called from within. */
  readonly onAllow: (host?: string) => void;
}

interface PageStateProps {
  readonly page: PageFacts;
  readonly actions: PageActions;
  /** What became of the last thing the reader did, where that has to be said. */
  readonly notice?: string | undefined;
}

/** What is known of the page that the reader looks at, why, and what can be done. */
export function PageState({ page, actions, notice }: PageStateProps) {
  const situation = situationOf(page);
  return (
    <section class="page" aria-label={t('scope.page')}>
      {page.title !== null && (
        <p class="page-title" title={page.title}>
          {page.title}
        </p>
      )}
      {page.failure !== null && (
        <p class="failure" role="alert">
          {t(`failure.${page.failure}`)}
        </p>
      )}
      {situation === 'read' ? <ReadPage page={page} actions={actions} /> : <p>{sentenceOf(situation, page)}</p>}
      <Offers situation={situation} page={page} actions={actions} />
      <p class="notice" role="status">
        {notice}
      </p>
      <Why page={page} actions={actions} />
    </section>
  );
}

function sentenceOf(situation: Exclude<PageSituation, 'read'>, { siteRule, unsupportedLang }: PageFacts): string {
  const sentences: { readonly [S in typeof situation]: () => string } = {
    reading: () => t('page.reading'),
    refused: () => t('page.charity'),
    waiting: () => t(siteRule === 'never' ? 'page.waiting.never' : 'page.waiting.ask'),
    unsupported: () => t('page.unsupported', { language: languageName(unsupportedLang ?? 'und') }),
    undecided: () => t('page.undecided'),
    'not-charity': () => t('page.notCharity'),
    'not-article': () => t('page.notArticle'),
    'not-allowed': () => t('page.notAllowed'),
    untouchable: () => t('page.untouchable'),
  };
  return sentences[situation]();
}

function ReadPage({ page: { figures, organizations, marksShown }, actions }: PageStateProps) {
  return (
    <div class="read-page">
      <p>
        <span class="dot" aria-hidden="true">
          ●
        </span>{' '}
        <strong>{t('page.charity')}</strong>{' '}
        <span class="quiet">
          {t('count.figures', { count: figures })} · {t('count.organizations', { count: organizations })}
        </span>
      </p>
      <MarksChoice shown={marksShown} onChoose={actions.onShowMarks} />
      <button type="button" onClick={actions.onOpenPanel}>
        {t('page.openPanel')}
      </button>
    </div>
  );
}

/** Situations in which the reader may ask for just this page. */
const MAY_BE_ASKED_FOR: ReadonlySet<PageSituation> = new Set([
  'refused',
  'waiting',
  'undecided',
  'not-charity',
  'not-article',
]);

function Offers({ situation, page, actions }: PageStateProps & { readonly situation: PageSituation }) {
  if (situation === 'not-allowed') return <AllowOffers host={hostOf(page)} actions={actions} />;
  if (!MAY_BE_ASKED_FOR.has(situation)) return null;
  return (
    <button type="button" onClick={actions.onAnnotate}>
      {t('page.annotate')}
    </button>
  );
}

interface AllowOffersProps {
  readonly host: string | undefined;
  readonly actions: PageActions;
}

/** From the least to the most: this page, this site, all sites. */
function AllowOffers({ host, actions: { onAnnotate, onAllow } }: AllowOffersProps) {
  return (
    <>
      <div class="offers">
        <button type="button" onClick={onAnnotate}>
          {t('allow.once')}
        </button>
        {host !== undefined && (
          <button
            type="button"
            onClick={() => {
              onAllow(host);
            }}
          >
            {t('allow.site', { host })}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onAllow();
          }}
        >
          {t('allow.all')}
        </button>
      </div>
      <p class="quiet">{t('allow.note')}</p>
    </>
  );
}

/** The grounds of the decision, and the rule that can be changed where the reader disagrees. */
function Why({ page, actions }: PageStateProps) {
  if (page.decision === null) return null;
  return (
    <Disclosure class="why" summary={t('page.why')}>
      {() => <Reasons page={page} actions={actions} />}
    </Disclosure>
  );
}

/** Fetched when somebody asks. */
function Reasons({ page, actions }: PageStateProps) {
  const views = useLater(() => import('./PageReasons'), []);
  return views === undefined ? null : <views.PageReasons page={page} actions={actions} />;
}
