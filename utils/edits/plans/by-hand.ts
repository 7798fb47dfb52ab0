import type { FigureRow, MentionRow } from '../../model';
import { organizationIdOf, placeIdsOf } from '../../storage';
import { changeOf, type Plan } from '../plan';
import { isCorrectable, type ChosenPlace, type Correction, type EditRequests } from '../requests';
import { editedBy, namedOrganization, newlyNamed } from './correct';
import { newRule } from './rules';

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
export async function figure({ reading, fields, sentence, ...place }: EditRequests['figure']): Promise<Plan> {
  const { sourceId, page, quote } = place;
  const [id] = await placeIdsOf(sourceId, [{ kind: 'figure', page, sentence, exact: quote.exact }]);
  const { org, recipient } = { ...reading, ...fields };
  const organizationId = org === null ? null : await organizationIdOf(org);
  const recipientId = recipient === null ? null : await organizationIdOf(recipient);
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
      edited: null,
      claim: null,
      firstSeenAt: now,
    };
    const row = known ?? fresh;
    // What the program reads here by itself may be something else than it made of the selection.
    const said: Correction = Object.fromEntries(
      Object.entries({ ...reading, ...fields }).filter(([field]) => isCorrectable(field)),
    );
    const edited = editedBy({ found: row.found, edited: null }, said);
    const after = { ...row, edited, status: fresh.status, organizationId, recipientId, deletedAt: null };
    const named = [
      [organizationId, org],
      [recipientId, recipient],
    ] as const;
    return { changes: [...(await newlyNamed(rows, named)), changeOf('figures', known, after)] };
  };
}

/** An organization with the boundary that the reader gave it, under its own name or as an alias of another's. */
export async function organization(request: EditRequests['organization']): Promise<Plan> {
  const { sentence, name, type, watched, aliasOf, ruleId, ...place } = request;
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
    const rules =
      ruleId === null
        ? []
        : await newRule(rows, { id: ruleId, rule: 'organization', words: name, organizationId }, now);
    return { changes: [changeOf('organizations', before, after), changeOf('mentions', known, mention), ...rules] };
  };
}
