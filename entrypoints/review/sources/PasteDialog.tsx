import { useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { call } from '../../../utils/messages';
import type { Lookup } from '../lookup/queries';

interface PasteDialogProps {
  readonly lookup: Lookup;
  readonly onStored: (sourceId: string) => void;
}

/** Takes in the text of a press release, a PDF or a mail, with what the reader says of it. */
export function PasteDialog({ lookup, onStored }: PasteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const store = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const word = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    setBusy(true);
    const stored = await call('text.read', {
      text: word('text'),
      title: word('title'),
      site: word('outlet') === '' ? null : word('outlet'),
      publishedDate: word('date') === '' ? null : word('date'),
    });
    setBusy(false);
    if (!stored.ok) {
      setFailure(t(`failure.${stored.code}`));
      return;
    }
    await lookup.refresh();
    form.reset();
    dialog.current?.close();
    onStored(stored.sourceIds[0] ?? '');
  };
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {t('paste.open')}
      </button>
      <dialog ref={dialog} class="paste" aria-label={t('paste.open')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void store(event.currentTarget);
          }}
        >
          <h2>{t('paste.open')}</h2>
          <label class="field-label">
            {t('paste.title')}
            <input name="title" required />
          </label>
          <label class="field-label">
            {t('paste.outlet')}
            <input name="outlet" />
          </label>
          <label class="field-label">
            {t('paste.date')}
            <input name="date" type="date" />
          </label>
          <label class="field-label">
            {t('paste.text')}
            <textarea name="text" rows={12} required />
          </label>
          {failure !== '' && (
            <p class="failure" role="alert">
              {failure}
            </p>
          )}
          <div class="offers">
            <button type="submit" class="primary" disabled={isBusy}>
              {t('paste.store')}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('forget.cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
