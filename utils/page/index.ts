export { isUnchanged, toRange, type ArticleText } from './article-text';
export { readArticleSteps, readStillArticle, toReading, type ReadPage, type ReadPart } from './read-article';
export { HOST_NAME, offerCompanion, startCompanion, type Companion, type PlacedMark, type Scene } from './scene';
export { toSpan } from './to-span';
