export { copyTable, copyText } from './copy-table';
export { type Copied } from './write-item';
