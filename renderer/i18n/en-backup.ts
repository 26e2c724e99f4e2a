import type { frBackup } from './fr-backup.ts';

/** English for `fr-backup.ts`. */
export const enBackup = {
  'backup.save': 'Back up the base',
  'backup.restore': 'Restore a backup…',
  'backup.file': 'Maillage backup',
  'backup.title': 'Restore this backup?',
  'backup.ask':
    'It was made on {day} and holds {documents, plural, =0 {no document} one {# document} other {# documents}} and {decisions, plural, =0 {no decision} one {# decision} other {# decisions}}. It takes the place of all that is here ({here, plural, =0 {no document} one {# document} other {# documents}}), views and corrections included.',
  'backup.keep': 'Change nothing',
  'backup.saveFirst': 'Back up what is here first',
  'backup.saveFirstHint': 'The question stays.',
  'backup.replace': 'Replace everything',
  'backup.replaceHint': 'The page opens again on what the backup holds.',
  'backup.not-a-backup': '“{name}” is no backup of Maillage. The base is as it was.',
  'backup.newer-backup': '“{name}” comes from a later version of Maillage. The base is as it was.',
  'backup.damaged-backup': '“{name}” is incomplete or was changed. The base is as it was.',
  'backup.keptList': 'Automatic backups',
  'backup.keptHint':
    'On each day on which something changes Maillage writes the whole base to a file in its folder, and once more before it is replaced. The last ten days are kept, then the last of each month.',
  'backup.keptBefore': 'before the base was replaced',
  'backup.keptRest': '{count, plural, one {Show # older backup} other {Show # older backups}}',
  'backup.keptAbout':
    '{count, plural, =0 {A backup of the whole base will write itself once you have brought or decided something.} one {A backup of the whole base wrote itself on {day}.} other {# backups of the whole base wrote themselves; the last is of {day}.}}',
  'backup.showFolder': 'Open their folder',
  'backup.restoreShort': 'Restore…',
  'backup.restoreOf': 'Restore the backup of {day}…',
  'backup.unkept':
    'The automatic backup could not be written: {why, select, full {the disk is full} denied {the system refuses access to its folder} other {its folder does not answer as it should}}. Your work is in the base and earlier backups are intact; the next one is tried in a quarter of an hour.',
  'backup.notBefore':
    'Nothing was restored: what is here could not be backed up first ({why, select, full {the disk is full} denied {the system refuses access to the folder of backups} other {the folder of backups does not answer as it should}}). Make room, then try again.',
  'backup.offer':
    '{decisions, plural, =0 {No backup of the base was saved for a week.} one {# decision is in no backup.} other {# decisions are in no backup.}} In a browser, a file saved elsewhere is the only copy.',
  'retry.backup': 'Go to the backups',
} as const satisfies Readonly<Record<keyof typeof frBackup, string>>;
