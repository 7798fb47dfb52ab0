export { Catalog } from './catalog';
export {
  FACETS,
  GROUPINGS,
  SORTS,
  type CatalogAnswer,
  type CatalogQuery,
  type CatalogRow,
  type Facet,
  type FacetCount,
  type FacetValue,
  type FoundFigures,
  type Grouping,
  type RowGroup,
  type Sort,
} from './catalog-query';
export { findInPack, type NamedOrganizations } from './find-in-pack';
export { foldForSearch, type FoldedText } from './fold';
export { loadInitials, type ReadInitials } from './initials';
export { findTerms, holdsTerm, holdsTerms } from './match';
export { mayMeet, parseQuery, type SearchQuery, type Threshold } from './query';
export { packArticle, type ArticlePack, type PackedFigure } from './pack';
export { mayHoldTerms, signatureOf } from './signature';
