/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ id: number, origin: string, auxData?: { type?: string } }} WorldDescription */

/**
 * The world in which the extension's scripts run in a page: what is evaluated there speaks to the background as they do. The
 * gate has to be there already, which it is at every named outlet.
 * @param {Page} page
 */
export async function enterContentWorld(page) {
  const devtools = await page.context().newCDPSession(page);
  /** @type {Promise<number>} */
  const found = new Promise((resolve) => {
    devtools.on('Runtime.executionContextCreated', (event) => {
      const { id, origin, auxData } = /** @type {WorldDescription} */ (event.context);
      if (auxData?.type === 'isolated' && origin.startsWith('chrome-extension://')) resolve(id);
    });
  });
  await devtools.send('Runtime.enable');
  const executionContextId = await found;
  return {
    /**
     * Calls a function there. It travels alone, as text, and so does what it is given and gives back.
     * @template T, R
     * @param {(given: T) => R | Promise<R>} work
     * @param {T} given
     * @returns {Promise<R>}
     */
    async evaluate(work, given) {
      const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
        functionDeclaration: String(work),
        executionContextId,
        arguments: [{ value: given }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/**
 * Sends articles to the background as the annotator does, `each` of them as the parts of one page, and sends again what is not
 * acknowledged. To be evaluated in the content world.
 * @param {{ articles: readonly { key: string }[], origin: string, each?: number, until?: number }} given `until`: for how many
 *   milliseconds it is tried
 * @returns {Promise<{ acknowledged: { key: string, sourceIds: readonly string[] }[], resent: number, refused: string[] }>}
 *   a page goes by the key of its first article
 */
export async function saveFromPage({ articles, origin, each = 1, until = 60_000 }) {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function travels into the page, alone
  const wait = (/** @type {number} */ ms) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(undefined), ms);
    });
  const deadline = Date.now() + until;
  /** @type {{ key: string, sourceIds: readonly string[] }[]} */
  const acknowledged = [];
  /** @type {string[]} */
  const refused = [];
  let resent = 0;
  for (let at = 0; at < articles.length; at += each) {
    const parts = articles.slice(at, at + each);
    const key = parts[0]?.key ?? '';
    const url = `${origin}/generated/${key}.html`;
    const page = {
      url,
      canonicalUrl: null,
      declaredLang: 'zh',
      parts: each === 1 ? [{ ...parts[0], key: '' }] : parts,
    };
    for (;;) {
      /** @type {{ ok: boolean, sourceIds?: readonly string[], code?: string } | undefined} */
      const answer = await Promise.race([
        chrome.runtime.sendMessage({ type: 'page.read', payload: { page } }).catch(() => undefined),
        // As long as the annotator waits.
        wait(10_000),
      ]);
      if (answer?.ok === true) {
        acknowledged.push({ key, sourceIds: answer.sourceIds ?? [] });
        break;
      }
      if (answer !== undefined) {
        refused.push(answer.code ?? 'unknown');
        break;
      }
      if (Date.now() > deadline) return { acknowledged, resent, refused };
      resent += 1;
      await wait(30);
    }
  }
  return { acknowledged, resent, refused };
}
