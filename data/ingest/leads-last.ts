import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { isBareLabel } from './bare-label.ts';
import type { Heading } from './heading.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import type { Siblings } from './programme-headings.ts';
import { isSpeechOf } from './speech-title.ts';
import { nextFilled } from './titles.ts';

/** "présidée par", "animé et modéré par": who leads what was just named. */
const LED_BY =
  /^[\s,]*(?:co-?)?(?:présidée?|animée?|modérée?|introduite?|pilotée?)s?(?:\(e\)|·e)?(?: et (?:\p{L}+ée?))? par(?!\p{L})/iu;
/** What a session is, in one word of its heading. */
const NOUN = /\b(table ronde|atelier|conference|session|seance|pleniere|debat|panel)s?\b/;
/** "Accueil" before "par Anne Roux": who receives, beside what is held. */
const HOSTS = /^(?:accueil|animation|présentation|intervention|introduction|commentaires?|allocution)$/iu;
/** A longer line that names people is a sentence about them. */
const LONGEST_LINE = 200;
/** Behind more text than this a line about who leads tells of another session. */
const MOST_LINES = 12;

/** "Table ronde animée par Anne Roux" under a title: who leads the session that has begun, and no other session. */
export function goesOnWith(
  lines: readonly Line[],
  siblings: Siblings | null,
  before: Heading | undefined,
  opened: Heading,
): boolean {
  if (before === undefined || before.type !== 'session') return false;
  const line = lines[opened.from]?.text ?? '';
  // "9h10 – Keynote - Anne Roux": hours of its own, and so a session of its own.
  if (marksOf(line).hours) return false;
  if (isLedBelow(lines, siblings, before, opened)) return true;
  if (opened.next <= opened.to) return false;
  if (HOSTS.test(opened.title) && isInRow(lines, before, opened)) return true;
  const isBare = isBareLabel(opened.title) || isSpeechOf(opened.title);
  const { block } = lines[opened.from] ?? { block: null };
  const isInCell = block?.kind === 'cell' && lines[before.next - 1]?.block === block;
  return isBare && before.sure && (isInCell || nextFilled(lines, before.to) === opened.from);
}

/** "Visite de la scierie | Accueil par Anne Roux": the cell behind that of a title, in the row that it opens. */
function isInRow(lines: readonly Line[], before: Heading, { from }: Heading): boolean {
  const [title, own] = [lines[before.next - 1], lines[from]];
  if (
    title?.block?.kind !== 'cell' ||
    own?.block?.kind !== 'cell' ||
    !isTimed(lines[before.from]?.text ?? '')
  )
    return false;
  return nextFilled(lines, before.next) === from && title.block.level < own.block.level;
}

/** "Table ronde présidée par" below what the session is about: the title is over it, of the same noun or behind its own hours. */
function isLedBelow(
  lines: readonly Line[],
  siblings: Siblings | null,
  before: Heading,
  opened: Heading,
): boolean {
  const line = lines[opened.from]?.text ?? '';
  const noun = NOUN.exec(key(opened.title))?.[1];
  const at = line.indexOf(opened.title);
  if (noun === undefined || at < 0 || !LED_BY.test(line.slice(at + opened.title.length))) return false;
  if (!isBareLabel(opened.title) || /\d/.test(opened.title)) return false;
  const over = lines.slice(before.from, Math.max(before.to, before.from + 1)).map(({ text }) => text);
  const isSame = [...over, before.name ?? ''].some(words => NOUN.exec(key(words))?.[1] === noun);
  // "## Les toits plats" right over "Atelier animé par Anne Roux": a heading of the format and its first line.
  const isUnder =
    before.level > 0 &&
    (lines[opened.from]?.level ?? 0) === 0 &&
    nextFilled(lines, before.to) === opened.from;
  if (!isSame && !isUnder && !over.some(isTimed)) return false;
  const between = lines
    .slice(Math.max(before.to, before.next), opened.from)
    .filter(({ text }) => text !== '');
  return between.length <= MOST_LINES && !between.some(one => names(one, siblings));
}

function isTimed(line: string): boolean {
  return marksOf(line).hours || /\d\s?[hH:]\d{0,2}\)?\s*$/u.test(line);
}

/** Whether a line names who speaks: the session above has its people, and what follows is another's. */
function names({ text, index }: Line, siblings: Siblings | null): boolean {
  if ((siblings?.get(index)?.score ?? 0) >= PEOPLE) return true;
  return text.length <= LONGEST_LINE && (readLine(text)?.score ?? 0) >= PEOPLE;
}
