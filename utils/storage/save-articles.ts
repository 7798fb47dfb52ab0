import type { FigureRow, HighlightRow, LostPlace, MentionRow } from '../model';
import type { ReadArticle } from './article';
import { whenOpen, type Database } from './database';
import { describeFigures, relinkFigure, updateFigure } from './figures';
import { reconcile, type Readable, type RowRules } from './found-rows';
import { reanchor } from './highlights';
import { describeMentions, updateMention } from './mentions';
import { describeOrganizations, type ReadOrganizations } from './organizations';
import { markUnpacked } from './packs';
import { keepTallies, TALLY_TABLES } from './tallies/keep';
import { describeSource, mergeSource, type ReadSource } from './sources';
import { troubleOf, type StorageTrouble } from './trouble';

/** What is stored of an article after a save: its rows in reading order, without those that the article no longer has. */
export interface SavedArticle {
  readonly sourceId: string;
  /** Which page of the article was read, from 1. */
  readonly page: number;
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
  readonly highlights: readonly HighlightRow[];
  /** What became of those that the article does not have as they were. */
  readonly lost: readonly LostPlace[];
}

/** An article with everything that its rows are made of. Made before the transaction, which hashing would outlive. */
interface Described {
  readonly article: ReadArticle;
  readonly source: ReadSource;
  readonly organizations: ReadOrganizations;
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
}

const FIGURE_RULES: RowRules<FigureRow> = { update: updateFigure, relink: relinkFigure, category: 'figure' };
const MENTION_RULES: RowRules<MentionRow> = {
  update: updateMention,
  relink: (row) => row,
  category: 'organization',
};

async function describe(article: ReadArticle, now: number): Promise<Described> {
  const source = await describeSource(article, now);
  const organizations = await describeOrganizations(article.extraction, now);
  const figures = await describeFigures(article, source, organizations, now);
  const mentions = await describeMentions(article, source, organizations, now);
  return { article, source, organizations, figures, mentions };
}

/** The text of an article; its own numbers were read already. */
function readableOf({ text, extraction, readAgain = () => [] }: ReadArticle): Readable {
  return { text, readAgain: (asked) => (asked === text ? extraction.figures : readAgain(asked)) };
}

async function write(database: Database, described: Described, now: number): Promise<SavedArticle> {
  const { source, organizations, article } = described;
  const { id: sourceId } = source.row;
  const readable = readableOf(article);
  const ofThisPage = ({ page }: { readonly page: number }) => page === source.page;

  const storedSource = await database.sources.get(sourceId);
  await database.sources.put(storedSource === undefined ? source.row : mergeSource(storedSource, source));

  const storedOrganizations = await database.organizations.bulkGet(organizations.rows.map(({ id }) => id));
  await database.organizations.bulkAdd(organizations.rows.filter((_, at) => storedOrganizations[at] === undefined));

  const storedFigures = await database.figures.where('sourceId').equals(sourceId).filter(ofThisPage).toArray();
  const figures = reconcile(storedFigures, described.figures, readable, now, FIGURE_RULES);
  await database.figures.bulkPut(figures.changed);

  const storedMentions = await database.mentions.where('sourceId').equals(sourceId).filter(ofThisPage).toArray();
  const mentions = reconcile(storedMentions, described.mentions, readable, now, MENTION_RULES);
  await database.mentions.bulkPut(mentions.changed);

  const storedHighlights = await database.highlights.where('sourceId').equals(sourceId).filter(ofThisPage).toArray();
  const highlights = reanchor(storedHighlights, readable, now);
  await database.highlights.bulkPut(highlights.changed);

  return {
    sourceId,
    page: source.page,
    figures: figures.present,
    mentions: mentions.present,
    highlights: highlights.present,
    lost: [...figures.lost, ...mentions.lost, ...highlights.lost],
  };
}

const TABLES = [...TALLY_TABLES, 'mentions', 'highlights', 'unpacked'] as const;

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
  try {
    await whenOpen(database);
    const saved = await database.transaction('rw', TABLES, async () => {
      const written: SavedArticle[] = [];
      for (const one of described) written.push(await write(database, one, now));
      const sourceIds = written.map(({ sourceId }) => sourceId);
      await markUnpacked(database, sourceIds);
      await keepTallies(database, sourceIds);
      return written;
    });
    return { ok: true, saved };
  } catch (error) {
    return troubleOf(error);
  }
}
