import type { Line } from '../document/lines.ts';
import { mayHead, namesAny, openedBy } from './heads-over-lists.ts';
import { headsSpeakers, presentsSpeakers } from './labels.ts';
import type { MomentOf } from './moments.ts';

/** What nearly all such labels say, without the letter that may be a capital. */
const SAID = 'ntervenant';
/** "Intervenants : Anne Roux, psychologue": those who speak behind the label. */
const BEHIND = /^(?:les )?intervenant[^:]{0,12}:\s+\p{Lu}/iu;
const LONGEST_LABEL = 60;
/** One is a label of the whole programme. */
const LEAST_LABELS = 2;
/** So many lines may tell of a session between its title and those who speak in it. */
const MOST_BETWEEN = 8;

function isLabel({ text, level, block }: Line): boolean {
  if (level > 0 || block?.kind === 'item' || !text.includes(SAID)) return false;
  if (text.length <= LONGEST_LABEL && (headsSpeakers(text) || presentsSpeakers(text))) return true;
  return BEHIND.test(text) && namesAny(text);
}

/** The title over a label: words in a paragraph of their own, with what tells of it between them. */
function headOver(lines: readonly Line[], label: Line, after: number): number | null {
  let between = 0;
  for (let at = label.index - 1; at > after && between <= MOST_BETWEEN; at -= 1) {
    const each = lines[at];
    if (each === undefined || each.level > 0) return null;
    if (each.text === '') continue;
    if (mayHead(lines, each)) return at;
    between += 1;
  }
  return null;
}

/**
 * Plain titles over "Les intervenants :" and those who speak: where a programme has the label again and again, each time below a
 * title of its own, each title opens a session.
 */
export function readHeadsOverSpeakers(text: string, lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const first = text.indexOf(SAID);
  if (first < 0 || text.indexOf(SAID, first + 1) < 0) return new Map();
  const labels = lines.filter(isLabel);
  if (labels.length < LEAST_LABELS) return new Map();
  const heads = labels.map((label, i) => headOver(lines, label, labels[i - 1]?.index ?? 0));
  const opening = heads.flatMap(at => (at === null ? [] : lines.slice(at, at + 1)));
  return opening.length < labels.length ? new Map() : openedBy(opening);
}
