import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabKeyOf, watchTab } from '../../../utils/messages';

beforeEach(() => {
  fakeBrowser.reset();
});

it('hears of its own tab only, until it stops', async () => {
  const heard = vi.fn<() => void>();
  const stop = watchTab(7, heard);
  await browser.storage.session.set({ [tabKeyOf(7)]: { figures: 1 } });
  await browser.storage.session.set({ [tabKeyOf(8)]: { figures: 1 } });
  await browser.storage.local.set({ [tabKeyOf(7)]: { figures: 1 } });
  await browser.storage.session.remove(tabKeyOf(7));
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await browser.storage.session.set({ [tabKeyOf(7)]: { figures: 2 } });
  expect(heard).toHaveBeenCalledTimes(2);
});
