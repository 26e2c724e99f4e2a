import { textAt } from './parts/marks.ts';
import { wrap } from './parts/text.ts';
import type { Font, Mark, Scene } from './scene.ts';
import type { Sheet } from './sheet.ts';

/** A page of words. */
export interface PageWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** From line to line, and between paragraphs, in parts of the size of type. */
const LEAD = 1.35;
const PARAGRAPH = 0.6;
/** Lines of text are no wider than this part of the page: longer ones are lost by the eye. */
const MEASURE = 0.72;

/** A page with a title and its paragraphs under it. */
export function textPage(words: PageWords, { size, theme, measure }: Sheet): Scene {
  const margin = size.width * 0.05;
  const title: Font = { family: 'serif', size: theme.textTitle, weight: 600 };
  const text: Font = { family: 'sans', size: theme.text, weight: 400 };
  const marks: Mark[] = [];
  let y = margin + title.size;
  for (const line of wrap(words.title, title, size.width - 2 * margin, 3, measure)) {
    marks.push(textAt(`title:${marks.length}`, [margin, y], line, { font: title, fill: theme.ink }));
    y += title.size * 1.25;
  }
  y += title.size * 0.6;
  for (const paragraph of words.lines) {
    for (const line of wrap(paragraph, text, size.width * MEASURE, Number.POSITIVE_INFINITY, measure)) {
      marks.push(textAt(`text:${marks.length}`, [margin, y], line, { font: text, fill: theme.ink }));
      y += text.size * LEAD;
    }
    y += text.size * PARAGRAPH;
  }
  return sceneOfWords(words, marks, { size, theme, measure });
}

/** The first page: what it is, large, in the middle of the height. */
export function openingPage(words: PageWords, { size, theme, measure }: Sheet): Scene {
  const left = size.width * 0.08;
  const width = size.width - 2 * left;
  const title: Font = { family: 'serif', size: theme.textTitle * 1.75, weight: 600 };
  const text: Font = { family: 'sans', size: theme.text * 1.15, weight: 400 };
  const lines = wrap(words.title, title, width, 4, measure);
  let y = size.height * 0.48 - (lines.length - 1) * title.size * 1.2;
  const marks: Mark[] = [];
  for (const line of lines) {
    marks.push(textAt(`title:${marks.length}`, [left, y], line, { font: title, fill: theme.ink }));
    y += title.size * 1.2;
  }
  for (const line of words.lines) {
    marks.push(textAt(`text:${marks.length}`, [left, y], line, { font: text, fill: theme.quiet }));
    y += text.size * LEAD;
  }
  return sceneOfWords(words, marks, { size, theme, measure });
}

function sceneOfWords(
  { title, lines, language }: PageWords,
  marks: readonly Mark[],
  { size, theme }: Sheet,
): Scene {
  return { ...size, background: theme.background, title, description: lines.join(' '), language, marks };
}
