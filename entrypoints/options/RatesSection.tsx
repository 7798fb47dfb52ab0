import { useState } from 'preact/hooks';
import { writeRate } from '../../components/amounts';
import type { EditRequest } from '../../utils/edits';
import { t } from '../../utils/i18n';
import { call } from '../../utils/messages';
import { RATE_PATTERN, type RateRow } from '../../utils/model';
import { Section } from './Section';

interface RatesProps {
  readonly rates: readonly RateRow[];
  readonly say: (notice: string) => void;
}

/** An ISO 4217 code, in whichever letters it is typed. */
const CODE = { class: 'code', pattern: '[A-Za-z]{3}' };

/** Codes and a number, which are the same in every language. */
const EXAMPLE = { from: 'USD', to: 'CNY', rate: '7.2' };

const EMPTY = { from: '', to: '', rate: '', date: '' };

/** Exchange rates that the reader typed in: with nothing else is an amount of one currency shown in another. */
export function RatesSection({ rates, say }: RatesProps) {
  const [typed, setTyped] = useState(EMPTY);
  const edit = async (request: EditRequest) => {
    const done = await call('edit.do', { edit: request });
    say(done.ok ? t('review.done') : t(`failure.${done.code}`));
    return done.ok;
  };
  const add = async () => {
    const { from, to, rate, date } = typed;
    const id = crypto.randomUUID();
    if (await edit({ action: 'rate', id, from: from.toUpperCase(), to: to.toUpperCase(), rate, date })) setTyped(EMPTY);
  };
  const field = (name: keyof typeof EMPTY) => ({
    name,
    required: true,
    autocomplete: 'off',
    value: typed[name],
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      const words = currentTarget.value.trim();
      setTyped((before) => ({ ...before, [name]: words }));
    },
  });
  return (
    <Section title={t('options.rates')} note={t('options.rates.note')}>
      {rates.length === 0 && <p class="quiet">{t('options.rates.none')}</p>}
      <ul class="rows">
        {rates.map((row) => (
          <li key={row.id}>
            <span class="name">{writeRate(row)}</span>
            <span class="quiet">{row.date}</span>
            <button
              type="button"
              aria-label={t('options.rates.remove', { rate: writeRate(row) })}
              onClick={() => void edit({ action: 'delete', targets: [{ table: 'rates', id: row.id }] })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          {t('options.rates.from')}
          <input {...field('from')} {...CODE} placeholder={EXAMPLE.from} />
        </label>
        <label>
          {t('options.rates.rate')}
          <input
            {...field('rate')}
            class="code"
            pattern={RATE_PATTERN.source}
            inputMode="decimal"
            placeholder={EXAMPLE.rate}
          />
        </label>
        <label>
          {t('options.rates.to')}
          <input {...field('to')} {...CODE} placeholder={EXAMPLE.to} />
        </label>
        <label>
          {t('options.rates.date')}
          <input {...field('date')} type="date" />
        </label>
        <button type="submit">{t('options.rates.add')}</button>
      </form>
    </Section>
  );
}
