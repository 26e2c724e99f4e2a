import { type Line, readLines } from '../document/lines.ts';
import type { Block, Readable } from '../document/readable.ts';

/** A title is no longer; what is longer is text. */
const LONGEST_TITLE = 140;
/** A line as long is text, and so is a sentence of so many words. */
const SHORTEST_TEXT = 90;
const LEAST_WORDS = 10;
/** Fewer titles than these are chance. */
const LEAST_TITLES = 3;
/** Of the characters of a document that is told under titles, so many stand in text and lists. */
const LEAST_TOLD = 0.6;
/** The title of the whole stands over them. */
const LEVEL = 2;

/** What ends a sentence or leads to what follows, and so no title. */
const ENDED = /[.;,:…]$/u;
/** "Le comité de programme est présidé par": words that lead to what stands below are no title of it. */
const LEADS_ON =
  /(?<!\p{L})(?:par|de|du|des|avec|pour|et|ou|à|en|est|sont|seront|by|with|and|or|of|for|is|are)$/iu;
const SENTENCE = /[.!?…]$/u;
const OPENS = /^["«“(]?\s?[\p{Lu}\d]/u;
const HOURS = /^\d{1,2} ?[hH:]\d{0,2}/u;
const WORD = /\p{L}{3}/u;
const ADDRESS = /https?:|@/u;

function isText({ text, level, block }: Line): boolean {
  if (level > 0 || block?.kind === 'cell' || block?.kind === 'value') return false;
  return (
    block?.kind === 'item' ||
    text.length >= SHORTEST_TEXT ||
    (SENTENCE.test(text) && text.split(' ').length >= LEAST_WORDS)
  );
}

/** Whether a line by itself may be a title. */
function mayBeTitle({ text, block }: Line): boolean {
  return (
    (block === null || block.kind === 'paragraph') &&
    text.length <= LONGEST_TITLE &&
    OPENS.test(text) &&
    WORD.test(text) &&
    !ENDED.test(text) &&
    !LEADS_ON.test(text) &&
    !HOURS.test(text) &&
    !ADDRESS.test(text)
  );
}

/** Whether a line begins what blank lines or the format part from what stands above. */
function isFirst(line: Line, above: Line | undefined): boolean {
  if (above === undefined || above.text === '') return true;
  return line.block !== null && above.block !== line.block;
}

/** The short lines, each over text or a list, of a document that is mostly such. */
function titlesIn(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  const told = filled.filter(isText);
  const size = (all: readonly Line[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  if (size(told) < size(filled) * LEAST_TOLD) return [];
  return filled.filter((line, at) => {
    const below = filled[at + 1];
    return (
      at > 0 &&
      mayBeTitle(line) &&
      isFirst(line, lines[line.index - 1]) &&
      below !== undefined &&
      isText(below) &&
      (line.block === null || below.block !== line.block)
    );
  });
}

/**
 * A document without headings whose short lines over text are such: what a title is set with was lost where the page was copied. Null for
 * a document that has headings, or few such lines.
 */
export function withLostHeadings(document: Readable): Readable | null {
  const lines = readLines(document);
  if (lines.some(({ level }) => level > 0)) return null;
  const titles = titlesIn(lines);
  if (titles.length < LEAST_TITLES) return null;
  const own = new Set(titles.map(({ block }) => block));
  const headings = titles.map(
    ({ start, end }): Block => ({
      kind: 'heading',
      span: { start, end },
      level: LEVEL,
      strong: false,
      value: null,
    }),
  );
  const others = document.blocks.filter(block => !own.has(block));
  const blocks = [...others, ...headings].sort((a, b) => a.span.start - b.span.start);
  return { ...document, blocks };
}
