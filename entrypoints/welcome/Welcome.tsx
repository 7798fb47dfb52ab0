import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Language, Status } from '../../utils/model';
import { Collection } from './Collection';
import { FigureDetails } from './FigureDetails';
import { Privacy } from './Privacy';
import { Review } from './Review';
import { SAMPLES, textOf } from './sample';
import { SampleArticle } from './SampleArticle';
import { WhereToRead } from './WhereToRead';
import { useSample } from './use-sample';

/** What the reader has done with the figures of the sample. It is gone with the page: the sample is not stored. */
interface Tried {
  readonly chosen: number | undefined;
  readonly statuses: ReadonlyMap<number, Status>;
  readonly collected: readonly number[];
}

const UNTOUCHED: Tried = { chosen: undefined, statuses: new Map(), collected: [] };

/** The page of the first day: the three jobs to try, what is stored, and where to read. */
export function Welcome({ lang }: { readonly lang: Language }) {
  const sample = useSample(lang);
  const [{ chosen, statuses, collected }, setTried] = useState(UNTOUCHED);
  const figures = typeof sample === 'string' ? [] : sample.figures;
  const judge = (index: number, status: Status) => {
    setTried((tried) => ({ ...tried, statuses: new Map([...tried.statuses, [index, status]]) }));
  };
  const collect = (index: number) => {
    setTried((tried) => ({ ...tried, collected: [...new Set([...tried.collected, index])] }));
  };
  const figure = chosen === undefined ? undefined : figures[chosen];
  return (
    <main class="welcome">
      <header>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
        <button
          type="button"
          onClick={() => {
            close();
          }}
        >
          {t('welcome.skip')}
        </button>
      </header>
      <section aria-labelledby="read">
        <h2 id="read">{t('welcome.read')}</h2>
        <p>{t('welcome.read.how')}</p>
        {sample === 'unanswered' && (
          <p class="failure" role="alert">
            {t('welcome.unanswered')}
          </p>
        )}
        <div class="trial">
          <SampleArticle
            text={textOf(SAMPLES[lang])}
            extraction={typeof sample === 'string' ? undefined : sample}
            lang={lang}
            chosen={chosen}
            statuses={statuses}
            onChoose={(index) => {
              setTried((tried) => ({ ...tried, chosen: index }));
            }}
          />
          <div class="details" aria-live="polite">
            {sample === 'reading' && <p class="quiet">{t('welcome.reading')}</p>}
            {figure !== undefined && chosen !== undefined && (
              <FigureDetails
                figure={figure}
                status={statuses.get(chosen) ?? 'found'}
                onJudge={(status) => {
                  judge(chosen, status);
                }}
                onCollect={() => {
                  collect(chosen);
                }}
              />
            )}
          </div>
        </div>
      </section>
      <section aria-labelledby="collect">
        <h2 id="collect">{t('welcome.collect')}</h2>
        <p>{t('welcome.collect.how')}</p>
        <Collection figures={collected.flatMap((index) => figures[index] ?? [])} />
      </section>
      <section aria-labelledby="review">
        <h2 id="review">{t('welcome.review')}</h2>
        <p>{t('welcome.review.how')}</p>
        <Review
          figures={figures}
          statuses={statuses}
          onJump={(index) => {
            setTried((tried) => ({ ...tried, chosen: index }));
          }}
        />
      </section>
      <Privacy />
      <WhereToRead />
    </main>
  );
}
