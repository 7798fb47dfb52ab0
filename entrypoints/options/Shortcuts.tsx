import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { Section } from './Section';

interface Command {
  readonly name: string;
  readonly words: string;
  readonly keys: string;
}

/** The command that opens the popup has no words of its own: the browser names it by this. */
const OPENS_POPUP = '_execute_action';

async function loadCommands(): Promise<Command[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    words: name === OPENS_POPUP ? t('options.shortcuts.open-popup') : description,
    keys: shortcut,
  }));
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
        {commands.map(({ name, words, keys }) => (
          <li key={name}>
            <span class="name">{words}</span>
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
