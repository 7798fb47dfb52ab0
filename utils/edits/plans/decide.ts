import type { FigureRow, FoundRow, MentionRow, Status } from '../../model';
import { changeRows, keysIn, type Plan } from '../plan';
import type { FoundTarget } from '../requests';

/** What nobody decides is found, or missing where the article has it no longer. */
const undecided = ({ missingSince }: FoundRow): Status => (missingSince === null ? 'found' : 'missing');

interface Decision {
  readonly figure: (row: FigureRow) => FigureRow;
  readonly mention: (row: MentionRow) => MentionRow;
}

const planFor =
  ({ figure, mention }: Decision) =>
  ({ targets }: { readonly targets: readonly FoundTarget[] }): Plan =>
  async (rows) => ({
    changes: [
      ...(await changeRows(rows, 'figures', keysIn(targets, 'figures'), figure)),
      ...(await changeRows(rows, 'mentions', keysIn(targets, 'mentions'), mention)),
    ],
  });

/** What a reader has corrected is confirmed by having been corrected. */
export const confirm = planFor({
  figure: (row) => ({ ...row, status: row.edited === null ? 'confirmed' : 'edited' }),
  mention: (row) => ({ ...row, status: 'confirmed' }),
});

export const reject = planFor({
  figure: (row) => ({ ...row, status: 'rejected' }),
  mention: (row) => ({ ...row, status: 'rejected' }),
});

export const reset = planFor({
  figure: (row) => ({ ...row, status: undecided(row), edited: null }),
  mention: (row) => ({ ...row, status: undecided(row) }),
});
