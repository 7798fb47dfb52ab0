import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  loadLooks,
  loadSettings,
  DEFAULT_LOOKS,
  saveLooks,
  saveSettings,
  watchLooks,
  watchSettings,
  type Settings,
} from '../../../utils/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults before anything is set', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was set beside what is set now', async () => {
    await saveSettings({ grouping: 'myriad' });
    await saveSettings({ marksShown: false });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, grouping: 'myriad', marksShown: false });
  });

  const damaged: [what: string, stored: unknown, expected: Settings][] = [
    ['nothing', null, DEFAULT_SETTINGS],
    ['words', 'x', DEFAULT_SETTINGS],
    ['one that is nonsense', { language: 'tlh', grouping: 'thousand' }, { ...DEFAULT_SETTINGS, grouping: 'thousand' }],
    ['one of a newer version', { marksShown: false, later: 1 }, { ...DEFAULT_SETTINGS, marksShown: false }],
  ];
  it.each(damaged)('fall back one by one where they are damaged: %s', async (_what, stored, expected) => {
    await browser.storage.local.set({ settings: stored });
    expect(await loadSettings()).toEqual(expected);
  });

  it('are heard of in every window until one stops listening', async () => {
    const heard = vi.fn<(settings: Settings, before: Settings) => void>();
    const stop = watchSettings(heard);
    await saveSettings({ grouping: 'thousand' });
    await browser.storage.local.set({ other: 1 });
    stop();
    await saveSettings({ grouping: 'myriad' });
    expect(heard.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, grouping: 'thousand' }, DEFAULT_SETTINGS]]);
  });
});

describe('colors and patterns', () => {
  it('fall back one by one where they are damaged', async () => {
    expect(await loadLooks()).toEqual(DEFAULT_LOOKS);
    await browser.storage.local.set({ looks: { money: { color: 'octarine', line: 'wavy' }, people: 'x' } });
    expect(await loadLooks()).toEqual({ ...DEFAULT_LOOKS, money: { color: 'blue', line: 'wavy' } });
  });

  it('are heard of in every window', async () => {
    const heard = vi.fn<(looks: typeof DEFAULT_LOOKS) => void>();
    const stop = watchLooks(heard);
    const looks = { ...DEFAULT_LOOKS, own: { color: 'teal', line: 'double' } } as const;
    await saveLooks(looks);
    await saveSettings({ grouping: 'myriad' });
    stop();
    expect(heard.mock.calls).toEqual([[looks]]);
  });
});
