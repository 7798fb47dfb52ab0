export { attributeFigures } from './attribute';
export { readMentions, type Named } from './mentions';
export { findGiverLists, findRaiserLists } from './lists';
