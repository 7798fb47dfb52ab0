import type { FigureRow, MentionRow } from '../model';
import type { ReadArticle } from './article';
import { whenOpen, type Database } from './database';
import { describeFigures, relinkFigure, updateFigure } from './figures';
import { reconcile, type RowRules } from './found-rows';
import { describeMentions, updateMention } from './mentions';
import { describeOrganizations, type ReadOrganizations } from './organizations';
import { markUnpacked } from './packs';
import { describeSource, mergeSource, type ReadSource } from './sources';
import { troubleOf, type StorageTrouble } from './trouble';

/** What is stored of an article after a save: its rows in reading order, without those that the article no longer has. */
export interface SavedArticle {
  readonly sourceId: string;
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
}

/** An article with everything that its rows are made of. Made before the transaction, which hashing would outlive. */
interface Described {
  readonly article: ReadArticle;
  readonly source: ReadSource;
  readonly organizations: ReadOrganizations;
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
}

const FIGURE_RULES: RowRules<FigureRow> = { update: updateFigure, relink: relinkFigure };
const MENTION_RULES: RowRules<MentionRow> = { update: updateMention, relink: (row) => row };

async function describe(article: ReadArticle, now: number): Promise<Described> {
  const source = await describeSource(article, now);
  const organizations = await describeOrganizations(article.extraction, now);
  const figures = await describeFigures(article, source, organizations, now);
  const mentions = await describeMentions(article, source, organizations, now);
  return { article, source, organizations, figures, mentions };
}

async function write(database: Database, described: Described, now: number): Promise<SavedArticle> {
  const { source, organizations, article } = described;
  const { id: sourceId } = source.row;
  const ofThisPage = ({ page }: { readonly page: number }) => page === source.page;

  const storedSource = await database.sources.get(sourceId);
  await database.sources.put(storedSource === undefined ? source.row : mergeSource(storedSource, source));

  const storedOrganizations = await database.organizations.bulkGet(organizations.rows.map(({ id }) => id));
  await database.organizations.bulkAdd(organizations.rows.filter((_, at) => storedOrganizations[at] === undefined));

  const storedFigures = await database.figures.where('sourceId').equals(sourceId).filter(ofThisPage).toArray();
  const figures = reconcile(storedFigures, described.figures, article.text, now, FIGURE_RULES);
  await database.figures.bulkPut(figures.changed);

  const storedMentions = await database.mentions.where('sourceId').equals(sourceId).filter(ofThisPage).toArray();
  const mentions = reconcile(storedMentions, described.mentions, article.text, now, MENTION_RULES);
  await database.mentions.bulkPut(mentions.changed);

  return { sourceId, figures: figures.present, mentions: mentions.present };
}

/**
 * Stores the articles of a page in one transaction: all of them or nothing. Saving the same reading again gives the same
 * rows, so a save that was not acknowledged can simply be sent again.
 * @param now epoch milliseconds
 * @returns the stored rows in the order of `articles`, after the transaction has committed; or why it could not be done
 */
export async function saveArticles(
  database: Database,
  articles: readonly ReadArticle[],
  now: number,
): Promise<{ readonly ok: true; readonly saved: readonly SavedArticle[] } | StorageTrouble> {
  const described = await Promise.all(articles.map((article) => describe(article, now)));
  const { sources, organizations, figures, mentions, unpacked } = database;
  try {
    await whenOpen(database);
    const saved = await database.transaction('rw', [sources, organizations, figures, mentions, unpacked], async () => {
      const written: SavedArticle[] = [];
      for (const one of described) written.push(await write(database, one, now));
      await markUnpacked(
        database,
        written.map(({ sourceId }) => sourceId),
      );
      return written;
    });
    return { ok: true, saved };
  } catch (error) {
    return troubleOf(error);
  }
}
