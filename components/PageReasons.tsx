import { GateReasons } from './GateReasons';
import { hostOf, type PageFacts } from './page-situation';
import type { PageActions } from './PageState';
import { SiteRuleChoice } from './SiteRuleChoice';

interface PageReasonsProps {
  readonly page: PageFacts;
  readonly actions: PageActions;
}

/** Why a page was taken for what it is, and what the reader wants of its site. */
export function PageReasons({ page, actions }: PageReasonsProps) {
  const host = hostOf(page);
  const { decision, state, siteRule } = page;
  if (decision === null) return null;
  return (
    <>
      <GateReasons decision={decision} />
      {host !== undefined && (state === 'charity' || state === 'not-charity') && (
        <SiteRuleChoice
          rule={siteRule}
          onChoose={(rule) => {
            actions.onRule(host, rule);
          }}
        />
      )}
    </>
  );
}
