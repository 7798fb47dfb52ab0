export { isUnchanged, toRange, type ArticleText } from './article-text';
export { readArticleSteps, readStillArticle, toReading, type ReadPage, type ReadPart } from './read-article';
