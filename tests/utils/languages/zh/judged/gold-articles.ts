import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedFigure, AnnotatedOrganization } from '../../../../../utils/extraction';
import type { Language } from '../../../../../utils/model';

export type GoldFigure = AnnotatedFigure & {
  readonly raw: string;
  readonly optional?: boolean;
  readonly orgAlt?: readonly string[];
};

/** An article with what a careful reader finds in it. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly orgs: readonly (AnnotatedOrganization & { readonly fullName?: string })[];
  readonly figures: readonly GoldFigure[];
}

/** The charity articles of a folder of gold that hold figures; none where the folder is not there. */
export function readGoldArticles(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const gold: GoldArticle & { charity: boolean } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8');
      return { ...gold, text };
    })
    .filter(({ charity, figures }) => charity && figures.length > 0);
}
