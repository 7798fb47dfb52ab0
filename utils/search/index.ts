export { foldForSearch, type FoldedText } from './fold';
export { findTerms, holdsTerms } from './match';
export { mayMeet, parseQuery, type SearchQuery, type Threshold } from './query';
export { mayHoldTerms, signatureOf, SIGNATURE_WORDS } from './signature';
