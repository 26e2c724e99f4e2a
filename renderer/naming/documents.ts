import type { Dataset } from '../../data/model/dataset.ts';
import type { Formats } from '../i18n/index.ts';

/** A document as lists show it. */
export interface NamedDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The title that the analyst gave it. */
  readonly label?: string;
  readonly place?: string | null;
  readonly dates?: readonly string[];
}

interface Event {
  readonly place?: string | null;
  readonly dates?: readonly string[];
}

/** Place and days of an event as one reads them; empty when neither is known. */
export function whenOf({ place, dates }: Event, formats: Pick<Formats, 'days'>): string {
  return [place ?? '', formats.days(dates ?? [])].filter(words => words !== '').join(', ');
}

/** Where and when a reading is of: of several documents each by itself, since no event lasts from one edition to the next. */
export function whereAndWhen(
  { proceedings, documents }: Pick<Dataset, 'proceedings' | 'documents'>,
  formats: Pick<Formats, 'days' | 'list'>,
): string {
  const events = (documents ?? [proceedings]).map(event => whenOf(event, formats));
  return formats.list([...new Set(events)].filter(words => words !== ''));
}

/**
 * What a document is called among others: its title; with place and days where another bears the same title, and with the
 * name of its file where these are the same too, or not known.
 */
export function documentName(
  document: NamedDocument,
  among: readonly NamedDocument[],
  formats: Pick<Formats, 'days'>,
): string {
  const titleOf = ({ label, title }: NamedDocument) => label ?? title;
  const own = titleOf(document);
  const namesakes = among.filter(each => each.id !== document.id && titleOf(each) === own);
  if (namesakes.length === 0) return own;
  const when = whenOf(document, formats);
  const tells = when !== '' && namesakes.every(each => whenOf(each, formats) !== when);
  return `${own} (${tells ? when : document.name})`;
}
