import { source } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe says of a page. */
interface Violations {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/**
 * Everything that axe finds wrong with a page: the rule, and where.
 * @param only one rule; all of them where none is named
 */
export async function findAccessibilityFaults(page: Page, only?: string): Promise<string[]> {
  // The policy of our pages lets no script in; what the debugger runs stands outside of it.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<Violations> } };
      return axe.run({ resultTypes: ['violations'], ...runOnly });
    },
    only === undefined ? {} : { runOnly: [only] },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
