/** Whether a site's charity news is read by itself (`always`), only where the reader clicks (`ask`), or not at all. */
export const SITE_RULES = ['always', 'ask', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];
