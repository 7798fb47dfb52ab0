import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { registerGate, runGateInOpenTabs } from '../../../entrypoints/background/granted-sites';
import { setStage, type Stage } from './stage';

const OUTLET = '*://*.gongyishibao.com/*';

let stage: Stage;

beforeEach(() => {
  stage = setStage([OUTLET]);
});

const registered = () => browser.scripting.getRegisteredContentScripts({ ids: ['gate-on-granted-sites'] });

describe('the gate on sites that the reader allowed', () => {
  it('is registered for nothing where nothing was allowed', async () => {
    await registerGate();
    expect(await registered()).toEqual([]);
  });

  it('is registered for what was allowed, and leaves the named outlets to the manifest', async () => {
    stage.granted.add('https://news.example.org/*');
    await registerGate();
    expect(await registered()).toMatchObject([
      { matches: ['https://news.example.org/*'], excludeMatches: [OUTLET], persistAcrossSessions: true },
    ]);
  });

  it('follows every change, and doing it twice changes nothing', async () => {
    stage.granted.add('https://news.example.org/*');
    await registerGate();
    stage.granted.add('*://*/*');
    await registerGate();
    await registerGate();
    expect(await registered()).toMatchObject([{ matches: ['https://news.example.org/*', '*://*/*'] }]);
    stage.granted.delete('https://news.example.org/*');
    stage.granted.delete('*://*/*');
    await registerGate();
    expect(await registered()).toEqual([]);
  });
});

describe('tabs that are open already', () => {
  beforeEach(() => {
    stage.tabs.set(1, { url: 'https://www.gongyishibao.com/a/1.html' });
    stage.tabs.set(2, { url: 'https://news.example.org/2' });
    stage.tabs.set(3, { url: 'https://www.gongyishibao.com/a/3.html', discarded: true });
    stage.tabs.set(4, { url: 'chrome://extensions/' });
  });

  it('get the gate where they are permitted and awake', async () => {
    await runGateInOpenTabs();
    expect(stage.injected).toEqual(['1 /gate.js']);
  });

  it('get it for a site that was just allowed, and only there', async () => {
    stage.granted.add('*://news.example.org/*');
    await runGateInOpenTabs(['*://news.example.org/*']);
    expect(stage.injected).toEqual(['2 /gate.js']);
  });

  it('get nothing for no site', async () => {
    await runGateInOpenTabs([]);
    expect(stage.injected).toEqual([]);
  });
});
