import type { Line } from '../document/lines.ts';
import { headsSpeakers } from './labels.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { KNOWN } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isLikely, namedWholly } from './names-under-titles.ts';

/** So many lines of names under a label are a list. */
const LEAST_LINES = 3;
/** Of those named, so many are known for names. */
const LEAST_KNOWN = 0.5;
const SCORE = 0.9;
const LONGEST_LABEL = 60;

/** "Intervenants", "Avec :": who speaks stands on the lines below. */
function isLabel({ text }: Line): boolean {
  if (text === '' || text.length > LONGEST_LABEL || marksOf(text).hours) return false;
  return headsSpeakers(text.replace(/\s?:$/u, '')) || (text.endsWith(':') && readLead(text).type === 'label');
}

/** The lines of names right under a label, up to the first blank one behind them. */
function namesBelow(lines: readonly Line[], from: number): readonly (readonly [number, readonly Found[]])[] {
  const found: (readonly [number, readonly Found[]])[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || (line.text === '' && found.length > 0)) break;
    if (line.text === '') continue;
    const people = line.level > 0 || marksOf(line.text).hours ? [] : namedWholly(wordsBehindMarks(line.text));
    if (people.length === 0) return [];
    found.push([at, people]);
  }
  return found;
}

/**
 * Names alone on their lines under a label that says that they speak, however rare some of them are, where most are known and no
 * other line stands among them. Gives by line whom it names.
 */
export function namesUnderLabels(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const line of lines) {
    if (!isLabel(line)) continue;
    const named = namesBelow(lines, line.index + 1);
    const people = named.flatMap(([, each]) => each);
    const known = people.filter(({ name }) => name.score >= KNOWN).length;
    if (named.length < LEAST_LINES || known < people.length * LEAST_KNOWN || !people.every(isLikely))
      continue;
    for (const [at, each] of named)
      found.set(at, { layout: 'labelled', people: each, score: SCORE, lead: [0, 0], title: null });
  }
  return found;
}
