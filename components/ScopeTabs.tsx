import { t } from '../utils/i18n';
import type { Scope } from '../utils/model';

export type ScopeName = Scope['name'];
/** The scopes that need no further word to be chosen. */
type PlainScope = Exclude<ScopeName, 'tag' | 'collection'>;

const PLAIN_SCOPES = [
  { name: 'page' },
  { name: 'today' },
  { name: 'week' },
  { name: 'everything' },
] as const satisfies readonly ChosenScope[];

/** A scope that has a name of the reader's own. */
export interface NamedScope {
  readonly scope: Extract<Scope, { readonly name: 'tag' | 'collection' }>;
  readonly name: string;
}

/** What the reader can choose: a plain scope, or one by name. */
export type ChosenScope = { readonly [N in PlainScope]: { readonly name: N } }[PlainScope] | NamedScope['scope'];

interface ScopeTabsProps {
  readonly chosen: ChosenScope;
  readonly named: readonly NamedScope[];
  readonly onChoose: (scope: ChosenScope) => void;
}

const keyOf = (scope: ChosenScope): string => JSON.stringify(scope);

/** What the tally is taken of. Radio buttons: arrow keys walk, and a screen reader says which of how many. */
export function ScopeTabs({ chosen, named, onChoose }: ScopeTabsProps) {
  const chosenName = named.find(({ scope }) => keyOf(scope) === keyOf(chosen));
  return (
    <fieldset class="scopes">
      <legend class="visually-hidden">{t('scope.label')}</legend>
      {PLAIN_SCOPES.map((scope) => (
        <label key={scope.name} class="scope">
          <input
            type="radio"
            name="scope"
            value={scope.name}
            checked={scope.name === chosen.name}
            onChange={() => {
              onChoose(scope);
            }}
          />
          <span>{t(`scope.${scope.name}`)}</span>
        </label>
      ))}
      {named.length > 0 && (
        <select
          class="scope-more"
          aria-label={t('scope.more')}
          value={chosenName === undefined ? '' : keyOf(chosenName.scope)}
          onChange={({ currentTarget }) => {
            const found = named.find(({ scope }) => keyOf(scope) === currentTarget.value);
            if (found !== undefined) onChoose(found.scope);
          }}
        >
          <option value="" disabled>
            {t('scope.more')}
          </option>
          {(['tag', 'collection'] as const).map((kind) => (
            <ScopesOfKind
              key={kind}
              label={t(`scope.${kind}`)}
              named={named.filter(({ scope }) => scope.name === kind)}
            />
          ))}
        </select>
      )}
    </fieldset>
  );
}

function ScopesOfKind({ label, named }: { readonly label: string; readonly named: readonly NamedScope[] }) {
  if (named.length === 0) return null;
  return (
    <optgroup label={label}>
      {named.map(({ scope, name }) => (
        <option key={keyOf(scope)} value={keyOf(scope)}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
