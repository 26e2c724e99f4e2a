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
 * What documents are called among each other, by their ids: the title; with place and days where another bears the same
 * title, and with the name of the file where these are the same too, or not known.
 */
export function documentNames(
  documents: readonly NamedDocument[],
  formats: Pick<Formats, 'days'>,
): ReadonlyMap<string, string> {
  const titleOf = ({ label, title }: NamedDocument) => label ?? title;
  const titles = counted(documents.map(titleOf));
  const isAlone = (document: NamedDocument) => titles.get(titleOf(document)) === 1;
  const placed = documents.map(each => (isAlone(each) ? '' : `${titleOf(each)} (${whenOf(each, formats)})`));
  const places = counted(placed);
  return new Map(
    documents.map((document, i) => {
      const title = titleOf(document);
      const name = placed[i] ?? '';
      const tells = places.get(name) === 1 && name !== `${title} ()`;
      return [document.id, isAlone(document) ? title : tells ? name : `${title} (${document.name})`];
    }),
  );
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
