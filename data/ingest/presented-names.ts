import type { Line } from '../document/lines.ts';
import { headsSpeakers, presentsSpeakers } from './labels.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { areKnown } from './likely.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

/** So many portraits under one heading show what its lines are. */
const LEAST_PORTRAITS = 2;
/** What is told of somebody has so many characters, and a role fewer. */
const LEAST_PORTRAIT = 60;
const SCORE = 0.9;

/** The name that fills a line from end to end, over a paragraph. */
function portraitAt(lines: readonly Line[], { index, text, block }: Line): Candidate | null {
  if (block?.kind === 'item' || block?.kind === 'cell' || marksOf(text).length > 0) return null;
  const read = readLine(text);
  const below = lines[nextFilled(lines, index + 1)];
  const isTold = below !== undefined && below.level === 0 && below.text.length >= LEAST_PORTRAIT;
  if (read?.layout !== 'name-alone' || read.people.length > 1 || !isTold) return null;
  const [one] = read.people;
  const isWhole = one !== undefined && one.name.start === 0 && one.name.end >= text.trimEnd().length;
  return isWhole ? { ...read, layout: 'labelled', score: SCORE } : null;
}

/**
 * Names alone on their line, each over what is told of its bearer, under a heading that says that they speak: "# Intervenant·es",
 * "**Anne Roux**", "Anne Roux est géographe. …". Gives by line whom it names.
 */
export function readPresentedNames(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let level = 0;
  let under: [number, Candidate][] = [];
  const close = () => {
    const isHabit = under.length >= LEAST_PORTRAITS && areKnown(under.map(([, candidate]) => candidate));
    if (isHabit) for (const [at, candidate] of under) found.set(at, candidate);
    under = [];
  };
  for (const line of lines) {
    if (line.level > 0 && (level === 0 || line.level <= level)) {
      close();
      level = headsSpeakers(line.text) || presentsSpeakers(line.text) ? line.level : 0;
    } else if (level > 0 && line.text !== '') {
      const portrait = portraitAt(lines, line);
      if (portrait !== null) under.push([line.index, portrait]);
    }
  }
  close();
  return found;
}
