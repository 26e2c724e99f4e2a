import type { frErrors } from './fr-errors.ts';

/** English for `fr-errors.ts`. */
export const enErrors = {
  'error.empty': 'The file {name} is empty: there is nothing to read. The base has not changed.',
  'error.binary':
    'The file {name} is not text (a picture, a film, an archive?). Maillage reads text, Word, RTF, OpenDocument, PDF, HTML, Markdown, YAML, Excel, and schedules as JSON, XML, iCalendar or CSV. The base has not changed.',
  'error.not-text': 'The file {name} cannot be read as text. The base has not changed.',
  'error.broken':
    'The file {name} is damaged: it ends too early, or is not what it says it is. The base has not changed.',
  'error.locked':
    'The file {name} is protected by a password. Save it without one, then open it. The base has not changed.',
  'error.swollen':
    'The file {name} unpacks to more data than a document holds: it was not read. The base has not changed.',
  'error.too-deep':
    'The file {name} nests its data deeper than any programme: it was not read. The base has not changed.',
  'error.entities':
    'The file {name} defines XML entities, which may swell it without end: it was not read. The base has not changed.',
  'error.too-wide':
    'The file {name} has more columns than any table of a programme: it was not read. The base has not changed.',
  'error.old-word':
    'The file {name} comes from an old version of Word (.doc). Save it as .docx, then open it. The base has not changed.',
  'error.no-words':
    'The file {name} has pages but not a word: it was scanned. Have its text recognised (OCR), then open it. The base has not changed.',
  'error.no-letters':
    'The file {name} holds words, but its fonts (Type 3) do not say which letters they draw. Save it again from the program that made it, or have its text recognised (OCR), then open it. The base has not changed.',
  'error.figure-elsewhere':
    'This figure comes from “{title}”, which is not in the library. Open that document first, then the figure.',
  'error.too-large':
    '{name, select, unnamed {This file} other {The file {name}}} is larger than {limit} MB. The base has not changed.',
  'error.storage':
    'The base of this machine does not answer (private browsing, a protected disk?). What was stored was not touched.',
  'error.quota': 'The disk is full: nothing was stored. Make room, then try again.',
  'error.newer-database':
    'The base was written by a newer version of Maillage. It was not touched: update Maillage.',
  'error.deleted':
    'The base of this machine was deleted while this page was open. Nothing is written until you have chosen what to do.',
  'error.closed-by-upgrade': 'Another window has upgraded the base. Reload this one: everything is stored.',
  'error.blocked': 'Another window of Maillage holds the base: close it, then try again.',
  'error.sample': 'The sample proceedings could not be loaded. You can open files of your own.',
  'error.worker': 'The reading stopped half-way. The base has not changed.',
  'error.damaged':
    'The base of this machine is damaged: stored documents are missing. Open their files again.',
  'error.incomplete':
    'A part of “{title}” is missing from the base of this computer. Your corrections are still there: open the file {name} again, and they will apply to it. The other documents were not touched.',
  'error.not-found':
    '{name, select, unnamed {This file} other {The file {name}}} cannot be found: has it been moved?',
  'error.not-a-file': '{name, select, unnamed {What was chosen} other {{name}}} is not a file.',
  'error.no-permission': 'The system refuses access to {name, select, unnamed {this file} other {{name}}}.',
  'error.disk-full': 'The disk is full: {name, select, unnamed {the file} other {{name}}} was not written.',
  'error.refused': 'This is not allowed here.',
  'error.export': 'The figure could not be exported. Nothing was written.',
  'error.no-glyph':
    'The figure holds signs that no typeface of Maillage draws in a PDF: {signs}. Nothing was written; SVG, PNG and PPTX keep them.',
  'error.measure': 'Measuring the network stopped: sizes count links again.',
  'error.unknown': 'Something unexpected happened. What was stored is intact.',
} as const satisfies Readonly<Record<keyof typeof frErrors, string>>;
