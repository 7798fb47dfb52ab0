import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FigureEntry } from '../../../components/scope-data';
import { loadFigures, type Database } from '../../../utils/storage';
import type { FigureAnswer, FigureQuery, Lookup, Window } from '../lookup/queries';
import { entriesOf } from './entries';

interface Loaded {
  readonly start: number;
  readonly ids: readonly string[];
  readonly currentId: string | undefined;
  readonly entries: ReadonlyMap<string, FigureEntry>;
}

/** Rows that fly by are not loaded: a list stands still when it has not moved for three frames. */
const STILL_MS = 50;

const NOTHING: Loaded = { start: 0, ids: [], currentId: undefined, entries: new Map() };

/** The figures that a list shows. */
export interface ShownFigures {
  /** The id of the row at a place, as far as it is loaded. */
  readonly idAt: (row: number) => string | undefined;
  readonly entryOf: (id: string | undefined) => FigureEntry | undefined;
  readonly currentId: string | undefined;
}

/**
 * Loads the rows in view, and the one at the cursor wherever it is. What was loaded stays until the next has come.
 * @param onTrouble hears that the rows cannot be read
 */
export function useFigures(
  database: Database,
  lookup: Lookup,
  query: FigureQuery,
  answer: FigureAnswer | undefined,
  { start, end }: Window,
  cursor: number,
  onTrouble: () => void,
): ShownFigures {
  const [loaded, setLoaded] = useState(NOTHING);
  /** The rows that were last asked for. */
  const shown = useRef<string | undefined>(undefined);
  /** How often rows were asked for, and which of these times are on the screen. */
  const asked = useRef(0);
  const answered = useRef(0);
  useLayoutEffect(() => {
    if (answer === undefined) return undefined;
    const turn = (asked.current += 1);
    let isOver = false;
    const idsOf = async (from: number, to: number): Promise<readonly string[]> =>
      to <= answer.first.length || answer.length <= answer.first.length
        ? answer.first.slice(from, to)
        : lookup.figureIds(query, { start: from, end: to });
    const load = async () => {
      const ids = await idsOf(start, Math.max(end, start + 1));
      const isInView = cursor >= start && cursor < end;
      const currentId = isInView ? ids[cursor - start] : (await idsOf(cursor, cursor + 1))[0];
      const rows = await loadFigures(database, [...new Set([...ids, ...(currentId === undefined ? [] : [currentId])])]);
      // Until the next has come, what was asked for before it is better than nothing.
      if (turn <= answered.current) return;
      answered.current = turn;
      setLoaded({ start, ids, currentId, entries: entriesOf(rows) });
    };
    const begin = () => {
      shown.current = `${start} ${end}`;
      load().catch(() => {
        if (!isOver) onTrouble();
      });
    };
    const isScrolling = shown.current !== undefined && shown.current !== `${start} ${end}`;
    const waiting = isScrolling ? setTimeout(begin, STILL_MS) : undefined;
    if (waiting === undefined) begin();
    return () => {
      isOver = true;
      clearTimeout(waiting);
    };
  }, [database, lookup, query, answer, start, end, cursor, onTrouble]);
  return {
    idAt: (row) => loaded.ids[row - loaded.start],
    entryOf: (id) => loaded.entries.get(id ?? ''),
    currentId: loaded.currentId,
  };
}
