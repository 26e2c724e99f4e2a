import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { marksOf } from './marks.ts';

/** So many lines at the head of a report may say who wrote it. */
const FIRST_LINES = 12;
const LONGEST = 200;
/** An event of many: who is named behind "par" under its title wrote of it. "Par Anne Roux" under "Conférence" gave it. */
const OF_MANY =
  /\b(?:colloques?|journees?|assises|congres|rencontres?|forums?|universite d ete|etats generaux|symposium|seminaires? national)\b/;
const BY =
  /^(?:par|(?:texte|compte[- ]rendu|synthèse|propos)(?: \p{L}+)? (?:par|de)|rédigé(?:e|s)? par|auteure?s?\s?:)\s/iu;
/** "Anne Roux1, Paul Petit2 et Luc Morel2": the marks of an article, which lead to where its authors work. */
const MARKED = /\p{Ll}\d(?=,| et | & |$)/gu;
const LEAST_MARKED = 2;
/** "1CNRS et Inrae": where they work. */
const WORKPLACE = /^\d\p{Lu}/u;

/** The lines of a report without those at its head that say who wrote it. Other lines stay as they are. */
export function withoutByline(lines: readonly Line[]): readonly Line[] {
  const head = lines.filter(({ text }) => text !== '').slice(0, FIRST_LINES);
  const title = head.findIndex(({ text }) => OF_MANY.test(key(text)));
  if (title < 0) return lines;
  const written = new Set<number>();
  for (const { text, index, level } of head.slice(title + 1)) {
    if (level > 1) break;
    const isMarked = (text.match(MARKED)?.length ?? 0) >= LEAST_MARKED;
    const isOf = written.size > 0 && WORKPLACE.test(text);
    if (isMarked || isOf || (BY.test(text) && isName(text))) written.add(index);
  }
  return written.size === 0
    ? lines
    : lines.map(line => (written.has(line.index) ? { ...line, text: '' } : line));
}

function isName(text: string): boolean {
  return text.length <= LONGEST && !marksOf(text).hours && namesOfLine(text).length > 0;
}
