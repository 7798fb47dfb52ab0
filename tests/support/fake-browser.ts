/**
 * What stands in for `wxt/browser` in the tests, and for the browser's own globals, its database among them. WXT's plugin does the same by way of
 * its whole build, which every test file of its own globals would load anew.
 */
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

export { fakeBrowser as browser };
