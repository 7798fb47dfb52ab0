import { writeGrouped } from '../../utils/export';
import { t } from '../../utils/i18n';
import { GROUPING_CHOICES, LANGUAGE_CHOICES, saveSettings, type Settings } from '../../utils/settings';
import { Choice } from './Choice';
import { Section } from './Section';

/** A language calls itself by its own name, so that who cannot read the interface finds it. */
const ownNameOf = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** One number in both ways of writing: it says more than a description. */
const EXAMPLES = {
  myriad: writeGrouped(140_000_000, 'myriads'),
  thousand: writeGrouped(140_000_000, 'thousands'),
} as const;

/** Language of the interface, and how large numbers are written. */
export function LanguageSection({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={t('options.language')}>
      <Choice
        label={t('options.language.interface')}
        value={settings.language}
        choices={LANGUAGE_CHOICES}
        nameOf={(choice) => (choice === 'browser' ? t('options.language.browser') : ownNameOf(choice))}
        onChoose={(language) => void saveSettings({ language })}
      />
      <Choice
        label={t('options.grouping')}
        value={settings.grouping}
        choices={GROUPING_CHOICES}
        nameOf={(choice) =>
          choice === 'language'
            ? t('options.grouping.language')
            : t(`options.grouping.${choice}`, { example: EXAMPLES[choice] })
        }
        onChoose={(grouping) => void saveSettings({ grouping })}
      />
    </Section>
  );
}
