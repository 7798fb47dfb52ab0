import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { Section } from './Section';

interface Command {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The browser tells what a command is for in its own language; the reader may have chosen another. */
const WORDS: ReadonlyMap<string, () => string> = new Map([
  ['_execute_action', () => t('options.shortcuts.open-popup')],
  ['open-panel', () => t('options.shortcuts.open-panel')],
  ['next-mark', () => t('options.shortcuts.next-mark')],
  ['highlight', () => t('options.shortcuts.highlight')],
  ['toggle-marks', () => t('options.shortcuts.toggle-marks')],
  ['copy-table', () => t('options.shortcuts.copy-table')],
]);

async function loadCommands(): Promise<Command[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Chrome's own page has an address; Firefox opens its by a call that the types do not know yet. */
async function openShortcuts(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The commands by keyboard. The browser alone may change their keys, on a page of its own. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    loadCommands().then(setCommands, () => {
      setCommands([]);
    });
  }, []);
  return (
    <Section title={t('options.shortcuts')}>
      {commands.length === 0 && <p class="quiet">{t('options.shortcuts.none')}</p>}
      <ul class="rows">
        {commands.map(({ name, description, keys }) => (
          <li key={name}>
            <span class="name">{WORDS.get(name)?.() ?? description}</span>
            {keys === '' ? <span class="quiet">{t('options.shortcuts.unset')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void openShortcuts()}>
        {t('options.shortcuts.open')}
      </button>
    </Section>
  );
}
