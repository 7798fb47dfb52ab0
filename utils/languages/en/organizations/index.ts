export { findOrganizations } from './find-organizations';
export { COMPANY_WORDS } from './descriptors';
export { isKnownPlace, isPlace } from './places';
