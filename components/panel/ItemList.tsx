import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Status } from '../../utils/model';
import type { PanelItem } from './item';

/** Each state has a shape of its own. */
const SIGNS: { readonly [S in Status]: string } = {
  found: '○',
  confirmed: '●',
  edited: '◐',
  rejected: '×',
  missing: '–',
};

interface ItemListProps {
  readonly items: readonly PanelItem[];
  readonly selectedId: string | undefined;
  readonly onSelect: (item: PanelItem) => void;
  /** A key that does not walk: it acts on the item that is selected. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Where a key walks to from a place in a list; `undefined` where it walks nowhere. */
function walkTo(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

/** What the article holds, in reading order. Arrow keys walk through it; one row at a time is in the order of tabbing. */
export function ItemList({ items, selectedId, onSelect, onKey }: ItemListProps) {
  const list = useRef<HTMLUListElement>(null);
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === selectedId),
  );
  const isWalking = useRef(false);
  useEffect(() => {
    // Focus follows the selection where the reader walks, and is not taken from where it is otherwise.
    if (isWalking.current) list.current?.querySelectorAll<HTMLElement>('[role="option"]')[at]?.focus();
    isWalking.current = false;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = isPlain ? walkTo(event.key, selectedId === undefined ? -1 : at, items.length) : undefined;
    const item = next === undefined ? undefined : items[next];
    if (item === undefined) {
      onKey(event);
      return;
    }
    event.preventDefault();
    isWalking.current = true;
    onSelect(item);
  };
  return (
    <ul ref={list} role="listbox" aria-label={t('panel.list')} onKeyDown={onKeyDown}>
      {items.map((item, index) => [
        item.part !== '' && item.part !== items[index - 1]?.part && item.whereabouts === 'here' && (
          <li key={`${item.id} part`} role="presentation" class="part" lang={item.lang}>
            {item.part}
          </li>
        ),
        item.whereabouts !== 'here' && items[index - 1]?.whereabouts !== item.whereabouts && (
          <li key={item.whereabouts} role="presentation" class="part">
            {t(`panel.${item.whereabouts}`)}
          </li>
        ),
        <li
          key={item.id}
          role="option"
          class={`item ${item.look}${item.status === 'rejected' ? ' rejected' : ''}`}
          aria-selected={item.id === selectedId}
          tabIndex={index === at ? 0 : -1}
          onClick={() => {
            isWalking.current = true;
            onSelect(item);
          }}
        >
          <Sign item={item} />
          <span class="raw" lang={item.lang}>
            {item.raw}
          </span>
          <span class="amount">{item.amount}</span>
          {item.organization !== '' && (
            <span class="quiet" lang={item.lang}>
              {item.organization}
            </span>
          )}
          {item.remark !== '' && <span class="warning">{item.remark}</span>}
          {item.note !== '' && <span class="quiet">{item.note}</span>}
        </li>,
      ])}
    </ul>
  );
}

function Sign({ item: { status, category } }: { readonly item: PanelItem }) {
  const words = category === 'highlight' ? t('card.own') : t(`status.${status}`);
  return (
    <span class="status" role="img" aria-label={words} title={words}>
      {category === 'highlight' ? '◆' : SIGNS[status]}
    </span>
  );
}
