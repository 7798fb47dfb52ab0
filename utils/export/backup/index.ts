export {
  BackupFault,
  BackupReader,
  BackupWriter,
  LONGEST_LINE,
  type BackupFaultCode,
  type BackupHeader,
  type BackupRow,
  type Counts,
} from './format';
export { compareRows, mergeRows, type Merged } from './merge';
export { BACKUP_TABLES, type BackupRows, type BackupTable } from './row-schemas';
