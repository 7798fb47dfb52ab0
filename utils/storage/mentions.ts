import { whenOpen, type Database } from './database';
import type { MentionRow } from '../model';
import { describePosition, describeQuote } from '../selectors';
import type { ReadArticle } from './article';
import { sentenceAround } from './found-rows';
import { placeIdsOf } from './ids';
import type { ReadOrganizations } from './organizations';
import type { ReadSource } from './sources';

/** The rows of an article's mentions, as if it were read for the first time, in reading order. */
export async function describeMentions(
  { text, sentences, extraction }: ReadArticle,
  { row: source, page }: ReadSource,
  { idOf }: ReadOrganizations,
  now: number,
): Promise<MentionRow[]> {
  const mentions = extraction.organizations
    .flatMap(({ name, mentions: places }) => places.map((mention) => ({ organizationId: idOf(name), mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const ids = await placeIdsOf(
    source.id,
    mentions.map(({ mention }) => ({
      kind: 'mention',
      page,
      sentence: sentenceAround(text, sentences, mention),
      exact: mention.name,
    })),
  );
  return mentions.flatMap(({ organizationId, mention }, at): MentionRow[] => {
    const id = ids[at];
    if (id === undefined || organizationId === null) return [];
    return [
      {
        id,
        sourceId: source.id,
        page,
        organizationId,
        name: mention.name,
        quote: describeQuote(text, mention),
        position: describePosition(mention),
        status: 'found',
        missingSince: null,
        tags: [],
        note: '',
        changedAt: now,
        deletedAt: null,
      },
    ];
  });
}

/** The program may learn to name an organization more fully; which one the reader confirmed or corrected stays. */
export function updateMention(stored: MentionRow, found: MentionRow): MentionRow {
  const isDecided = stored.status === 'confirmed' || stored.status === 'edited';
  return {
    ...stored,
    organizationId: isDecided ? stored.organizationId : found.organizationId,
    name: found.name,
    quote: found.quote,
    position: found.position,
  };
}

/** Where organizations stand in an article, without what lies in the bin. */
export async function loadMentionsOf(database: Database, sourceId: string): Promise<readonly MentionRow[]> {
  await whenOpen(database);
  return (await database.mentions.where('sourceId').equals(sourceId).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
}
