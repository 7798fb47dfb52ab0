export { PACKS } from './packs';
export type {
  ArticleContext,
  Attributor,
  Candidate,
  Finder,
  LanguagePack,
  Packs,
  PartWords,
  PreparedArticle,
  PrintedForm,
  Refiner,
} from './types';
