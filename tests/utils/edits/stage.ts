import { doEdit, type EditRequest } from '../../../utils/edits';
import { describePosition, describeQuote } from '../../../utils/selectors';
import { openDatabase, saveArticles, type Database, type EditedTable } from '../../../utils/storage';
import { buildArticle, buildOrganization, spanOf, type FigureSketch } from '../storage/build-article';

export const TEXT = '青禾基金会捐助280所学校，受益学生1200名。白杨基金会在2023年又来了30名志愿者。';
export const SKETCHES: readonly FigureSketch[] = [
  { raw: '280所', value: 280, kind: 'facilities', unit: '所', unitClass: 'facilities:所:学校', org: '青禾基金会' },
  { raw: '1200名', value: 1200, org: '青禾基金会' },
  { raw: '30名', value: 30, org: '白杨基金会' },
];
export const NOW = Date.UTC(2024, 5, 1);

export const articleOf = (text = TEXT, sketches: readonly FigureSketch[] = SKETCHES) =>
  buildArticle(text, sketches, {
    extraction: {
      ...buildArticle(text, sketches).extraction,
      organizations: ['青禾基金会', '白杨基金会'].map((name) => buildOrganization(text, name)),
    },
  });

export interface Stored {
  readonly database: Database;
  readonly sourceId: string;
  readonly figureIds: readonly string[];
  readonly mentionIds: readonly string[];
  readonly organizationIds: readonly string[];
}

/** A database that has read one article. */
export async function store(): Promise<Stored> {
  const database = openDatabase(`test-${crypto.randomUUID()}`);
  const result = await saveArticles(database, [articleOf()], NOW);
  if (!result.ok) throw new Error(result.detail);
  const [saved] = result.saved;
  if (saved === undefined) throw new Error('nothing was saved');
  return {
    database,
    sourceId: saved.sourceId,
    figureIds: saved.figures.map(({ id }) => id),
    mentionIds: saved.mentions.map(({ id }) => id),
    organizationIds: [...new Set(saved.mentions.map(({ organizationId }) => organizationId))],
  };
}

/** A place that the reader selected in the article. */
export const placeOf = (sourceId: string, words: string, nth = 0) => ({
  sourceId,
  page: 1,
  quote: describeQuote(TEXT, spanOf(TEXT, words, nth)),
  position: describePosition(spanOf(TEXT, words, nth)),
});

/** Does an edit that has to succeed; the number of its entry in the journal, null where nothing was left to do. */
export async function edit(database: Database, request: EditRequest, now = NOW): Promise<number | null> {
  const done = await doEdit(database, request, now);
  if (!done.ok) throw new Error(done.detail);
  return done.editId;
}

const TABLES: readonly EditedTable[] = [
  'sources',
  'organizations',
  'mentions',
  'figures',
  'highlights',
  'collections',
  'collectionRows',
  'tags',
  'rules',
  'rates',
];

/** Everything that an edit can change, without the moments of change. */
export async function snapshot(database: Database): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const rows = await database.table<Record<string, unknown>>(table).toArray();
    tables[table] = rows.map(({ changedAt: _changedAt, ...row }) => row);
  }
  return tables;
}
