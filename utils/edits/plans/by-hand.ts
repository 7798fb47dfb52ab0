import type { FigureRow, MentionRow } from '../../model';
import { organizationIdOf, placeIdsOf } from '../../storage';
import { changeOf, type Plan } from '../plan';
import type { ChosenPlace, EditRequests } from '../requests';
import { namedOrganization, newlyNamed } from './correct';

const placeRow = ({ sourceId, page, quote, position }: ChosenPlace, now: number) => ({
  sourceId,
  page,
  quote,
  position,
  missingSince: null,
  tags: [],
  note: '',
  changedAt: now,
  deletedAt: null,
});

/** A figure that stands where the reader selected it. One that the program has found there is corrected to it. */
export async function figure({ reading, sentence, ...place }: EditRequests['figure']): Promise<Plan> {
  const { sourceId, page, quote } = place;
  const [id] = await placeIdsOf(sourceId, [{ kind: 'figure', page, sentence, exact: quote.exact }]);
  const organizationId = reading.org === null ? null : await organizationIdOf(reading.org);
  const recipientId = reading.recipient === null ? null : await organizationIdOf(reading.recipient);
  return async (rows, now) => {
    const [source] = await rows.get('sources', [sourceId]);
    if (id === undefined || source === undefined) return { changes: [] };
    const [known = null] = await rows.get('figures', [id]);
    const fresh: FigureRow = {
      id,
      ...placeRow(place, now),
      status: 'edited',
      organizationId,
      recipientId,
      partOf: null,
      sequence: place.position.start,
      sentence,
      found: { ...reading, raw: quote.exact },
      edited: reading,
      claim: null,
      firstSeenAt: now,
    };
    const after =
      known === null
        ? fresh
        : { ...known, status: fresh.status, edited: reading, organizationId, recipientId, deletedAt: null };
    const named = [
      [organizationId, reading.org],
      [recipientId, reading.recipient],
    ] as const;
    return { changes: [...(await newlyNamed(rows, named)), changeOf('figures', known, after)] };
  };
}

/** An organization with the boundary that the reader gave it, under its own name or as an alias of another's. */
export async function organization(request: EditRequests['organization']): Promise<Plan> {
  const { sentence, name, type, watched, aliasOf, ...place } = request;
  const { sourceId, page, quote } = place;
  const [id] = await placeIdsOf(sourceId, [{ kind: 'mention', page, sentence, exact: quote.exact }]);
  const organizationId = aliasOf ?? (await organizationIdOf(name));
  return async (rows, now) => {
    const [source] = await rows.get('sources', [sourceId]);
    if (id === undefined || source === undefined) return { changes: [] };
    const { before, row } = await namedOrganization(rows, organizationId, { name, type });
    const aliases = row.name === name || row.aliases.includes(name) ? row.aliases : [...row.aliases, name];
    const after = { ...row, aliases, watched: row.watched || watched };
    const [known = null] = await rows.get('mentions', [id]);
    const mention: MentionRow = {
      ...(known ?? { id, ...placeRow(place, now) }),
      name,
      organizationId,
      status: 'edited',
      deletedAt: null,
    };
    return { changes: [changeOf('organizations', before, after), changeOf('mentions', known, mention)] };
  };
}
