export { doEdit } from './do-edit';
export type { ChosenPlace, Correction, EditAction, EditRequest, EditRequests, FoundTarget, Target } from './requests';
