import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { call } from '../../utils/messages';
import { countForgettable, troubleOf, type Database, type Forgettable } from '../../utils/storage';
import { Choice } from './Choice';
import { Section } from './Section';
import { readHost } from './sites';

interface ForgetProps {
  readonly database: Database;
  readonly say: (notice: string) => void;
}

const CHOICES = ['hour', 'day', 'site', 'everything'] as const;
type Chosen = (typeof CHOICES)[number];

const HOUR_MS = 60 * 60 * 1000;

/** @returns `undefined` where a site is meant and none is named */
function wantedOf(choice: Chosen, typed: string): Forgettable | undefined {
  if (choice === 'everything') return { what: 'everything' };
  if (choice === 'hour') return { what: 'hour', since: Date.now() - HOUR_MS };
  if (choice === 'day') return { what: 'hour', since: new Date().setHours(0, 0, 0, 0) };
  const host = readHost(typed);
  return host === undefined ? undefined : { what: 'site', host: host.replace(/^www\./u, '') };
}

/** Lets the reader make things gone for good; how many is said before it is done. */
export function ForgetSection({ database, say }: ForgetProps) {
  const [choice, choose] = useState<Chosen>('hour');
  const [typed, type] = useState('');
  const [asked, ask] = useState<{ readonly wanted: Forgettable; readonly count: number }>();
  const prepare = async () => {
    const wanted = wantedOf(choice, typed);
    if (wanted === undefined) {
      say(t('options.sites.invalid'));
      return;
    }
    const count = await countForgettable(database, wanted).catch(troubleOf);
    if (typeof count !== 'number') {
      say(t(`failure.${count.code}`));
      return;
    }
    const isEmpty = count === 0 && wanted.what !== 'everything';
    say(isEmpty ? t('options.forget.nothing') : '');
    ask(isEmpty ? undefined : { wanted, count });
  };
  const carryOut = async (wanted: Forgettable) => {
    const done = await call('forget', { wanted });
    ask(undefined);
    say(done.ok ? t('options.forget.done', { count: done.forgotten }) : t(`failure.${done.code}`));
  };
  return (
    <Section title={t('options.forget')} note={t('options.forget.note')}>
      <div class="line">
        <Choice
          label={t('options.forget.what')}
          value={choice}
          choices={CHOICES}
          nameOf={(one) => t(`options.forget.${one}`)}
          onChoose={(chosen) => {
            choose(chosen);
            ask(undefined);
          }}
        />
        {choice === 'site' && (
          <label>
            {t('options.forget.host')}
            <input
              name="forgotten-site"
              value={typed}
              placeholder="example.org"
              onInput={({ currentTarget }) => {
                type(currentTarget.value);
                ask(undefined);
              }}
            />
          </label>
        )}
        <button type="button" onClick={() => void prepare()}>
          {t('options.forget.button')}
        </button>
      </div>
      {asked !== undefined && (
        <div class="sure" role="alertdialog" aria-label={t('options.forget')}>
          <p>{t('options.forget.sure', { count: asked.count })}</p>
          <div class="offers">
            <button type="button" class="danger" onClick={() => void carryOut(asked.wanted)}>
              {t('options.forget.confirm')}
            </button>
            <button
              type="button"
              onClick={() => {
                ask(undefined);
              }}
            >
              {t('options.forget.cancel')}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}
