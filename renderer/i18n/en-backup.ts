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
} as const satisfies Readonly<Record<keyof typeof frBackup, string>>;
