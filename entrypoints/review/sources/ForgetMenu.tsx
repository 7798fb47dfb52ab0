import { useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import type { SourceRow } from '../../../utils/model';
import { countForgettable, type Database, type Forgettable } from '../../../utils/storage';
import { saveBackup } from '../frame/save-backup';
import type { Lookup } from '../lookup/queries';

const HOUR_MS = 60 * 60 * 1000;

type Offer = Forgettable['what'];

interface ForgetMenuProps {
  readonly database: Database;
  readonly lookup: Lookup;
  readonly offers: readonly Offer[];
  /** The article that is shown; absent in a list. */
  readonly source?: SourceRow | undefined;
  readonly say: (words: string) => void;
  /** Called when something is gone. */
  readonly onForgotten?: () => void;
}

const hostOf = (source: SourceRow | undefined): string =>
  source !== undefined && URL.canParse(source.url) ? new URL(source.url).hostname.replace(/^www\./u, '') : '';

function wantedOf(what: Offer, source: SourceRow | undefined): Forgettable {
  if (what === 'article') return { what, sourceId: source?.id ?? '' };
  if (what === 'site') return { what, host: hostOf(source) };
  return what === 'hour' ? { what, since: Date.now() - HOUR_MS } : { what };
}

/** Forgets for good what the reader chooses. It says how much that is and offers a backup, before anything is done. */
export function ForgetMenu({ database, lookup, offers, source, say, onForgotten }: ForgetMenuProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<{ readonly wanted: Forgettable; readonly count: number }>();
  const [isBusy, setBusy] = useState(false);
  const host = hostOf(source);
  const ask = async (what: Offer) => {
    const wanted = wantedOf(what, source);
    setAsked({ wanted, count: await countForgettable(database, wanted) });
    dialog.current?.showModal();
  };
  const forget = async ({ wanted }: { readonly wanted: Forgettable }) => {
    setBusy(true);
    const done = await call('forget', { wanted });
    setBusy(false);
    dialog.current?.close();
    if (!done.ok) {
      say(t(`failure.${done.code}`));
      return;
    }
    await lookup.refresh();
    say(t('forget.done', { count: done.forgotten }));
    onForgotten?.();
  };
  return (
    <>
      <select
        class="forget"
        aria-label={t('forget.title')}
        value=""
        onChange={(event) => {
          const what = offers.find((one) => one === event.currentTarget.value);
          event.currentTarget.value = '';
          if (what !== undefined) void ask(what);
        }}
      >
        <option value="">{t('forget.title')}</option>
        {offers.map((what) => (
          <option key={what} value={what}>
            {t(`forget.${what}`, { host })}
          </option>
        ))}
      </select>
      <dialog ref={dialog} aria-label={t('forget.title')}>
        {asked !== undefined && (
          <>
            <h2>
              {t('forget.title')} · {t(`forget.${asked.wanted.what}`, { host })}
            </h2>
            <p>{t('forget.warning', { count: asked.count })}</p>
            <div class="offers">
              <button type="button" onClick={() => void saveBackup(database, Date.now())}>
                {t('forget.backup')}
              </button>
              <button
                type="button"
                class="danger"
                disabled={isBusy || asked.count === 0}
                onClick={() => void forget(asked)}
              >
                {t('forget.do')}
              </button>
              <button type="button" onClick={() => dialog.current?.close()}>
                {t('forget.cancel')}
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
