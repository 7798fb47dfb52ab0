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

/** Everything that axe finds wrong with a page: the rule, and where. */
export async function findAccessibilityFaults(page: Page, { only, within }: Scope = {}): Promise<string[]> {
  // The policy of our pages lets no script in; what the debugger runs stands outside of it.
  await page.evaluate(SOURCE);
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
