import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withHeadStart } from '../../../entrypoints/review/lookup/head-start';
import type { FigureQuery, Lookup, Progress } from '../../../entrypoints/review/lookup/queries';
import { lookupOf } from '../../../entrypoints/review/lookup/stored-lookup';
import { packAgain } from '../../../utils/storage';
import { store, type Stored } from '../../utils/edits/stage';

const ALL: FigureQuery = { words: '', facets: {}, sort: 'saved', descending: true, group: null };

let stored: Stored;
let told: Progress[];

beforeEach(async () => {
  stored = await store();
  told = [];
});
afterEach(() => stored.database.delete());

const pack = async () => {
  for await (const { packs } of packAgain(stored.database)) expect(packs).toHaveLength(1);
};

/** A worker that begins when it is told to. */
function later() {
  const waiting: (() => void)[] = [];
  const isBegun = new Promise<void>((resolve) => {
    waiting.push(resolve);
  });
  const worker = lookupOf(stored.database);
  const whole: Lookup = {
    ...worker,
    watch: async (onProgress) => {
      await isBegun;
      await worker.watch(onProgress);
    },
    figures: vi.fn((query: FigureQuery) => worker.figures(query)),
  };
  const begin = () => {
    for (const go of waiting) go();
  };
  return { whole, begin };
}

function open(whole: Lookup) {
  const lookup = withHeadStart(whole, stored.database);
  const filled = lookup.watch((progress) => told.push(progress));
  return { lookup, filled };
}

describe('the first rows', () => {
  it('are answered before the worker has begun, and by the worker from then on', async () => {
    await pack();
    const { whole, begin } = later();
    const { lookup, filled } = open(whole);
    await vi.waitFor(() => expect(told).toMatchObject([{ version: 1, done: 1, isComplete: false }]));
    const first = await lookup.figures(ALL);
    expect(first.first).toEqual(stored.figureIds.toReversed());
    expect(whole.figures).not.toHaveBeenCalled();

    begin();
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1));
    expect((await lookup.figures(ALL)).first).toEqual(first.first);
    expect(whole.figures).toHaveBeenCalledOnce();
    await filled;
    expect(told.map(({ version }) => version)).toEqual(told.map((_, at) => at + 1));
    expect(told.at(-1)).toMatchObject({ done: 1, total: 1, isComplete: true });
  });

  it('are the worker’s where nothing is packed yet', async () => {
    const { whole, begin } = later();
    const { lookup, filled } = open(whole);
    begin();
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
    await lookup.figures(ALL);
    expect(whole.figures).toHaveBeenCalled();
    await filled;
    expect(told.at(-1)).toMatchObject({ done: 1, isComplete: true });
  });
});
