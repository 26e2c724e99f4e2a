import type { Line } from '../document/lines.ts';
import type { Front } from './front.ts';
import { type FrontLine, frontLineOf } from './front-lines.ts';
import type { Heading } from './heading.ts';
import { dayLength, marksOf } from './marks.ts';
import { isBreak } from './programme.ts';
import { isHouseWithRoom } from './venues.ts';

/** Whether a heading is that of a day: "Samedi 8 juin 2024". */
export function headsDay({ type, title }: Heading): boolean {
  return type === 'group' && dayLength(title, 0) > 0;
}

/** "9 h Accueil café": the day begins with what is no session. */
function opensDay(lines: readonly Line[], { type, from }: Heading): boolean {
  return type === 'front' && marksOf(lines[from]?.text ?? '').hours;
}

/** What stands between the title of a programme and its first session. */
const WHEN_OR_WHERE: ReadonlySet<FrontLine> = new Set<FrontLine>(['days', 'place']);
/** "Venue: Maison des sciences, 4 rue Neuve", "Inscription : …": what is told of all of it. */
const PRACTICAL =
  /^(?:lieux?|dates?|horaires?|venue|location|when|where|adresse|inscriptions?|contacts?) ?:/iu;

/** "PROGRAMME", "Programme de la matinée": what stands over the sessions, and says nothing of itself. */
const PROGRAMME = /^(?:le |au )?(?:pré-?)?programme(?!\p{L})[^:]{0,40}:?$/iu;

/** What a line between a title and the first session says: where and when, or that the day begins with none. */
function kindOf(line: Line): FrontLine {
  const { hours, length } = marksOf(line.text);
  // "À partir de 9 heures : accueil / recepción"
  const opens = hours && isBreak(line.text.slice(length).split(' / ')[0] ?? '');
  if (opens || PRACTICAL.test(line.text)) return 'days';
  return isHouseWithRoom(line.text) || PROGRAMME.test(line.text) ? 'place' : frontLineOf(line);
}

/** So many lines at most stand between a title and its days. */
const MOST_ADDED = 2;

/**
 * "Forum des haies" right over its day, its half day or its first session: the heading is the document's title, and no session of it. Gives which of
 * the headings is so; -1 for none.
 */
export function titleOfAll(lines: readonly Line[], headings: readonly Heading[], front: Front): number {
  const at = headings.findIndex(({ type }) => type === 'session');
  const [first, second] = headings.slice(Math.max(at, 0));
  if (first?.type !== 'session' || second === undefined) return -1;
  // What stands before it is of the page ("Accueil"), and over a session nothing does.
  if (at > 0 && !headsDay(second)) return -1;
  const isTitle = first.titleSpan.start === front.titleSpan.start;
  const between = lines.slice(first.next, Math.max(first.next, second.from));
  const kinds = between.filter(({ text }) => text !== '').map(kindOf);
  // "Une journée pour les arbres", "Cross-border Forest Forum": what is added to the title, up to the days.
  const days = kinds.indexOf('days');
  const isAdded = (kind: FrontLine, i: number) => kind === 'title' && i < days && days <= MOST_ADDED;
  const isClose = kinds.every((kind, i) => WHEN_OR_WHERE.has(kind) || isAdded(kind, i));
  const isOver = second.type === 'session' || headsDay(second) || opensDay(lines, second);
  // "Matinée", "Programme" below the title and its day: what is held stands under them.
  const isOverOthers = headings.slice(at + 1).some(({ type }) => type === 'session');
  return isTitle && isClose && (isOver || (days >= 0 && isOverOthers)) ? at : -1;
}

/**
 * "# Forum des haies" over an introduction and the headings of all sessions: the title of the document, a session only if somebody
 * speaks right under it. Asks whether the heading at `at` is so.
 */
export function isOverAll(headings: readonly Heading[], at: number, front: Front): boolean {
  const over = headings[at];
  if (over === undefined || over.level === 0 || over.titleSpan.start !== front.titleSpan.start) return false;
  const later = headings.slice(at + 1);
  return (
    later.some(({ type }) => type === 'session') &&
    later.every(({ level }) => level === 0 || level > over.level)
  );
}
