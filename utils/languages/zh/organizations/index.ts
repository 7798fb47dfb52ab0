export { findOrganizations } from './find-organizations';
