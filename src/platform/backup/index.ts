export type { Progress } from './format.ts';
export { restoreBackup } from './restore-backup.ts';
export { backUpWhenDue, backupName, scheduleBackups } from './schedule-backups.ts';
export { writeBackup } from './write-backup.ts';
