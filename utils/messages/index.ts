export * from './contract';
export { readAnnotatorMessage } from './annotator-guard';
export { answerCall, type Caller, type CallType, type Handlers, type Self } from './guard';
export { inTurn } from './in-turn';
export { openPanel } from './open-panel';
export { doEdit, markActions } from './reader-edits';
export { call, callAnnotator } from './sender';
export { tabKeyOf, tabOfKey, watchTab } from './watch-tab';
