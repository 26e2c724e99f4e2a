import type { Candidate, Found } from './layout.ts';

/** What several people hold together. */
const TOGETHER =
  /^(?:bienvenue|mots? d['’](?:accueil|introduction|ouverture)|ouverture|clôture|introduction|conclusions?|tables?[ -]rondes?|débats?|panels?|dialogues?|entretiens?|plénières?|discussions?|échanges?|round ?tables?)(?!\p{L})/iu;
/** What parts the names of a row. */
export const BETWEEN_NAMES = /^(?:,|,? (?:et|and|&)) $/u;
const LEAST_OF_ROW = 0.75;
const WHOLE_TITLE = /^[«“"][^«»“”"]{3,200}[»”"] \($/u;

/** "Table ronde : les crues, Claire Martin, Luc Morel", "« La halle » (Claire Martin)": well-known names one after the other to the end of an entry need no roles. */
export function rowOfNames(text: string, people: readonly Found[]): Candidate | null {
  const [first] = people;
  const isRow = people.every(
    ({ name }, i) =>
      name.score >= LEAST_OF_ROW &&
      (i === 0 || BETWEEN_NAMES.test(text.slice(people[i - 1]?.name.end ?? 0, name.start))),
  );
  const behind = text.slice(people.at(-1)?.name.end ?? 0);
  if (first === undefined || !isRow) return null;
  // "« La halle » (Claire Martin et Luc Morel)": behind a whole title a bracket of names holds who gives it.
  if (WHOLE_TITLE.test(text.slice(0, first.name.start)) && /^\)[\s.]*$/u.test(behind))
    return { layout: 'title-first', people, score: LEAST_OF_ROW, lead: [0, first.name.start] };
  const closes = /^[\s.]*$/u.test(behind);
  if (people.length < 2 || !closes || !TOGETHER.test(text)) return null;
  return { layout: 'spoken', people, score: LEAST_OF_ROW, lead: [0, first.name.start] };
}
