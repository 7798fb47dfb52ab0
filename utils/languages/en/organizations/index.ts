export { findOrganizations } from './find-organizations';
export { isKnownPlace } from './places';
