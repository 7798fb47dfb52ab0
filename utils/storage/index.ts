export {
  commitImport,
  dropImport,
  hasStagedImport,
  stageImport,
  type Cancelled,
  type DryRun,
  type ImportOptions,
  type InvalidFile,
} from './backup/import';
export { writeBackup, type BackupOptions } from './backup/write-backup';
export type { ReadArticle } from './article';
export { BIN_DAYS, loadBin, purgeBin, type BinnedRow } from './bin';
export { canonicalAddress, type ArticleAddress } from './canonical-url';
export { openDatabase, openDatabaseAhead, whenOpen, type Database } from './database';
export {
  collectionNamed,
  countEntries,
  loadCollection,
  loadCollections,
  type NamedCollection,
  type StoredCollection,
} from './collections';
export { sentenceAround } from './found-rows';
export { hashParts, organizationIdOf, placeIdsOf } from './ids';
export {
  loadHistory,
  nextRedo,
  nextUndo,
  redoEdit,
  undoEdit,
  writeEdit,
  type Change,
  type EditDone,
  type EditedRows,
  type EditedTable,
  type Planned,
  type RowReader,
} from './journal';
export { countForgettable, forget, goOnForgetting, type Forgettable } from './forget';
export { loadHighlights, loadMergers, type StoredHighlight } from './load-highlights';
export { placeNow, watchPlace, type PlaceNow } from './place-now';
export { loadViews, removeView, saveView } from './views';
export { countStored, findOrganizations, loadRates, watchLists, type OwnLists } from './lists';
export { loadScope, watchScope, type ScopeRows } from './load-scope';
export { loadMentionsOf } from './mentions';
export {
  countPacks,
  countWaiting,
  firstPacks,
  packAgain,
  packedIds,
  streamPacks,
  watchUnpacked,
  type PackRow,
} from './packs';
export { loadPageRows, type PageRows } from './page-rows';
export { loadRules, type StandingRule } from './rules';
export { saveArticles, type SavedArticle } from './save-articles';
export { loadSiteRule, saveSiteRule } from './sites';
export { figureIdsOf, loadFigures, loadOrganizationRows } from './load-articles';
export { loadBars, type KeptBar } from './tallies/bars';
export { addPlans, loadConflicting, loadEvidence, loadGroups, type KeptEvidence } from './tallies/behind';
export { loadContradicting, loadContradictions } from './tallies/contradicting';
export { keepTallies, TALLY_TABLES } from './tallies/keep';
export { runTallyJobs } from './tallies/jobs';
export { loadTally, type KeptLine, type KeptTally } from './tallies/load';
export type { View } from './tallies/rows';
export { loadHighlighted, streamArticles } from './stream-articles';
export { loadScopeNames, type ScopeNames } from './tallies/scope-names';
export { scopeKey, untilTomorrow, type KeptScope } from './tallies/scope-keys';
export { troubleOf, type StorageTrouble, type StorageTroubleCode } from './trouble';
export { watchQuery } from './watch-query';
export { rescue } from './backup/rescue';
