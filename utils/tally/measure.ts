import type { Kind, Role } from '../model';
import type { ExclusionReason, Measure, TallyFigure } from './types';

/** Of these, two claims may count the same ones: who was helped twice is one person. All other kinds add up. */
const KINDS_THAT_MAY_OVERLAP: ReadonlySet<Kind> = new Set<Kind>([
  'people',
  'households',
  'organizations',
  'facilities',
  'places',
]);

export const mayOverlap = (kind: Kind): boolean => KINDS_THAT_MAY_OVERLAP.has(kind);

/**
 * People of several claims may be the same ones. Where all that is given is passed on among those who give it, what one
 * organization gives is there all the same.
 */
export const leastOfLine = (kind: Measure['kind'], sum: bigint, largest: bigint): bigint =>
  mayOverlap(kind) || sum === 0n ? largest : sum;

export const measureOf = ({ kind, unitClass, currency, role }: TallyFigure): Measure => ({
  kind,
  unitClass,
  currency,
  role,
});

export const measureKey = ({ kind, unitClass, currency, role }: Measure): string =>
  JSON.stringify([kind, unitClass, currency, role]);

/** A line of a tally: a measure, with or without organizations. */
export const lineKey = ({ kind, unitClass, currency, role }: Measure, attributed: boolean): string =>
  JSON.stringify([kind, unitClass, currency, role, attributed]);

/** Roles that state no fact of charity work done. */
const NEVER_SUMMED: { readonly [R in Role]?: ExclusionReason } = {
  planned: 'planned',
  size: 'size',
  other: 'other role',
};

/** Why a figure can stand in no sum whatever stands beside it; `undefined` where it can. */
export function exclusionByNature(figure: TallyFigure): ExclusionReason | undefined {
  if (figure.status === 'rejected' || figure.status === 'missing') return figure.status;
  if (figure.kind === 'ratio') return 'ratio';
  return NEVER_SUMMED[figure.role] ?? (figure.per === null ? undefined : 'rate');
}
