import type { Line } from '../document/lines.ts';
import { CIVILITY } from '../text/civilities.ts';
import { nameAt } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { shiftName } from './layouts/shift.ts';
import { opensSitting, presides } from './sittings.ts';

const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
/** How whoever takes the floor is called. */
const ADDRESSED = /^M(?:|M|mes?|onsieur|adame)[. ]/;
/** "M. Paul Martin (Soc). Pouvez-vous …", "Mme la présidente Anne Roux. Nous …", "M. Jean Petit, directeur de l'agence. Je …". */
const TURN = new RegExp(
  String.raw`^(?<address>${CIVILITY} )(?<office>(?:le|la) \p{Ll}[\p{Ll}'’-]+(?: (?:\p{Ll}[\p{Ll}'’-]+|général)){0,3} )?(?<name>${WORD}(?: (?:${WORD}|de|du|la|le|van|von|d['’]${WORD})){0,4})(?<role>, [^.:;!?]{3,160})?(?<group> \([^()]{2,30}\))?\. ?(?<dash>[–—-] ?)?(?=[\p{Lu}«])`,
  'u',
);
/** "M. le rapporteur. Combien …", "Mme la présidente. – Chère madame, …": who is called by the office alone. */
const BY_OFFICE = new RegExp(
  String.raw`^${CIVILITY} (?:le|la) \p{Ll}[\p{Ll}'’-]+(?: \p{Ll}[\p{Ll}'’-]+){0,3}\. ?(?:[–—-] ?)?(?=[\p{Lu}«])`,
  'u',
);
/** What is set down word for word says so at its head, or says who is heard. */
const RECORD =
  /^(?:compte rendu|proces verbal|verbatim|audition|commission|delegation|mission d information|office)\b/;
const HEAD_LINES = 20;
/** What is said ends as a sentence does. */
const SAID = /[.!?…]["»”)]*$/u;
const PRESIDENT = /^(?:le|la) (?:co-?)?président(?:e)? $/u;
const LEAST_TURNS = 2;
/** Where no line says that a sitting opens or who presides: so many turns, and somebody who comes again. */
const LEAST_ALONE = 4;
const SCORE = 0.9;
const LONGEST_HEAD = 320;

interface Turn {
  readonly index: number;
  readonly person: string;
  readonly found: Found;
  /** A dash parts the name from what is said. */
  readonly dashed: boolean;
}

/** Whether somebody takes the floor on a line who is called by an office and no name: nothing of it is a title. */
export function isTurnByOffice(line: string): boolean {
  return ADDRESSED.test(line) && BY_OFFICE.test(line.slice(0, LONGEST_HEAD)) && SAID.test(line);
}

function turnOn({ index, text }: Line): Turn | null {
  if (!ADDRESSED.test(text)) return null;
  const groups = TURN.exec(text.slice(0, LONGEST_HEAD))?.groups;
  const { address = '', office = '', name = '', role = '', group = '', dash = '' } = groups ?? {};
  const from = address.length + office.length;
  const read = name === '' ? null : nameAt(name, wordsOf(name), 0, true);
  if (read === null || read.start > 0 || read.end < name.length) return null;
  const end = from + name.length;
  const behind: Stretch | null = role === '' ? null : [end + 2, end + role.length];
  const before: Stretch | null = office === '' ? null : [address.length + 3, from - 1];
  const inside: Stretch | null =
    group === '' ? null : [end + role.length + 2, end + role.length + group.length - 1];
  const stretch = behind ?? before ?? inside;
  const part = PRESIDENT.test(office) ? 'moderator' : 'speaker';
  const found: Found = {
    name: shiftName(read, from),
    role: stretch,
    roleScore: stretch === null ? 0 : 0.8,
    part,
  };
  return { index, person: key(name), found, dashed: dash !== '' };
}

function isRecord(lines: readonly Line[], turns: readonly Turn[]): boolean {
  const isSitting = lines.some(({ text }) => presides(text) || opensSitting(text));
  if (isSitting) return turns.length >= LEAST_TURNS;
  const byOffice = lines.filter(({ text }) => isTurnByOffice(text)).length;
  const head = lines.filter(({ text }) => text !== '').slice(0, HEAD_LINES);
  const said = turns.filter(({ index, dashed }) => dashed || SAID.test(lines[index]?.text ?? ''));
  if (head.some(({ text }) => RECORD.test(key(text.slice(0, LONGEST_HEAD)))))
    return said.length > 0 && said.length + byOffice >= LEAST_TURNS;
  const people = new Set(turns.map(({ person }) => person));
  return turns.length >= LEAST_ALONE && people.size > 1 && people.size < turns.length;
}

/**
 * Who takes the floor in a record word for word that sets each turn as "M. Paul Martin (Soc). Pouvez-vous …": a full stop behind the
 * name, and often a dash. By line; empty for a text that neither opens a sitting, nor calls itself a record, nor has somebody come again.
 */
export function readVerbatimTurns(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const turns = lines.flatMap(line => turnOn(line) ?? []);
  if (turns.length === 0 || !isRecord(lines, turns)) return new Map();
  return new Map(
    turns.map(({ index, found }) => [
      index,
      { layout: 'transcript', people: [found], score: SCORE, lead: [0, 0], title: null } satisfies Candidate,
    ]),
  );
}
