import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CopyButton } from '../../components/CopyButton';
import { COMMON_WORDS, PAGES_WORDS, setLocale, speakIn } from '../../utils/i18n';

beforeEach(async () => {
  speakIn(COMMON_WORDS, PAGES_WORDS);
  await setLocale({ language: 'en', grouping: 'language' }, 'en-US');
});
afterEach(cleanup);

const answers: [copied: number | undefined, says: string][] = [
  [12, '12 rows copied'],
  [1, '1 row copied'],
  [undefined, 'Nothing was copied; please click into this window and try again.'],
];

it.each(answers)('says what it copies and what it copied: %s', async (copied, says) => {
  render(<CopyButton scope="page" rows={12} onCopy={async () => copied} />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy this page · 12 rows' }));
  expect(await screen.findByText(says)).toBe(screen.getByRole('status'));
});

it('offers nothing where there is nothing to copy', () => {
  render(<CopyButton scope="today" rows={0} onCopy={async () => 0} />);
  expect(screen.getByRole('button').hasAttribute('disabled')).toBe(true);
});

it('sends whoever wants too many rows to the export, and copies nothing', async () => {
  let copied = 0;
  render(<CopyButton scope="everything" rows={20_001} onCopy={async () => (copied += 1)} />);
  fireEvent.click(screen.getByRole('button'));
  expect(await screen.findByText(/too many rows for the clipboard/)).toBe(screen.getByRole('status'));
  expect(copied).toBe(0);
});

it('is in focus where a shortcut asked for it', () => {
  location.hash = '#copy';
  const { unmount } = render(<CopyButton scope="page" rows={1} onCopy={async () => 1} />);
  expect(screen.getByRole('button').hasAttribute('autofocus')).toBe(true);
  unmount();
  location.hash = '';
  render(<CopyButton scope="page" rows={1} onCopy={async () => 1} />);
  expect(screen.getByRole('button').hasAttribute('autofocus')).toBe(false);
});
