export { foldUnit } from './fold-unit';
export { intervalOf, stepOf, type BoundedNumeral, type OverForm, type PrintedNumeral } from './interval';
export { normalizeChinese } from './normalize';
export { asPrinted, fromSource, toSource, type PreparedText } from './prepared-text';
export { findSentences, sentenceAt } from './sentences';
export { isDateline } from './dateline';
export { isExact } from './is-exact';
export { splitArticles, type ArticleSpan } from './split-articles';
export { unitClassOf } from './unit-class';
