import type { Line } from '../document/lines.ts';
import { CIVILITY } from '../text/civilities.ts';
import { key } from '../text/normalise.ts';
import { type Facts, type Heading, headingOf } from './heading.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { kindOf } from './session-kind.ts';
import { opensSitting, presides } from './sittings.ts';
import { isTurnByOffice } from './verbatim-turns.ts';

/** "M. Paul Petit, président. – Avant de …", "Mme Anne Roux. - Je …": somebody takes the floor. */
const TURN = new RegExp(
  String.raw`^${CIVILITY} (?:(?:le|la) )?\p{L}[^.:!?]{2,120}\.\s?[–—-] ?(?=[\p{Lu}«"“])`,
  'u',
);
/** What a commission does, and takes up in a line of its own. */
const TAKEN_UP =
  /^(?:auditions?|examen|table ronde|designation|communications?|nominations?|projets? de loi|propositions? de (?:loi|resolution)|mission d information|echange de vues|bilan de|debat (?:sur|d)|deplacement|questions? diverses|conventions? internationales?|projet de (?:rapport|decret|budget)|organisation des travaux|presentation d(?:u|e|es) |suivi d|deliberation)/;
/** Who hears: a body that is called by what it was set up for. */
const HEARS = /^mission d information/;
const LONGEST_SUBJECT = 300;
/** The subject stands among so many lines below the one that tells who presides. */
const NEAR = 8;

function isSubject({ text, level }: Line): boolean {
  if (text.length < 4 || text.length > LONGEST_SUBJECT || TURN.test(text) || presides(text)) return false;
  if (isTurnByOffice(text)) return false;
  return level > 0 || !/[.;,:!?]$/u.test(text);
}

/** The subject below the line that tells who presides: the first that is no sentence and no turn. */
function below(lines: readonly Line[], at: number): number | null {
  for (const { index, text } of lines.slice(at + 1, at + 1 + NEAR)) {
    const line = lines[index];
    if (text === '' || line === undefined || opensSitting(text)) continue;
    return isSubject(line) ? index : null;
  }
  return null;
}

/**
 * The subjects of a commission or a council whose words are given one by one: the line under "Présidence de M. Petit", and those
 * that say what is taken up next ("Audition de Mme Roux"). `turns`: who takes the floor, by line. Their lines by the first that is theirs,
 * which may tell who presides; empty for any other text.
 */
export function subjectsOf(
  lines: readonly Line[],
  turns: ReadonlyMap<number, Candidate>,
): ReadonlyMap<number, number> {
  const presided = lines.filter(({ text }) => presides(text));
  const isRecord =
    turns.size > 0 ||
    (presided.length > 0 && lines.some(({ text }) => TURN.test(text.slice(0, LONGEST_SUBJECT))));
  if (!isRecord) return new Map();
  const subjects = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index } of presided) {
    const at = below(lines, index);
    if (at === null) continue;
    taken.add(at);
    subjects.set(index, at);
  }
  for (const line of lines) {
    if (
      line.text === '' ||
      turns.has(line.index) ||
      taken.has(line.index) ||
      !isSubject(line) ||
      !TAKEN_UP.test(key(line.text))
    )
      continue;
    subjects.set(line.index, line.index);
  }
  const [first, second] = [...subjects.values()].toSorted((a, b) => a - b);
  // "Mission d'information sur les forêts" over its first hearing is the name of those who hear.
  const isName = first !== undefined && second !== undefined && HEARS.test(key(lines[first]?.text ?? ''));
  if (isName && ![...turns.keys()].some(at => at > first && at < second)) subjects.delete(first);
  return subjects;
}

/** Who is heard speaks in the session that says so: "Audition de Mme Roux, directrice de l'agence". */
const HEARD = /^(?:auditions?|table ronde|communications?)\b/;

/** The session of a subject: who presides stands in it, and where its line names who is heard, that line as well. */
export function subjectHeading(text: string, lines: readonly Line[], from: number, at: number): Heading {
  const title = lines[at]?.text ?? '';
  const facts: Facts = { type: 'session', label: null, kind: kindOf(title), entry: null, sure: true };
  const heading = headingOf(text, lines, [at, at + 1], [at, marksOf(title).length], facts);
  if (HEARD.test(key(title))) return { ...heading, from, to: from, next: at + 1 };
  return from === at ? heading : { ...heading, from, to: from, next: at + 1, except: [at, at + 1] };
}

/** Who presides, by line: what stands on the next one is the subject, and no part of the office. */
export function readPresiding(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const { index, text } of lines) {
    if (!presides(text)) continue;
    const read = readLine(wordsBehindMarks(text).replace(/[\s.–—-]+$/u, ''));
    if (read !== null) found.set(index, { ...read, title: null });
  }
  return found;
}
