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
  const whenOf = ({ place, dates }: NamedDocument) =>
    [place ?? '', formats.days(dates ?? [])].filter(words => words !== '').join(', ');
  const when = whenOf(document);
  const tells = when !== '' && namesakes.every(each => whenOf(each) !== when);
  return `${own} (${tells ? when : document.name})`;
}
