import type { FigureRow, OrganizationRow, Reading } from '../../model';
import { organizationIdOf, type Change, type RowReader } from '../../storage';
import { unitClassOf } from '../../text';
import { changeOf, type Plan } from '../plan';
import type { Correction, EditRequests } from '../requests';

/** Fields that say what is counted: the class of units follows from them. */
const CLASS_FIELDS = ['kind', 'unit', 'currency', 'item'] as const;

/** The reader's reading beside the program's: only the fields in which they differ. */
export function editedBy(
  { found, edited }: Pick<FigureRow, 'found' | 'edited'>,
  fields: Correction,
): Partial<Reading> | null {
  const corrected: Partial<Reading> = { ...edited, ...fields };
  const whole = { ...found, ...corrected };
  const isReclassed = CLASS_FIELDS.some((field) => field in corrected);
  const derived = isReclassed ? { ...corrected, unitClass: unitClassOf(whole) } : corrected;
  const program = new Map<string, unknown>(Object.entries(found));
  const differing = Object.entries(derived).filter(([field, value]) => program.get(field) !== value);
  return differing.length === 0 ? null : Object.fromEntries(differing);
}

/** The row of an organization as the reader names it: the one that is there, or a new one. */
export async function namedOrganization(
  rows: RowReader,
  id: string,
  { name, type = 'other' }: Partial<OrganizationRow> & Pick<OrganizationRow, 'name'>,
): Promise<{ readonly before: OrganizationRow | null; readonly row: OrganizationRow }> {
  const [before = null] = await rows.get('organizations', [id]);
  const fresh: OrganizationRow = {
    id,
    name,
    type,
    aliases: [],
    watched: false,
    mergedInto: null,
    changedAt: 0,
    deletedAt: null,
  };
  return { before, row: before ?? fresh };
}

/** What comes into being because a reader names it: organizations that were not known by their ids. */
export async function newlyNamed(
  rows: RowReader,
  named: readonly (readonly [id: string | null, name: string | null | undefined])[],
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [id, name] of named) {
    if (id === null || typeof name !== 'string') continue;
    const { before, row } = await namedOrganization(rows, id, { name });
    if (before === null) changes.push(changeOf('organizations', null, row));
  }
  return changes;
}

/** Hashing outlives a transaction, so ids are made before it. */
const idOf = (name: string | null | undefined) =>
  name === undefined || name === null ? Promise.resolve(null) : organizationIdOf(name);

/** Corrects fields of a figure. A named organization or recipient is one by its name, and comes into being with it. */
export async function correct({ figureId, fields }: EditRequests['correct']): Promise<Plan> {
  const [organizationId, recipientId] = [await idOf(fields.org), await idOf(fields.recipient)];
  const named = [
    [organizationId, fields.org],
    [recipientId, fields.recipient],
  ] as const;
  return async (rows) => {
    const [figure] = await rows.get('figures', [figureId]);
    if (figure === undefined) return { changes: [] };
    const edited = editedBy(figure, fields);
    const after: FigureRow = {
      ...figure,
      edited,
      status: edited === null ? 'confirmed' : 'edited',
      organizationId: fields.org === undefined ? figure.organizationId : organizationId,
      recipientId: fields.recipient === undefined ? figure.recipientId : recipientId,
    };
    return { changes: [...(await newlyNamed(rows, named)), changeOf('figures', figure, after)] };
  };
}
