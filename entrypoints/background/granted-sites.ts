import { browser, type Browser } from 'wxt/browser';
import { inject } from './inject';

const SCRIPT_ID = 'gate-on-granted-sites';

/** Patterns on which the manifest itself already runs the gate. */
function manifestPatterns(): readonly string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
}

/** Patterns that the reader has allowed beyond the manifest's. */
async function grantedPatterns(): Promise<string[]> {
  const inManifest = new Set(manifestPatterns());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !inManifest.has(origin));
}

/**
 * Registers the gate for exactly the sites that the reader has allowed. Called whenever that may have changed; doing it again
 * changes nothing. A named outlet is left to the manifest, also under "all sites", or the gate would run there twice.
 */
export async function registerGate(): Promise<void> {
  const matches = await grantedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: SCRIPT_ID,
    js: ['gate.js'],
    matches,
    excludeMatches: [...manifestPatterns()],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/**
 * Runs the gate in tabs that are open already: a page that was loaded before the site was allowed, or before the extension
 * was installed or updated, would otherwise stay unread until it is loaded again.
 * @param patterns of the sites; all that are permitted, where none are named
 */
export async function runGateInOpenTabs(patterns?: readonly string[]): Promise<void> {
  const url = [...(patterns ?? (await browser.permissions.getAll()).origins ?? [])];
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  // A discarded tab runs the gate when it is loaded again.
  const awake = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.all(awake.map((id) => inject(id, '/gate.js')));
}
