export { findOrganizations } from './find-organizations';
export { COMPANY_WORDS } from './context';
export { isKnownPlace, isPlace } from './places';
