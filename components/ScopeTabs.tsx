import { t } from '../utils/i18n';
import type { Scope } from '../utils/model';

/** The scopes that need no further word to be chosen; tags and collections have names of their own. */
export type ScopeName = Exclude<Scope['name'], 'tag' | 'collection'>;

const SCOPE_NAMES: readonly ScopeName[] = ['page', 'today', 'week', 'everything'];

interface ScopeTabsProps {
  readonly chosen: ScopeName;
  readonly onChoose: (scope: ScopeName) => void;
}

/** What the tally is taken of. Radio buttons: arrow keys walk, and a screen reader says which of how many. */
export function ScopeTabs({ chosen, onChoose }: ScopeTabsProps) {
  return (
    <fieldset class="scopes">
      <legend class="visually-hidden">{t('scope.label')}</legend>
      {SCOPE_NAMES.map((name) => (
        <label key={name} class="scope">
          <input
            type="radio"
            name="scope"
            value={name}
            checked={name === chosen}
            onChange={() => {
              onChoose(name);
            }}
          />
          <span>{t(`scope.${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
