export { copyTable, type Copied } from './copy-table';
