import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useStored } from '../../../entrypoints/review/frame/use-stored';

afterEach(cleanup);

/** Reads that answer when the test says so, in the order in which they were begun. */
function database() {
  const begun: ((rows: string) => void)[] = [];
  const load = () =>
    new Promise<string>((resolve) => {
      begun.push(resolve);
    });
  return { begun, load };
}

interface ViewProps {
  readonly load: () => Promise<string>;
  readonly of: string;
  readonly version: number;
}

function View({ load, of, version }: ViewProps) {
  const { rows, trouble } = useStored(load, [of], [version]);
  return <p>{trouble ?? rows ?? 'nothing yet'}</p>;
}

const shown = () => screen.getByText(/./u).textContent;

describe('what a view reads from the database', () => {
  it('is shown though it changes faster than it is read, and read once more afterwards', async () => {
    const { begun, load } = database();
    const { rerender } = render(<View load={load} of="a" version={1} />);
    await waitFor(() => expect(begun).toHaveLength(1));
    for (const version of [2, 3, 4]) rerender(<View load={load} of="a" version={version} />);
    begun[0]?.('first');
    await waitFor(() => expect(shown()).toBe('first'));
    expect(begun).toHaveLength(2);
    begun[1]?.('second');
    await waitFor(() => expect(shown()).toBe('second'));
    expect(begun).toHaveLength(2);
  });

  it('is never shown where something else is looked at by then', async () => {
    const { begun, load } = database();
    const { rerender } = render(<View load={load} of="a" version={1} />);
    await waitFor(() => expect(begun).toHaveLength(1));
    rerender(<View load={load} of="b" version={1} />);
    await waitFor(() => expect(begun).toHaveLength(2));
    begun[1]?.('of b');
    await waitFor(() => expect(shown()).toBe('of b'));
    begun[0]?.('of a');
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(shown()).toBe('of b');
  });

  it('says what keeps it from being read, and is there again once it can be', async () => {
    let isBroken = true;
    const load = () =>
      isBroken ? Promise.reject(new DOMException('gone', 'InvalidStateError')) : Promise.resolve('rows');
    const { rerender } = render(<View load={load} of="a" version={1} />);
    await waitFor(() => expect(shown()).not.toBe('nothing yet'));
    expect(shown()).not.toBe('rows');
    isBroken = false;
    rerender(<View load={load} of="a" version={2} />);
    await waitFor(() => expect(shown()).toBe('rows'));
  });
});
