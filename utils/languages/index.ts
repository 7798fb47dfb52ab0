export type { PartWords } from './part-words';
export { packFor } from './packs';
export type { ArticleContext, Attributor, Candidate, Finder, LanguagePack, PreparedArticle, Refiner } from './types';
