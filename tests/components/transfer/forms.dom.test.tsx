import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupDate } from '../../../components/transfer/BackupDate';
import { ExportForm } from '../../../components/transfer/ExportForm';
import { ImportForm } from '../../../components/transfer/ImportForm';
import type { Committed, Exported, ExportRequest, Job, Staged } from '../../../components/transfer/requests';
import { COMMON_WORDS, PAGES_WORDS, setLocale, speakIn, TRANSFER_WORDS } from '../../../utils/i18n';

beforeEach(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS, TRANSFER_WORDS);
  await setLocale({ language: 'en', grouping: 'language' }, 'en-US');
});
afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** Work that goes on until it is given up. */
function longWork<T>(given: T) {
  const jobs: Job[] = [];
  const work = (job: Job) => {
    jobs.push(job);
    return new Promise<T>((resolve) => {
      job.signal.addEventListener('abort', () => {
        resolve(given);
      });
    });
  };
  return { work, jobs };
}

describe('an export', () => {
  const options = { csvMark: true, cellGrouping: 'none' } as const;

  it('is asked for by format, what and how, and says what was written', async () => {
    const onExport = vi.fn<(request: ExportRequest) => Promise<Exported>>(async () => ({
      ok: true,
      file: 'a.csv',
      rows: 12,
    }));
    const onOptions = vi.fn<(options: object) => void>();
    render(<ExportForm collection="June" options={options} onOptions={onOptions} onExport={onExport} />);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onOptions.mock.calls).toEqual([[{ csvMark: false }]]);
    press('Export');
    expect(await screen.findByText('a.csv was saved with 12 rows.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'everything' } });
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'xlsx' } });
    fireEvent.change(screen.getByLabelText('Numbers'), { target: { value: 'thousands' } });
    press('Export');
    expect(onExport.mock.calls.map(([request]) => request)).toEqual([
      { format: 'csv', scope: 'collection', ...options },
      { format: 'xlsx', scope: 'everything', ...options },
    ]);
  });

  it('shows how far it is and can be given up', async () => {
    const { work, jobs } = longWork<Exported>({ ok: false, code: 'cancelled' });
    render(<ExportForm collection={null} options={options} onOptions={vi.fn()} onExport={(_, job) => work(job)} />);
    press('Export');
    const bar = await screen.findByRole('progressbar');
    jobs[0]?.onProgress(30, 100);
    await vi.waitFor(() => {
      expect(bar.getAttribute('value')).toBe('30');
    });
    press('Cancel');
    expect(jobs[0]?.signal.aborted).toBe(true);
    expect(await screen.findByText('Cancelled; nothing was changed.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

function show(staged: Staged, isStaged = false) {
  const onCommit = vi.fn<(job: Job) => Promise<Committed>>(async () => ({ ok: true, written: 6 }));
  const onDrop = vi.fn<() => Promise<void>>(async () => undefined);
  render(<ImportForm isStaged={isStaged} onStage={async () => staged} onCommit={onCommit} onDrop={onDrop} />);
  return { onCommit, onDrop };
}

const FILE = new File(['x'], 'backup.jsonl.gz');
const take = () => fireEvent.change(screen.getByLabelText('File'), { target: { files: [FILE] } });

describe('an import', () => {
  const counts = { new: 5, same: 2, changed: 1, conflict: 3 };

  it('shows what it would do before it does it', async () => {
    const { onCommit } = show({ ok: true, what: 'backup', counts });
    take();
    expect(await screen.findByText('This backup would bring:')).toBeTruthy();
    const read = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(read).toEqual(['5', '1', '2', '3']);
    expect(onCommit).not.toHaveBeenCalled();
    press('Merge');
    expect(await screen.findByText('6 rows were merged.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });

  it('can be discarded', async () => {
    const { onCommit, onDrop } = show({ ok: true, what: 'organizations', counts });
    take();
    await screen.findByText('This list of organizations would bring:');
    press('Discard');
    expect(await screen.findByText('Discarded; nothing was changed.')).toBeTruthy();
    expect([onCommit.mock.calls.length, onDrop.mock.calls.length]).toEqual([0, 1]);
  });

  it('has nothing to merge where everything is the same', async () => {
    show({ ok: true, what: 'backup', counts: { new: 0, same: 9, changed: 0, conflict: 0 } });
    take();
    await screen.findByText('This backup would bring:');
    expect(screen.getByRole('button', { name: 'Merge' }).hasAttribute('disabled')).toBe(true);
  });

  it('names the line that is at fault', async () => {
    show({ ok: false, code: 'invalid-file', fault: 'changed-line', line: 17 });
    take();
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Line 17: it was changed after it was written. Nothing was changed.',
    );
  });

  it('that was read another time can still be merged', async () => {
    const { onCommit } = show({ ok: true, what: 'backup', counts }, true);
    expect(screen.getByText('An import was read and not merged yet.')).toBeTruthy();
    press('Merge');
    expect(await screen.findByText('6 rows were merged.')).toBeTruthy();
    expect(onCommit).toHaveBeenCalledOnce();
  });
});

const DAY = 86_400_000;
const dates: [what: string, backedUpAt: number | null, words: RegExp, warns: boolean][] = [
  ['never', null, /No backup yet/, false],
  ['lately', 86 * DAY, /Last backup Mar 28, 1970$/, false],
  ['long ago', 50 * DAY, /50 days ago/, true],
];
it.each(dates)('the last backup: %s', (_what, backedUpAt, words, warns) => {
  render(<BackupDate backedUpAt={backedUpAt} now={100 * DAY} />);
  expect(screen.getByText(words).classList.contains('warning')).toBe(warns);
});
