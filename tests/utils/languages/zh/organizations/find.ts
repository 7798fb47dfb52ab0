import { findOrganizations } from '../../../../../utils/languages/zh/organizations';
import type { Language, Organization } from '../../../../../utils/model';
import { normalizeChinese } from '../../../../../utils/text';

/** The organizations of a Chinese text, as the pack finds them. */
export function find(text: string, lang: Language = 'zh-Hans'): readonly Organization[] {
  return findOrganizations({ ...normalizeChinese(text), lang, region: null, publishedDate: null });
}

/** Each body by its type and name, in reading order. */
export const namesIn = (text: string, lang?: Language) => find(text, lang).map(({ type, name }) => `${type} ${name}`);

/** The different words by which a text calls one body. */
export const mentionsOf = (text: string, name: string) => [
  ...new Set(
    find(text)
      .find((each) => each.name === name)
      ?.mentions.map((mention) => mention.name),
  ),
];
