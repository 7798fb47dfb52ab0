export { copyTable } from './copy-table';
export { writeItem } from './write-item';
