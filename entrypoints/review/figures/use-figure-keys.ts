import { focusOn, useKeys } from '../frame/use-keys';
import { useTurns } from '../frame/use-turns';

/** What keys do with the figures of a list. */
interface FigureDeeds {
  readonly step: (by: 1 | -1) => void;
  readonly moveToNext: () => Promise<void>;
  readonly decide: (action: 'confirm' | 'reject') => Promise<void>;
  readonly mark: () => void;
  readonly collect: () => Promise<void>;
}

/** The list of figures by keyboard: `review.keys` tells the reader of them. What changes rows is done one after another. */
export function useFigureKeys({ step, moveToNext, decide, mark, collect }: FigureDeeds): void {
  const inTurn = useTurns();
  const down = () => {
    inTurn(() => {
      step(1);
    });
  };
  const up = () => {
    inTurn(() => {
      step(-1);
    });
  };
  useKeys({
    j: down,
    k: up,
    ArrowDown: down,
    ArrowUp: up,
    u: () => {
      inTurn(moveToNext);
    },
    Enter: () => {
      inTurn(() => decide('confirm'));
    },
    Backspace: () => {
      inTurn(() => decide('reject'));
    },
    x: mark,
    c: () => void collect(),
    e: () => {
      document.querySelector<HTMLElement>('[name="correct"]')?.click();
    },
    n: () => {
      focusOn('[name="note"]');
    },
    t: () => {
      focusOn('[name="tag"]');
    },
  });
}
