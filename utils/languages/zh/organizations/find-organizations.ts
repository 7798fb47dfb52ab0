import type { Mention, Organization } from '../../../model';
import { asPrinted } from '../../../text';
import type { PreparedArticle } from '../../types';
import { addShortForms } from './add-short-forms';
import { joinLists } from './coordination';
import { addDeedNames } from './deed-names';
import { findNames } from './find-names';
import type { FoundName } from './found-name';
import { groupNames } from './group-names';

/** The organizations that an article names, in reading order. A place alone, a group without a name and a reference are none. */
export function findOrganizations(article: PreparedArticle): readonly Organization[] {
  const names = joinLists(
    article.text,
    addDeedNames(article.text, findNames(article.text, article.lang === 'zh-Hant')),
  );
  return addShortForms(article.text, groupNames(article.text, names))
    .map(({ fullest, mentions }): Organization => ({
      name: printedName(article, fullest),
      type: fullest.type,
      mentions: mentions.map((name) => toMention(article, name)),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** A name read out of a list (北京市|、天津市残联) stands nowhere as it is, and is given as the rules read it. */
function printedName(article: PreparedArticle, { start, end, name }: FoundName): string {
  return article.text.slice(start, end) === name ? asPrinted(article, { start, end }) : name;
}

function toMention(article: PreparedArticle, { start, end }: FoundName): Mention {
  return { start, end, name: asPrinted(article, { start, end }) };
}
