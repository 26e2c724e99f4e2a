import type { Dataset, DocumentPart } from '../../data/model/dataset.ts';

/** A title is cut behind about so many letters where it stands for its document. */
const LONGEST = 28;

interface EditionName {
  /** As a column, a chip or a badge says it: the year where years tell them apart. */
  readonly short: string;
  readonly full: string;
}

const named = new WeakMap<readonly DocumentPart[], ReadonlyMap<string, EditionName>>();

/** What one of several documents is called among them, in full; its id when it is none of them. */
export function editionFull(dataset: Pick<Dataset, 'documents'>, id: string): string {
  return namesOf(dataset.documents ?? []).get(id)?.full ?? id;
}

/** What it is called in few letters: "2024", else the beginning of its title. */
export function editionShort(dataset: Pick<Dataset, 'documents'>, id: string): string {
  return namesOf(dataset.documents ?? []).get(id)?.short ?? id;
}

function namesOf(documents: readonly DocumentPart[]): ReadonlyMap<string, EditionName> {
  const known = named.get(documents);
  if (known !== undefined) return known;
  const years = documents.map(({ dates }) => dates[0]?.slice(0, 4) ?? null);
  const hasOwnYear = (i: number) => years[i] !== null && years.filter(each => each === years[i]).length === 1;
  const byYear = documents.every((_, i) => hasOwnYear(i));
  const isAlone = (title: string) => documents.filter(each => each.title === title).length === 1;
  const names = new Map(
    documents.map(({ id, title, source }, i) => {
      const year = years[i] ?? '';
      const told = isAlone(title) ? title : `${title} (${hasOwnYear(i) ? year : source.name})`;
      const short = byYear ? year : isAlone(title) ? cut(title) : hasOwnYear(i) ? year : cut(source.name);
      return [id, { short, full: told }] as const;
    }),
  );
  const shorts = [...names.values()].map(({ short }) => short);
  // Titles that begin alike are not cut.
  const told = new Set(shorts).size === shorts.length;
  const final = new Map(
    [...names].map(([id, { short, full }]) => [id, { short: told ? short : full, full }]),
  );
  named.set(documents, final);
  return final;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > LONGEST / 3 ? space : LONGEST).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
