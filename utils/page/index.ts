export { isUnchanged, toRange, toSpan, type ArticleText } from './article-text';
export { readArticle, readArticleSteps, toReading, type ReadPage, type ReadPart } from './read-article';
