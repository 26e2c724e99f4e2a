import type { Line } from '../document/lines.ts';
import { findNames } from '../text/names.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { headsSpeakers, isCommittee, isFrontMatter, labelOf, presentsSpeakers } from './labels.ts';
import { readLead } from './layouts/lead.ts';
import { KNOWN } from './likely.ts';
import { marksOf } from './marks.ts';
import type { MomentOf } from './moments.ts';
import { isItem } from './opens-list.ts';
import { isBreak, isDay, programmeHeading } from './programme.ts';
import { hushes } from './second-look/ground.ts';
import { nextFilled } from './titles.ts';

/** So many heads over lists are the parts of a programme; one is a chance. */
const LEAST_HEADS = 2;
const LEAST_ITEMS = 2;
/** Of the items of a list, so many name somebody. */
const LEAST_NAMED = 0.5;
const LONGEST_HEAD = 120;
/** A line that goes on on the next one has more characters. */
const SHORTEST_WRAPPED = 60;
const LONGEST_ITEM = 300;
/** An item that begins with a name, or a few characters before it, says nothing of what is given. */
const LEAST_TITLE = 3;

interface Listing {
  readonly head: Line;
  readonly items: number;
  /** Items that name somebody, and those of them that say before what is given. */
  readonly named: number;
  readonly titled: number;
}

/** Words in a paragraph of their own that are no label, nothing that closes as a sentence does, and no office ("L'élu local") but where `office` lets them be. */
export function mayHead(
  lines: readonly Line[],
  { index, text, level, block }: Line,
  office = false,
): boolean {
  const isPlain = block === null || block.kind === 'paragraph' || block.value?.field === 'text';
  if (level > 0 || text.length > LONGEST_HEAD || !isPlain) return false;
  const above = lines[index - 1]?.text ?? '';
  // The paragraphs of a page that is kept under a key may follow each other without a blank line.
  const isEnded = /[.!?…)]$/u.test(above) || above.length < SHORTEST_WRAPPED;
  const opens = above === '' || (block?.kind === 'value' && isEnded);
  if (!/^[«“"\p{Lu}]/u.test(text) || /[.:;,]$/u.test(text) || !opens) return false;
  const { bullet, hours, day } = marksOf(text);
  if (
    bullet ||
    hours ||
    day ||
    isDay(text) ||
    isBreak(text) ||
    (startsAsRole(text) && !office) ||
    startsAsBody(text)
  )
    return false;
  if (isFrontMatter(text) || isCommittee(text, 1) || headsSpeakers(text) || presentsSpeakers(text))
    return false;
  return readLead(`${text} :`).type !== 'label' && hushes(line(text)) !== true && !namesAny(text);
}

/** A heading in these words. */
function line(text: string): Line {
  return { index: 0, start: 0, end: text.length, text, level: 2, block: null };
}

/** Whether somebody is named on a line that is no longer than an item. */
export function namesAny(text: string): boolean {
  return text.length <= LONGEST_ITEM && findNames(text, KNOWN).length > 0;
}

/** The list right below a line, and how its items name people. */
function listBelow(lines: readonly Line[], head: Line): Listing {
  let items = 0;
  let named = 0;
  let titled = 0;
  let open = false;
  for (let at = nextFilled(lines, head.index + 1); at < lines.length; at += 1) {
    const each = lines[at];
    if (each === undefined || each.level > 0) break;
    if (each.text === '') continue;
    const begins = isItem(each);
    // What stands below an item is of it, but for what a blank line sets apart.
    if (!begins && (items === 0 || (lines[at - 1]?.text ?? '') === '')) break;
    if (begins) {
      items += 1;
      open = true;
    }
    if (open && namesAny(each.text)) {
      const ahead = findNames(each.text, KNOWN)[0]?.start ?? 0;
      named += 1;
      titled += begins && ahead <= marksOf(each.text).length + LEAST_TITLE ? 0 : 1;
      open = false;
    }
  }
  return { head, items, named, titled };
}

/**
 * Plain lines over lists whose items say what is given and by whom: "Des bourgs pour tous" over "• Dessiner les places" and "Anne Roux,
 * paysagiste". Where several of a programme stand so, each opens a session.
 */
export function readHeadsOverLists(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const heads = lines.filter(
    each => each.text !== '' && isItem(lines[nextFilled(lines, each.index + 1)]) && mayHead(lines, each),
  );
  if (heads.length < LEAST_HEADS) return new Map();
  const peopled = heads
    .map(head => listBelow(lines, head))
    .filter(
      ({ items, named, titled }) =>
        named > 0 && named >= items * LEAST_NAMED && titled >= named * LEAST_NAMED,
    );
  if (peopled.length < LEAST_HEADS || !peopled.some(({ items }) => items >= LEAST_ITEMS)) return new Map();
  return openedBy(peopled.map(({ head }) => head));
}

/** The heads that open a session each by where they stand: "Atelier A – Les haies" does by its own words, and has its number besides. */
export function openedBy(heads: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const plain = heads.filter(
    ({ text }) => labelOf(text) === null && programmeHeading(text, 0, false) === null,
  );
  return new Map(plain.map(({ index }) => [index, { title: [index, index + 1], nameFirst: false }]));
}
