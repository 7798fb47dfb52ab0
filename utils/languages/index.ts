export { packFor } from './packs';
export type {
  ArticleContext,
  Attributor,
  Candidate,
  Finder,
  LanguagePack,
  PartWords,
  PreparedArticle,
  PrintedForm,
  Refiner,
} from './types';
