import { blocksOf, type Line, passageOf } from '../document/lines.ts';
import type { Span } from '../model/span.ts';
import { key, spanIn } from '../text/normalise.ts';
import { daysIn } from './days.ts';
import { endOfTitle } from './titles.ts';

/** The title page: what the document calls itself. */
export interface Front {
  readonly title: string;
  readonly titleSpan: Span;
  /** "Actes du colloque national de Rouen": what kind of document it is, when that is not the title itself. */
  readonly event: string | null;
  readonly dates: readonly string[];
}

const EVENT =
  /\b(?:colloque|congres|journees?|seminaire|rencontres?|assises|forum|conferences?|cycle|actes|programm(?:e|ation)|universites? d ete|symposium|convention|etats generaux|workshop)\b/;
const GENERIC =
  /^(?:(?:au )?programme|actes|agenda|evenements?|accueil|sommaire|document|compte rendu|presentation|communique de presse)$/;
const DAY = /^(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d/;
const MOST_LINES = 60;
const LONGEST_TITLE = 300;
const SHORT = 60;

/** Whether the first lines speak of an event: a colloquium, study days, a programme. */
export function namesEvent(lines: readonly Line[]): boolean {
  return lines
    .slice(0, MOST_LINES)
    .some(line => line.text.length < LONGEST_TITLE && EVENT.test(key(line.text)));
}

interface Headline {
  readonly text: string;
  readonly span: Span;
}

/** The first line of a block, with those that it wraps over; a block of short lines is one title. */
function headlineOf(
  text: string,
  lines: readonly Line[],
  [from, to]: readonly [number, number],
): Headline | null {
  // "Programme", "jeudi 12 octobre" under the title are no part of it.
  let stop = from + 1;
  while (stop < to && !isDateLine(lines[stop]?.text ?? '') && !GENERIC.test(key(lines[stop]?.text ?? '')))
    stop += 1;
  const short = stop - from <= 4 && lines.slice(from, stop).every(line => line.text.length < SHORT);
  const end = short ? stop : Math.min(stop, Math.max(from + 1, endOfTitle(lines, from)));
  const p = passageOf(text, lines, from, end);
  if (
    p.text.length > LONGEST_TITLE ||
    !/\p{L}/u.test(p.text) ||
    text.slice(p.offsets[0], lines[from]?.end).includes('\t')
  )
    return null;
  // A sentence is no title.
  if (/[.!?…] +\p{Lu}/u.test(p.text) || (p.text.endsWith('.') && p.text.length > SHORT)) return null;
  return { text: p.text, span: spanIn(p, 0, p.text.length) };
}

/** Reads the title page in the lines before `end`. `name` stands for a title when there is none. */
export function readFront(text: string, lines: readonly Line[], end: number, name: string): Front {
  const blocks = blocksOf(lines, 0, Math.min(end, MOST_LINES, lines.length));
  const dates = blocks.flatMap(([from, to]) => lines.slice(from, to).flatMap(line => daysIn(line.text)));
  const headlines = blocks
    .flatMap(block => headlineOf(text, lines, block) ?? [])
    .filter(headline => !isDateLine(headline.text));
  const event = headlines.find(
    headline => EVENT.test(key(headline.text)) && !GENERIC.test(key(headline.text)),
  );
  const plain = headlines.filter(headline => headline !== event && !GENERIC.test(key(headline.text)));
  // An event in the first line is the overline of the title; further down it is a line among others.
  const title = event !== undefined && headlines.indexOf(event) > 1 ? headlines[0] : (plain[0] ?? event);
  if (title === undefined) return { ...firstLine(lines, name), event: null, dates: [...new Set(dates)] };
  const subtitle = event === undefined || event === title ? null : event.text;
  return { title: title.text, titleSpan: title.span, event: subtitle, dates: [...new Set(dates)] };
}

/** No title page: the first line says most of what the document is, else the name of the file does. */
function firstLine(lines: readonly Line[], name: string): Pick<Front, 'title' | 'titleSpan'> {
  const first = lines.find(line => line.text !== '');
  const span = first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.end };
  const says = first !== undefined && first.text.length <= LONGEST_TITLE && /\p{L}/u.test(first.text);
  return { title: says ? first.text : name.replace(/\.\w{1,5}$/u, ''), titleSpan: span };
}

/** "— 04 et 05 mars 2025", "Vendredi 4 octobre 2024 – Centre des congrès": when and where, not what. */
function isDateLine(line: string): boolean {
  const words = key(line);
  return (daysIn(line).length > 0 || DAY.test(words)) && !EVENT.test(words);
}
