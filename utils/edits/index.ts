export { doEdit } from './do-edit';
export { countListed } from './plans/list-organizations';
export type { ChosenPlace, Correction, EditAction, EditRequest, EditRequests, FoundTarget, Target } from './requests';
