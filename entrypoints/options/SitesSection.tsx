import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Disclosure } from '../../components/Disclosure';
import { Switch } from '../../components/Switch';
import { t } from '../../utils/i18n';
import { call } from '../../utils/messages';
import { SITE_RULES, type SiteRow, type SiteRule } from '../../utils/model';
import { OUTLETS } from '../../utils/settings';
import { Choice } from './Choice';
import { Section } from './Section';
import { EVERY_SITE, outletRules, ownSites, readHost, watchOrigins, type OwnSite } from './sites';

interface SitesProps {
  readonly rows: readonly SiteRow[];
  readonly say: (notice: string) => void;
}

/** The browser shows its prompt only straight from the click: nothing may be awaited before this. */
const request = (pattern: string) => browser.permissions.request({ origins: [pattern] }).catch(() => false);

/** Which sites are read, and how. */
export function SitesSection({ rows, say }: SitesProps) {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [typed, type] = useState('');
  useEffect(() => watchOrigins(setOrigins), []);

  const decide = async (host: string, rule: SiteRule | null) => {
    const answer = await call('site.rule', { host, rule });
    if (!answer.ok) say(t(`failure.${answer.code}`));
    return answer.ok;
  };
  const add = async (host: string) => {
    if (!(await request(`*://${host}/*`))) {
      say(t('allow.denied'));
      return;
    }
    if (!(await decide(host, 'always'))) return;
    type('');
    say(t('options.sites.added', { host }));
  };
  const remove = async (site: OwnSite) => {
    if (site.origins.length > 0) await browser.permissions.remove({ origins: [...site.origins] }).catch(() => false);
    if (await decide(site.host, null)) say(t('options.sites.removed', { host: site.host }));
  };
  const allowAll = async (isOn: boolean) => {
    const change = isOn ? request(EVERY_SITE) : browser.permissions.remove({ origins: [EVERY_SITE] });
    if (!(await change.catch(() => false))) say(t('allow.denied'));
  };

  const own = ownSites(rows, origins);
  const rules = outletRules(rows);
  return (
    <Section title={t('options.sites')} note={t('options.sites.note')}>
      <Switch
        label={t('options.sites.all')}
        isOn={origins.includes(EVERY_SITE)}
        onSwitch={(isOn) => void allowAll(isOn)}
      />
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          const host = readHost(typed);
          if (host === undefined) say(t('options.sites.invalid'));
          else void add(host);
        }}
      >
        <label>
          {t('options.sites.add')}
          <input
            name="site"
            value={typed}
            placeholder="example.org"
            autocomplete="off"
            onInput={({ currentTarget }) => {
              type(currentTarget.value);
            }}
          />
        </label>
        <button type="submit">{t('options.sites.addButton')}</button>
      </form>
      <h3>{t('options.sites.yours')}</h3>
      {own.length === 0 && <p class="quiet">{t('options.sites.none')}</p>}
      <ul class="rows">
        {own.map((site) => (
          <li key={site.host}>
            <span class="name">{site.host}</span>
            <RuleChoice host={site.host} rule={site.rule} onChoose={(rule) => void decide(site.host, rule)} />
            <button
              type="button"
              aria-label={t('options.sites.remove', { host: site.host })}
              onClick={() => void remove(site)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('options.sites.outlets')}>
        {() => (
          <ul class="rows">
            {OUTLETS.map(({ host, name, lang }) => (
              <li key={host}>
                <span class="name">
                  <span lang={lang}>{name}</span> <span class="quiet">{host}</span>
                </span>
                <RuleChoice
                  host={host}
                  rule={rules.get(host) ?? 'always'}
                  onChoose={(rule) => void decide(host, rule)}
                />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </Section>
  );
}

interface RuleChoiceProps {
  readonly host: string;
  readonly rule: SiteRule;
  readonly onChoose: (rule: SiteRule) => void;
}

function RuleChoice({ host, rule, onChoose }: RuleChoiceProps) {
  return (
    <Choice
      isLabelHidden
      label={t('options.rule.of', { host })}
      value={rule}
      choices={SITE_RULES}
      nameOf={(one) => t(`options.rule.${one}`)}
      onChoose={onChoose}
    />
  );
}
