import { findNames } from '../../text/names.ts';
import { remembered } from '../../text/remembered.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { titleBefore } from '../../text/titles-of-people.ts';
import { readBehind } from './behind.ts';
import type { Candidate, Found, LineLayoutId } from './layout.ts';
import { readLine } from './read-line.ts';
import { shiftPeople } from './shift.ts';
import { KNOWN, toldIn } from './subject.ts';

const SEATED =
  '(?:guests?|invited|keynote|plenary|main|featured|distinguished|expert)? ?(?:speakers|panell?ists|presenters|discussants|lecturers)';
const GATHERING =
  '(?:panels?|sessions?|discussions?|round ?tables?|workshops?|webinars?|conferences?|debates?|forums?|symposiums?|symposia|seminars?|meetings?|events?|conversations?)';
/** "and panelists: ", "Speakers included ", "the keynote speakers were ", "a panel with ", "The session featured ": behind it stand those who speak. */
const SEATS = new RegExp(
  `(?<!\\p{L})(?:(?<!(?:past|previous|former|earlier|other) )${SEATED}(?: (?:were|are|includ(?:ed?|ing)|will be|will include))?:? |${GATHERING}(?: [^.;:!?,]{0,80})? (?:with|featur(?:ed|es|ing)|includ(?:ed|es|ing)|brought together|hosted|gathered)(?: (?:speakers|panell?ists))?:? |${GATHERING} of (?:\\p{Ll}+ ){1,4}(?:practitioners|experts|researchers|leaders|speakers|scholars|panell?ists|scientists|academics): )(?=\\p{Lu})`,
  'iu',
);
const EACH_SEAT = new RegExp(SEATS.source, 'giu');
/** "featured moderator Anne Roux", "chaired by Anne Roux": who led. */
const LED_BY =
  /(?<!\p{L})(?:moderators?|(?:moderated|chaired|hosted|facilitated|led) by|in conversation with):? $/iu;
/** Where a row of people ends though the sentence goes on: "…, moderated by Anne Roux", "…, who discussed". */
const ENDS_ROW =
  /,? (?:and |which |that )?(?:was |were |is )?(?:moderated|chaired|hosted|facilitated|led|followed|discussed|explored|shared|talked|spoke) |,? (?:who|which) /iu;
const LIKE_PANELLED =
  /speakers|panell?ists|presenters|discussants|lecturers|moderat|chaired|featur|includ|together|hosted|gathered| with /iu;
const LEAST_ROW = 2;
const ROWS: readonly LineLayoutId[] = ['name-first', 'name-alone'];

/** A row whose parts semicolons cut, each with one person, or one row that commas cut; nobody where something else stands there. */
function rowAt(text: string, at: number): readonly Found[] {
  const row =
    text
      .slice(at)
      .split(ENDS_ROW)[0]
      ?.replace(/[.\s]+$/u, '') ?? '';
  const parts = row.includes('; ') ? [...row.matchAll(/(?:^|; )(?:and )?([^;]+)/gu)] : [];
  if (parts.length === 0) return peopleIn(text, at, row);
  return parts.flatMap(({ index, 0: all, 1: part = '' }) =>
    peopleIn(text, at + index + all.length - part.length, part),
  );
}

function peopleIn(text: string, at: number, words: string): readonly Found[] {
  const read = readLine(words);
  if (read === null || !ROWS.includes(read.layout) || read.lead[1] !== 0) return [];
  const first = read.people[0]?.name;
  if (first === undefined || (titleBefore(words, first.start)?.start ?? first.start) !== 0) return [];
  return shiftPeople(read, at).map(one => ({ ...one, role: withoutFullStop(text, one.role) }));
}

function withoutFullStop(text: string, role: Found['role']): Found['role'] {
  return role !== null && text[role[1] - 1] === '.' ? [role[0], role[1] - 1] : role;
}

/** Those who lead, by what stands before their names. */
function leaders(text: string): readonly Found[] {
  const names = findNames(text, KNOWN);
  return names.flatMap((name, i): readonly Found[] => {
    const before = text.slice(0, titleBefore(text, name.start)?.start ?? name.start);
    if (!LED_BY.test(before)) return [];
    const next = names[i + 1];
    const { role } = readBehind(text, name.end, next?.start ?? text.length, next === undefined);
    const own = role !== null && startsAsRole(text.slice(...role)) ? role : null;
    return [{ name, role: own, roleScore: own === null ? 0 : 1, part: 'moderator' }];
  });
}

/** Who sat on a panel and who led it, as an English sentence tells it: "The panel featured A (MIT) and B (ETH), and was moderated by C". */
export const readPanelled = remembered((text: string): Candidate | null => {
  if (!mayPanel(text)) return null;
  const rows = [...text.matchAll(EACH_SEAT)]
    .map(({ index, 0: words }) => rowAt(text, index + words.length))
    .filter(row => row.length >= LEAST_ROW);
  const row = rows.reduce<readonly Found[]>((best, one) => (one.length > best.length ? one : best), []);
  // Among others who are known, one whose name no dictionary has sits there too.
  const known = row.filter(({ name }) => name.score >= KNOWN);
  const told = toldIn('spoken', known);
  if (told === null || known.length < LEAST_ROW || 2 * known.length <= row.length) return null;
  const seated = new Set(row.map(({ name }) => name.start));
  const led = leaders(text).filter(({ name }) => !seated.has(name.start));
  return { ...told, people: [...led, ...row].toSorted((a, b) => a.name.start - b.name.start) };
});

/** Whether a paragraph may tell of a panel in English. */
export function mayPanel(text: string): boolean {
  return LIKE_PANELLED.test(text) && SEATS.test(text);
}
