// The package's own entry is more than twice as long, and every page that is looked at has to read it.
import SOURCE from 'axe-core/axe.min.js?raw';
import type { Page } from 'playwright-core';

/** What axe says of a page. */
interface Violations {
  readonly passes: readonly unknown[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

interface Scope {
  /** One rule; all of them where none is named. */
  readonly only?: string | undefined;
  /** A selector of what is looked at; the whole page where none is given. */
  readonly within?: string | undefined;
}

/** Pages that have had axe once. */
const known = new WeakSet<Page>();

/**
 * Brings axe into a document that does not have it. To send its half a megabyte takes as long as to look at a page: one that
 * comes back with another document gets it with each from then on.
 */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  if (known.has(page)) await page.addInitScript(SOURCE);
  known.add(page);
  // The policy of our pages lets no script in; what the debugger runs stands outside of it.
  await page.evaluate(SOURCE);
}

/** Everything that axe finds wrong with a page: the rule, and where. */
export async function findAccessibilityFaults(page: Page, { only, within }: Scope = {}): Promise<string[]> {
  await bringAxe(page);
  const { violations, looked } = await page.evaluate(
    async ([rule, selector]) => {
      const { axe } = window as unknown as { axe: { run: (context: unknown, options: object) => Promise<Violations> } };
      const options = { resultTypes: ['violations'], ...(rule === undefined ? {} : { runOnly: [rule] }) };
      const found = await axe.run(selector ?? document, options);
      return { violations: found.violations, looked: found.passes.length };
    },
    [only, within] as const,
  );
  // A root that axe cannot see into has nothing right either.
  if (within !== undefined && looked === 0) throw new Error('There was nothing for axe to look at.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
