import { CIVILITY, SHORT_DEGREE } from '../../text/civilities.ts';
import { givenRank } from '../../text/given-names.ts';
import { findNames } from '../../text/names.ts';
import { STREET_WORD } from '../../text/street-words.ts';
import { isTalkCode } from '../../text/talk-codes.ts';
import { endsEntry } from './contents-lines.ts';
import { type Hangs, hangingsOf, isCentred } from './hanging.ts';
import { isSameSize, leadingsOf, SAME_SIZE } from './leadings.ts';
import { HYPHEN, type Line } from './page.ts';
import { beginsWithHours } from './pieces.ts';
import { areRows } from './rows-of-two.ts';

/** Lines that are one paragraph, over columns and pages. */
export interface PdfParagraph {
  /** Each with the number of its page, from 0. */
  readonly lines: readonly { readonly line: Line; readonly page: number }[];
  /** Parted from what stands above by more than the leading of its lines. */
  readonly apart: boolean;
}

/** What begins an entry of a list. */
const BULLET = /^(?:[•◦▪■□●○►▶➤→✓–—*-]|\(?(?:\d{1,3}|[a-z])[.)°])$/u;
/** "Anne ROUX, …": a line that begins with a whole name begins an entry of a list of people. */
const NAMED = new RegExp(
  String.raw`^(?:(?:${CIVILITY}|${SHORT_DEGREE}) )?\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{Ll}’'-]+)* \p{Lu}[\p{Lu}’'-]+(?![\p{L}])`,
  'u',
);
/** Words behind which no line ends by itself. */
const LEADS_ON = new Set(
  'de du des la le les à au aux et ou en sur pour par avec dans un une of the and for by with'.split(' '),
);
/** So many words hold a title, a given name and a family name. */
const NAME_WORDS = 5;
/** So likely must a name be by itself. */
const LIKELY = 0.6;
/** A label has so many words, its colon set apart among them. */
const LONGEST_LABEL = 5;
const SAME_FACE = 0.02;
/** Between two lines of a paragraph there is as much as is usual between lines, give or take. */
const LEADING = 1.2;
const WIDEST_LEADING = 1.42;
/** In heights of a letter. */
const INDENT = 0.5;
const SLACK = 0.35;

/** Puts the lines of a document together as paragraphs. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly PdfParagraph[] {
  const out: { lines: { line: Line; page: number }[]; apart: boolean }[] = [];
  const leadings = leadingsOf(pages);
  const hangs = hangingsOf(pages);
  for (const [page, lines] of pages.entries()) {
    const ends = endsEntry(lines);
    for (const line of lines) {
      const open = out.at(-1)?.lines;
      const last = open?.at(-1);
      const first = open?.[0];
      const usual = leadings(line.size);
      const isOpen = last !== undefined && first !== undefined && !ends(last.line, line);
      if (isOpen && goesOn(first.line, last, { line, page }, { usual, hangs })) open?.push({ line, page });
      else
        out.push({
          lines: [{ line, page }],
          apart: last === undefined || isApart(last, { line, page }, usual),
        });
    }
  }
  return out;
}

/**
 * Whether a line goes on in the typeface that the line above ends in, which is none that most of it is in: letters of one size are as
 * high as their typeface is said to be, and bold ones often higher. In a cell another typeface begins something else.
 */
function goesOnInFace(above: Line, below: Line): boolean {
  const [end, begin] = [above.words.at(-1), below.words[0]];
  if (end === undefined || begin === undefined || above.cell !== undefined) return false;
  const [one, other] = [end.top - end.bottom, begin.top - begin.bottom];
  return Math.abs(one - other) <= other * SAME_FACE && Math.abs(above.size - one) > one * SAME_SIZE;
}

type Placed = PdfParagraph['lines'][number];

/** A cell is read by itself. */
function isSameCell(above: Line, below: Line): boolean {
  const { cell } = above;
  const { cell: other } = below;
  if (cell === undefined || other === undefined) return cell === other;
  return cell.table === other.table && cell.row === other.row && cell.column === other.column;
}

function isBelow(above: Placed, below: Placed): boolean {
  return above.page === below.page && above.line.column.left === below.line.column.left;
}

function isApart(above: Placed, below: Placed, usual: number): boolean {
  if (!isBelow(above, below)) return !goesOnOver(above, below);
  const distance = above.line.bottom - below.line.bottom;
  return distance > usual * LEADING || distance < 0 || !isSameSize(above.line, below.line);
}

/** Whether a sentence goes on over the end of a column or a page, in a line of its own though it may be. */
function goesOnOver(above: Placed, below: Placed): boolean {
  const isTurn = above.page !== below.page || below.line.bottom > above.line.bottom;
  if (!isTurn || !isSameSize(above.line, below.line) || !isSameCell(above.line, below.line)) return false;
  const [end = '', begin = ''] = [above.line.words.at(-1)?.text, below.line.words[0]?.text];
  return isLower(begin[0] ?? '') && !/[.!?:;]$/u.test(end);
}

/** How the lines of a document stand: as far apart as is usual, and set in by so much where a paragraph's first line sticks out. */
interface Setting {
  readonly usual: number;
  readonly hangs: Hangs;
}

/** "Intervenants :" in bold letters below text that is in none: it calls what stands below, and is no part of the text. */
function isBoldLabel(above: Line, { bold, words }: Line): boolean {
  return bold && !above.bold && words.length <= LONGEST_LABEL && (words.at(-1)?.text.endsWith(':') ?? false);
}

/** Whether a line is the next of the paragraph whose first and last line are given. */
function goesOn(first: Line, last: Placed, next: Placed, { usual, hangs }: Setting): boolean {
  const { line } = next;
  // Hours begin a row.
  if (line.inner !== undefined || !isSameCell(last.line, line)) return false;
  if (!isSameSize(last.line, line) && !goesOnInFace(last.line, line)) return false;
  if (areRows(last.line, line)) return false;
  const end = last.line.words.at(-1)?.text ?? '';
  const begin = line.words[0]?.text ?? '';
  if (BULLET.test(begin) && !isDash(first, last.line, line)) return false;
  if (isTalkCode(begin, line.words[1]?.text ?? '') || callsList(line)) return false;
  if (isBoldLabel(last.line, line)) return false;
  if (opensWithAddress(line) && !leadsOn(end)) return false;
  const broken = isBroken(end, begin);
  const lower = isLower(begin[0] ?? '');
  if (last.line.slanted !== line.slanted && !broken && parts(last.line, line)) return false;
  if (!isBelow(last, next)) {
    if (beginsWithHours(line)) return false;
    if (leadsOn(end) || isBrokenName(end, begin)) return isFull(last.line, line);
    if (goesOnAsRole(first, last.line, line) || goesOnAsProse(last.line, line)) return true;
    return (lower || /^[\d(«]/u.test(begin)) && !/[.!?]$/u.test(end) && (broken || isFull(last.line, line));
  }
  // Lines of one paragraph are a little apart where letters of another typeface stand in them.
  const surely = broken || (lower && !/[.!?:]$/u.test(end));
  const distance = last.line.bottom - line.bottom;
  if (distance > usual * (surely ? WIDEST_LEADING : LEADING) || distance < line.size * 0.4) return false;
  const isCell = line.cell !== undefined;
  const leads = () => leadsOn(end) || opensBracket(last.line) || endsInGivenName(last.line, line);
  if (broken || (isCell && (surely || leads()))) return true;
  if (!isFull(last.line, line) || (!lower && !/[,;]$/u.test(end) && namesSomebody(line))) return false;
  if (!lower && namesAlone(last.line) && !leads()) return false;
  if (isCell) return !opensWithName(line);
  const indent = line.left - (last.line.inner ?? last.line.left);
  if (last.line !== first) return Math.abs(indent) <= line.size * INDENT;
  // Behind a first line, which may stick out or be set in.
  if (indent <= line.size * INDENT || BULLET.test(first.words[0]?.text ?? '')) return true;
  return line.bold === last.line.bold && !/[.!?:]$/u.test(end) && !isCentred(line) && hangs(indent);
}

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}

function isLower(char: string): boolean {
  return isLetter(char) && char === char.toLowerCase();
}

/** "Participants :", "Étaient présents :", "Ordre du jour :" on a line of its own: what calls a list is no end of the title above. */
const CALLS =
  /^(?:Participant\p{L}*|(?:[ÉE]taient )?(?:Présents|Absents|Excusés|présents|absents|excusés)(?: excusés)?|Invités|Ordre du jour|ORDRE DU JOUR|PR[ÉE]SENTS|ABSENTS|EXCUS[ÉE]S) ?:?$/u;

function callsList({ words }: Line): boolean {
  return words.length <= 4 && CALLS.test(words.map(word => word.text).join(' '));
}

/** "80, rue de Reuilly": where the body on the line above is. */
const ADDRESS = new RegExp(String.raw`^\d{1,4}(?: ?(?:bis|ter))?,? ${STREET_WORD} `, 'iu');

function opensWithAddress(line: Line): boolean {
  const code = line.words[0]?.text.charCodeAt(0) ?? 0;
  return code >= 0x30 && code <= 0x39 && ADDRESS.test(openingOf(line));
}

/** Whether a line in slanted letters, below one that is not or above, begins something else: a title stands so below who gives it. */
function parts(above: Line, below: Line): boolean {
  const [begin = '', end = ''] = [below.words[0]?.text, above.words.at(-1)?.text];
  return /^["«“‘(]*[\p{Lu}\d]/u.test(begin) && !leadsOn(end) && !opensBracket(above);
}

/** Whether a hyphen parts the last word of a line from the first of the next. */
function isBroken(end: string, begin: string): boolean {
  const char = end.at(-1);
  if (char === HYPHEN) return true;
  return (char === '-' || char === '‐') && isLetter(end.at(-2) ?? '') && isLetter(begin[0] ?? '');
}

/** "Saint-" over "Médard", "Île-" over "de-France": a name of a place that is parted at a hyphen of its own. */
function isBrokenName(end: string, begin: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{L}+)*[-‐]$/u.test(end) && /^\p{Lu}/u.test(begin);
}

/** Whether a line goes on over the end of a column or page with what somebody does, whose name begins the entry that the column or page cuts. */
function goesOnAsRole(first: Line, last: Line, line: Line): boolean {
  const end = last.words.at(-1)?.text ?? '';
  if (!namesSomebody(first) || /[.!?:;)]$/u.test(end) || line.bold !== last.bold) return false;
  return isFull(last, line) && !opensWithName(line) && !/[.!?:]$/u.test(line.words.at(-1)?.text ?? '');
}

/** A line that fills so much of its column is of running text. */
const RUNNING = 0.75;

/** Whether running text goes on over the end of a column or page with a capital: the lines on both sides are long, and no sentence ends. */
function goesOnAsProse(last: Line, line: Line): boolean {
  const end = last.words.at(-1)?.text ?? '';
  const { left, right } = line.column;
  if (!/[\p{L}’']$/u.test(end) || line.bold !== last.bold || line.cell !== undefined) return false;
  return isFull(last, line) && line.right - line.left >= (right - left) * RUNNING && !opensWithName(line);
}

function leadsOn(end: string): boolean {
  const word = end.slice(Math.max(end.lastIndexOf("'"), end.lastIndexOf('’')) + 1).toLowerCase();
  return /[,«“&]$/u.test(end) || LEADS_ON.has(word);
}

/** "…, by Jean" over "Douçot", "…, Anne Roux, Paul" over "Petit": a line ends between the names of somebody. */
function endsInGivenName({ words }: Line, below: Line): boolean {
  const [before = '', given = ''] = words.slice(-2).map(word => word.text);
  if (!/^\p{Lu}/u.test(below.words[0]?.text ?? '') || !/^\p{Lu}[\p{Ll}’'-]+$/u.test(given)) return false;
  return (
    /^(?:by|par)$/u.test(before) || (/^(?:avec|with|et|and|&)$|,$/u.test(before) && givenRank(given) > 0)
  );
}

/** Whether a bracket that a line opens is closed on another. */
function opensBracket({ words }: Line): boolean {
  const text = words.map(word => word.text).join(' ');
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** The words in which a name at the begin of a line would stand. */
function openingOf({ words }: Line): string {
  const opening = words.slice(0, NAME_WORDS).map(word => word.text);
  return opening.join(' ');
}

function namesSomebody(line: Line): boolean {
  return NAMED.test(openingOf(line));
}

/** "Anne Roux", "J. de la Tour" among others that commas and "and" part. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:de|la|van|von|\p{Lu}[\p{L}.’'-]*)){1,4}$/u;

/** "11:00 Anne Roux, Paul Petit and Luc Noir": whether several names alone stand behind the hours that a line opens with. */
function namesAlone({ words, inner }: Line): boolean {
  if (inner === undefined) return false;
  const said = words.flatMap(({ text, left }) => (left >= inner ? [text] : [])).join(' ');
  const names = said.split(/,? (?:and|et|&) |, /u);
  return names.length > 1 && names.every(name => NAME.test(name));
}

/** Whether a line of a cell begins with a likely name: cells are narrow, and say who gives a talk below its title. */
function opensWithName(line: Line): boolean {
  return findNames(openingOf(line), LIKELY).some(({ start }) => start === 0);
}

/** A dash at the begin of a line is one between words, where the line before is full, no end, and of no list. */
function isDash(first: Line, last: Line, line: Line): boolean {
  const [begin = '', end = ''] = [line.words[0]?.text, last.words.at(-1)?.text];
  if (!/^[–—-]$/u.test(begin) || /[.:;!?]$/u.test(end)) return false;
  return !BULLET.test(first.words[0]?.text ?? '') && isFull(last, line);
}

/** Whether the first word of the next line would not have fitted any more: the line ended where it had to. */
function isFull(line: Line, next: Line): boolean {
  const word = next.words[0];
  const { left, right } = line.column;
  // What is centred in a cell has room on both sides.
  const room = line.cell === undefined ? right - line.right : right - left - (line.right - line.left);
  return room < (word === undefined ? 0 : word.right - word.left) + line.size * SLACK;
}
