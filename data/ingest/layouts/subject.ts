import { matchesOf } from '../../text/matches.ts';
import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { titleBefore } from '../../text/titles-of-people.ts';
import type { Candidate, Found, LineLayoutId, Stretch } from './layout.ts';

/** A name of which prose tells something is believed from this score on. */
export const KNOWN = 0.6;
/** One that is named along with another from this score on. */
export const LIKELY = 0.5;
/** What is told of a person makes her name so much surer. */
const TOLD = 0.2;

/** Those of whom a sentence tells that they speak; null where it tells of nobody. */
export function toldIn(layout: LineLayoutId, people: readonly Found[] = []): Candidate | null {
  if (people.length === 0) return null;
  const score = Math.min(1, ...people.map(({ name }) => name.score + TOLD));
  return { layout, people, score, lead: [0, 0] };
}

/** Where a name begins with how the person is addressed. */
export function addressStart(text: string, name: NameMatch): number {
  return titleBefore(text, name.start)?.start ?? name.start;
}

const ARTICLE = /(?<=^|[\s,])(?:[Ll][ea] |[Ll]['’])(?=\p{Ll}|1(?:er|re|ère) )/gu;
/** "Le maire donne la parole à Mme Anne Roux": an office, and what its holder does. */
const NO_OFFICE = /[,;.:!?«»()]| et l(?:[ea] |['’])| la parole(?!\p{L})/u;
const [SHORTEST_OFFICE, LONGEST_OFFICE] = [3, 61];
const LONGEST_VERB = 24;

/** "le trésorier – Paul Petit – présente", "la maire, Anne Roux, rappelle": what sets a name apart from its office, and from its verb. */
const OPENS_APART = /(,| [–—-]) $/u;
/** "le préfet, Paul Petit donnera": so written where the second comma was forgotten. */
const WILL_DO = /^ (?:nous |y |en )?\p{Ll}{2,14}r(?:a|ont)(?!\p{L})/u;

/** Where the sentence goes on behind a name that is set apart from the office before it; -1 where none is. */
export function endOfApart(text: string, name: NameMatch): number {
  const mark = OPENS_APART.exec(text.slice(Math.max(0, name.start - 3), name.start))?.[1];
  if (mark === undefined || !text.startsWith(`${mark} `, name.end)) return -1;
  return officeBefore(text, name) === null ? -1 : name.end + mark.length;
}

/** "le préfet Paul Petit", "L'économiste Anne Roux": the office that stands before a name, without its article. */
export function officeBefore(text: string, name: NameMatch): Stretch | null {
  if (text[name.start - 1] !== ' ') return null;
  const mark = OPENS_APART.exec(text.slice(Math.max(0, name.start - 3), name.start))?.[1] ?? '';
  const isApart =
    mark !== '' &&
    (text.startsWith(`${mark} `, name.end) ||
      (mark === ',' && WILL_DO.test(text.slice(name.end, name.end + LONGEST_VERB))));
  const to = name.start - 1 - (isApart ? mark.length : 0);
  const from = Math.max(0, to - LONGEST_OFFICE - 4);
  const ahead = text.slice(from, to);
  for (const article of matchesOf(ARTICLE, ahead)) {
    const office = ahead.slice(article.index + article[0].length);
    const fits = office.length >= SHORTEST_OFFICE && office.length <= LONGEST_OFFICE;
    if (fits && !NO_OFFICE.test(office) && startsAsRole(office)) return [to - office.length, to];
  }
  return null;
}

/** Where what is said of a name begins: at its civility, its office with the article, or itself. */
export function subjectStart(text: string, name: NameMatch): number {
  const office = officeBefore(text, name);
  if (office === null) return addressStart(text, name);
  return office[0] - (/['’]$/u.test(text.slice(0, office[0])) ? 2 : 3);
}
