export type { ReadArticle } from './article';
export { canonicalAddress, type ArticleAddress } from './canonical-url';
export { DATABASE_NAME, openDatabase, whenOpen, type Database } from './database';
export { loadScope, watchScope, type ScopeRows } from './load-scope';
export { saveArticles, type SavedArticle } from './save-articles';
export { loadSiteRule, saveSiteRule } from './sites';
export { troubleOf, type StorageTrouble, type StorageTroubleCode } from './trouble';
