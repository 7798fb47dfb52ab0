import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { RateRow } from '../../utils/model';
import { removeRate, saveRate, troubleOf, type Database } from '../../utils/storage';
import { readRate, type TypedRate } from './rates';
import { Section } from './Section';

interface RatesProps {
  readonly database: Database;
  readonly rates: readonly RateRow[];
  readonly say: (notice: string) => void;
}

const FIELDS = ['from', 'rate', 'to', 'date'] as const;
const INPUTS = {
  from: { type: 'text', placeholder: 'USD' },
  rate: { type: 'text', placeholder: '7.12', inputMode: 'decimal' },
  to: { type: 'text', placeholder: 'CNY' },
  date: { type: 'date' },
} as const;
const EMPTY: TypedRate = { from: '', to: '', date: '', rate: '' };

/** Exchange rates with their day, typed in by the reader: nothing is fetched. */
export function RatesSection({ database, rates, say }: RatesProps) {
  const [typed, type] = useState(EMPTY);
  const attempt = async (work: Promise<void>) => {
    try {
      await work;
      say('');
    } catch (error) {
      say(t(`failure.${troubleOf(error).code}`));
    }
  };
  return (
    <Section title={t('options.rates')} note={t('options.rates.note')}>
      {rates.length === 0 && <p class="quiet">{t('options.rates.none')}</p>}
      <ul class="rows">
        {rates.map(({ id, from, to, date, rate }) => (
          <li key={id}>
            <span class="name">
              1 {from} = {rate} {to}
            </span>
            <span class="quiet">{date}</span>
            <button
              type="button"
              aria-label={t('options.rates.remove', { from, to, date })}
              onClick={() => void attempt(removeRate(database, id, Date.now()))}
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
          const rate = readRate(typed);
          if (rate === undefined) {
            say(t('options.rates.invalid'));
            return;
          }
          void attempt(saveRate(database, rate, Date.now()));
          type(EMPTY);
        }}
      >
        {FIELDS.map((field) => (
          <label key={field}>
            {t(`options.rates.${field}`)}
            <input
              name={field}
              class="short"
              {...INPUTS[field]}
              value={typed[field]}
              autocomplete="off"
              onInput={({ currentTarget }) => {
                type({ ...typed, [field]: currentTarget.value });
              }}
            />
          </label>
        ))}
        <button type="submit">{t('options.rates.add')}</button>
      </form>
    </Section>
  );
}
