import { idOfSet } from '../../../data/model/together.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { dotted } from '../../../data/text/typeset.ts';
import type { Speech } from '../../ui/language.tsx';

/** A moment as the analyst's day. */
export function dayOf(milliseconds: number, { formats }: Speech): string {
  const date = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return formats.days([`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`]);
}

/** The file behind a document: its name, its size, when it was opened. */
export function fileWords(row: DocumentRow, speech: Speech): string {
  const { t, formats } = speech;
  const size =
    row.bytes === undefined
      ? []
      : [t('library.kilobytes', { size: formats.number(Math.ceil(row.bytes / 1024)) })];
  const came = row.bundled
    ? t('library.bundled')
    : t('library.imported', { date: dayOf(row.importedAt, speech) });
  return dotted([row.name, ...size, came]);
}

/** How much was recognised; null when that is not known yet. */
export function foundWords({ found }: DocumentRow, { t }: Speech): string | null {
  if (found === undefined) return null;
  if (found.people + found.organisations === 0) return t('library.nobody');
  return countsLine(found, t);
}

/** How many of each were recognised. */
export function countsLine(
  { sessions, people, organisations, territories }: NonNullable<DocumentRow['found']>,
  t: Speech['t'],
): string {
  return t('library.found', {
    sessions: t('library.sessions', { count: sessions }),
    people: t('library.people', { count: people }),
    organisations: t('library.organisations', { count: organisations }),
    territories: t('library.territories', { count: territories }),
  });
}

/** The id under which documents are opened together: the earlier event first, those without days in the order of the library. */
export function setOf(documents: readonly Pick<DocumentRow, 'id' | 'dates'>[]): string {
  const day = ({ dates }: Pick<DocumentRow, 'dates'>) => dates?.[0] ?? '9999';
  return idOfSet(documents.toSorted((a, b) => day(a).localeCompare(day(b))).map(({ id }) => id));
}
