import { useMemo, useState } from 'preact/hooks';
import { FigureRow } from '../../../components/FigureRow';
import { summarize } from '../../../components/page-summary';
import { readScope } from '../../../components/scope-data';
import { TallyView } from '../../../components/TallyView';
import { interfaceLocale, t } from '../../../utils/i18n';
import type { SourceRow } from '../../../utils/model';
import { loadMentionsOf, loadScope } from '../../../utils/storage';
import { startOf } from '../frame/address';
import { useStored } from '../frame/use-stored';
import type { ViewProps } from '../frame/view-props';
import { Detail } from '../figures/Detail';
import { Field } from '../figures/Field';
import { StoredState } from '../list/StoredState';
import { Contradictions } from './Contradictions';
import { ForgetMenu } from './ForgetMenu';
import { PastedText } from './PastedText';

/** An article with all that was read in it: its figures in order, what they come to, what contradicts, and the reader's note. */
export function ArticlePage({ database, address, go, lookup, progress, version, edit, say }: ViewProps) {
  const { open: id } = address;
  const { rows, trouble } = useStored(
    () => loadScope(database, { name: 'page', sourceIds: [id] }, Date.now()),
    [database, id],
    [version, progress.version],
  );
  const mentions = useStored(() => loadMentionsOf(database, id), [database, id], [version, progress.version]);
  const data = useMemo(() => (rows === undefined ? undefined : readScope(rows)), [rows]);
  const [chosen, setChosen] = useState('');
  const [source] = rows?.sources ?? [];
  const entry = data?.entries.get(chosen);
  const toList = () => {
    go(startOf('sources'));
  };
  return (
    <main class="review page">
      <section class="article" aria-busy={rows === undefined}>
        <p>
          <button type="button" onClick={toList}>
            ← {t('review.view.sources')}
          </button>
        </p>
        <StoredState
          isLoading={rows === undefined}
          trouble={trouble}
          isEmpty={source === undefined}
          words={t('article.gone')}
        />
        {source !== undefined && data !== undefined && (
          <>
            <ArticleHead source={source} />
            <div class="offers">
              <ForgetMenu
                database={database}
                lookup={lookup}
                offers={['article', 'site', 'hour', 'everything']}
                source={source}
                say={say}
                onForgotten={toList}
              />
              <button
                type="button"
                onClick={() => {
                  void edit({ action: 'delete', targets: [{ table: 'sources', id }] });
                  toList();
                }}
              >
                {t('article.delete')}
              </button>
            </div>
            <TallyView {...summarize(data)} scope="page" />
            <Contradictions database={database} sourceId={id} versions={[version, progress.version]} />
            <Field
              key={`note ${source.changedAt}`}
              name="article-note"
              label={t('column.note')}
              value={source.note}
              onSave={(text) => {
                void edit({ action: 'note', target: { table: 'sources', id }, text });
              }}
            />
            {source.text !== undefined && (
              <PastedText
                text={source.text}
                lang={source.lang}
                figures={rows?.figures ?? []}
                mentions={mentions.rows ?? []}
                onChoose={setChosen}
              />
            )}
            <h2>{t('count.figures', { count: data.figures.length })}</h2>
            <ol>
              {data.figures.map((figure) => {
                const shown = data.entries.get(figure.id);
                return (
                  shown !== undefined && (
                    <li key={figure.id} class={figure.id === chosen ? 'choosable current' : 'choosable'}>
                      <ul class="figures">
                        <FigureRow entry={shown} />
                      </ul>
                      <button
                        type="button"
                        aria-pressed={figure.id === chosen}
                        aria-label={t('article.choose', { figure: shown.row.found.raw })}
                        onClick={() => {
                          setChosen(figure.id);
                        }}
                      >
                        ✎
                      </button>
                    </li>
                  )
                );
              })}
            </ol>
          </>
        )}
      </section>
      {entry !== undefined && (
        <Detail
          key={`${entry.row.id} ${entry.row.changedAt}`}
          entry={entry}
          database={database}
          say={say}
          onEdit={edit}
        />
      )}
    </main>
  );
}

const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

function ArticleHead({ source }: { readonly source: SourceRow }) {
  const saved = new Intl.DateTimeFormat(interfaceLocale().lang, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [source.site, source.author, source.publishedDate].filter((fact) => fact !== null);
  return (
    <header class="article-head">
      <h2 lang={source.lang}>{source.title ?? t('review.untitled')}</h2>
      <p class="quiet">{facts.join(' · ')}</p>
      <p class="quiet">
        {t('article.saved', { date: saved.format(source.firstSeenAt) })}
        {source.lastSeenAt > source.firstSeenAt && ` · ${t('article.seen', { date: saved.format(source.lastSeenAt) })}`}
      </p>
      {isWebAddress(source.url) && (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.url}
          </a>
        </p>
      )}
    </header>
  );
}
