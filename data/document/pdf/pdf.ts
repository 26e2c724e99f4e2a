import { frenchLexicon } from '../../text/french.ts';
import type { Composed } from '../office/compose.ts';
import { withoutFurniture } from './furniture.ts';
import { Rejoiner } from './hyphens.ts';
import { HYPHEN, type Line, type PdfPage } from './page.ts';
import { linesInOrder } from './page-order.ts';
import { type PdfParagraph, paragraphsOf } from './paragraphs.ts';
import { withUsualHeights } from './tall-boxes.ts';
import { uprightOf } from './upright.ts';
import { withUsualColumns } from './usual-columns.ts';
import { writePages } from './write.ts';

/** Letters this much larger than those of the text head it. */
const HEADING = 1.13;
const LONGEST_HEADING = 300;
const DEEPEST = 6;

/** Makes one text of the pages of a PDF: words, lines, columns and paragraphs by where they stand on the page. */
export function composePdf(pages: readonly PdfPage[]): Composed {
  const lined = withUsualHeights(pages.map(page => uprightOf(page).page)).map(page => ({
    height: page.height,
    lines: linesInOrder(page),
  }));
  const kept = withUsualColumns(withoutFurniture(lined).map(page => page.lines));
  const paragraphs = paragraphsOf(kept);
  const rejoiner = new Rejoiner(() => unbroken(kept), breaksWords(kept), frenchLexicon());
  return writePages(paragraphs, { rejoiner, pages: kept, levelOf: levels(kept) });
}

/** Where a program breaks words, so many of the lines end in a hyphen; the writer's own end one in some hundred. */
const BREAKING = 0.025;
const LEAST_WORDS = 4;

function breaksWords(pages: readonly (readonly Line[])[]): boolean {
  const long = pages.flat().filter(line => line.words.length >= LEAST_WORDS);
  const broken = long.filter(line => /\p{Ll}[-‐\ufffe]$/u.test(line.words.at(-1)?.text ?? ''));
  return broken.length > long.length * BREAKING;
}

/** The words that no line breaks. */
function unbroken(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const lines of pages) {
    for (const { words } of lines) {
      for (let i = 1; i < words.length; i += 1) {
        const text = words[i]?.text ?? '';
        if (!text.endsWith(HYPHEN)) found.add(text);
      }
    }
  }
  return found;
}

/** A page that has so many lines of one size, and none as small as the text, is set in that size: nothing on it heads the rest. */
const LEAST_SET = 10;
const LEAST_SHARE = 0.6;

function lettersOf({ words }: Line): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}

/** How many letters stand in each size. */
function weightsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const line of lines)
    weights.set(round(line.size), (weights.get(round(line.size)) ?? 0) + lettersOf(line));
  return weights;
}

function mostOf(weights: ReadonlyMap<number, number>): readonly [number, number] {
  return [...weights].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0] as const);
}

/** The size in which a page is set, where that is larger than the text of the others; 0 where it is not. */
function ownSize(lines: readonly Line[], body: number): number {
  if (lines.some(({ size }) => round(size) <= body * HEADING)) return 0;
  const weights = weightsOf(lines);
  const [size, letters] = mostOf(weights);
  const all = [...weights.values()].reduce((sum, each) => sum + each, 0);
  const isSet = lines.filter(line => round(line.size) === size).length >= LEAST_SET;
  return isSet && letters >= all * LEAST_SHARE ? size : 0;
}

/** The level of a paragraph by the size of its letters; 0 for those of the text. */
function levels(pages: readonly (readonly Line[])[]): (lines: PdfParagraph['lines']) => number {
  const weights = weightsOf(pages.flat());
  const [body] = mostOf(weights);
  const larger = [...weights.keys()].filter(size => size > body * HEADING).sort((a, b) => b - a);
  const own = pages.map(lines => ownSize(lines, body));
  return lines => {
    const size = round(lines[0]?.line.size ?? 0);
    if (size <= (own[lines[0]?.page ?? 0] ?? 0)) return 0;
    const letters = lines.reduce((sum, { line }) => sum + lettersOf(line), 0);
    const at = larger.indexOf(size);
    return at < 0 || letters > LONGEST_HEADING ? 0 : Math.min(at + 1, DEEPEST);
  };
}

function round(size: number): number {
  return Math.round(size * 2) / 2;
}
