import type { MessageKey } from '../utils/i18n';
import type { GateDecision, MarksShown, SiteRule } from '../utils/model';

type CodeOf<Key> = Key extends `failure.${infer Code}` ? Exclude<Code, 'stillWorks'> : never;

/** Why something could not be done, by a code that has words. */
export type FailureCode = CodeOf<MessageKey>;

/** What the background knows of a page, as far as it is shown. */
export interface PageFacts {
  readonly url: string | null;
  readonly title: string | null;
  readonly state: 'charity' | 'not-charity' | 'not-allowed' | 'untouchable';
  readonly decision: GateDecision | null;
  readonly sourceIds: readonly string[];
  readonly figures: number;
  readonly organizations: number;
  readonly marksShown: MarksShown;
  readonly siteRule: SiteRule;
  readonly failure: FailureCode | null;
  readonly unsupportedLang: string | null;
}

/** What a page is to its reader: it decides what is said of it and what can be done. */
export type PageSituation =
  | 'read'
  | 'reading'
  | 'refused'
  | 'waiting'
  | 'unsupported'
  | 'undecided'
  | 'not-charity'
  | 'not-article'
  | 'not-allowed'
  | 'untouchable';

function situationOfCharity({ sourceIds, unsupportedLang, siteRule, failure }: PageFacts): PageSituation {
  if (sourceIds.length > 0) return 'read';
  if (failure !== null) return 'refused';
  if (unsupportedLang !== null) return 'unsupported';
  return siteRule === 'always' ? 'reading' : 'waiting';
}

function situationOfOther({ decision, unsupportedLang }: PageFacts): PageSituation {
  if (decision === null) return 'undecided';
  if (unsupportedLang !== null) return 'unsupported';
  return decision.verdict === 'not-article' ? 'not-article' : 'not-charity';
}

export function situationOf(page: PageFacts): PageSituation {
  if (page.state === 'charity') return situationOfCharity(page);
  return page.state === 'not-charity' ? situationOfOther(page) : page.state;
}

/** The site of a page, where the browser tells its address. */
export function hostOf({ url }: Pick<PageFacts, 'url'>): string | undefined {
  return url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined;
}
