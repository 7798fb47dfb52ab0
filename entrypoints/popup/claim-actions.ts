import type { ClaimActions } from '../../components/TallyTable';
import { call } from '../../utils/messages';

/** Says which figures are one statement and which are not; what the popup shows follows the database. */
export const CLAIM_ACTIONS: ClaimActions = {
  onMerge: (figureIds) => {
    void call('edit.do', { edit: { action: 'merge-claims', claimId: crypto.randomUUID(), figureIds } });
  },
  onSplit: (groups) => {
    const named = groups.map((figureIds) => ({ claimId: crypto.randomUUID(), figureIds }));
    void call('edit.do', { edit: { action: 'split-claims', groups: named } });
  },
};
