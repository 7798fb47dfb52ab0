import type { CDPSession, Page } from 'playwright-core';
import { HOST_NAME } from '../../../utils/page';
import { findAccessibilityFaults } from './axe';

interface ClosedRoot {
  readonly host: string;
  readonly root: string;
}

/** Host and closed root of what of ours stands in the page, as the debugger's `pierce` finds them. */
async function findRoot(devtools: CDPSession): Promise<ClosedRoot> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = [root];
  let host = hosts.pop();
  while (host !== undefined && host.localName !== HOST_NAME) {
    hosts.push(...(host.children ?? []));
    host = hosts.pop();
  }
  const closed = host?.shadowRoots?.[0];
  if (host === undefined || closed === undefined) throw new Error('Nothing of ours stands in the page.');
  const objectOf = async (backendNodeId: number) => {
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId === undefined) throw new Error('A node cannot be reached.');
    return object.objectId;
  };
  return { host: await objectOf(host.backendNodeId), root: await objectOf(closed.backendNodeId) };
}

/** Puts markup beside the card, into its closed root. */
export async function putIntoCard(devtools: CDPSession, markup: string): Promise<void> {
  const { root } = await findRoot(devtools);
  await devtools.send('Runtime.callFunctionOn', {
    objectId: root,
    functionDeclaration: 'function (markup) { this.lastElementChild.insertAdjacentHTML("beforeend", markup); }',
    arguments: [{ value: markup }],
  });
}

/** Where the card or the bar stands in the window, in px. */
export async function boxOfCard(
  devtools: CDPSession,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const { root } = await findRoot(devtools);
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: root,
    returnByValue: true,
    functionDeclaration:
      'function () { const { left, top, right, bottom } = this.querySelector(".card").getBoundingClientRect(); return { left, top, right, bottom }; }',
  });
  return result.value as { left: number; top: number; right: number; bottom: number };
}

/**
 * Everything that axe finds wrong with what of ours stands in a page: the real card in the real page, with its door opened for the
 * page to see into.
 */
export async function findFaultsInCard(page: Page, devtools: CDPSession): Promise<string[]> {
  const { host, root } = await findRoot(devtools);
  await devtools.send('Runtime.callFunctionOn', {
    objectId: host,
    functionDeclaration: `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }`,
    arguments: [{ objectId: root }],
  });
  return findAccessibilityFaults(page, { within: HOST_NAME });
}
