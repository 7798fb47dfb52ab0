export * from './contract';
export { readMarksShow } from './annotator-guard';
export { answerCall, type Caller, type CallType, type Handlers, type Self } from './guard';
export { call, callAnnotator } from './sender';
export { tabKeyOf, watchTab } from './watch-tab';
