export { attributeFigures } from './attribute';
export { readMentions, type Named } from './mentions';
export { findGiverLists } from './lists';
