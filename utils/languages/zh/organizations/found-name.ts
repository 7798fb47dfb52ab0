import type { OrganizationType, Span } from '../../../model';

/** A name as it stands in the text. */
export interface FoundName extends Span {
  readonly name: string;
  readonly type: OrganizationType;
  /** Where its head noun begins; its own start for a well-known name. */
  readonly headStart: number;
  /** What it owes its being a name to. `common`: to nothing yet (赈灾基金会, 教育局), others have to speak for it. */
  readonly by: 'place' | 'level' | 'brand' | 'common';
  /** Its head noun is one that each place has (残联, 民政局). */
  readonly isOffice: boolean;
}
