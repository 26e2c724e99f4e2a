import type { Line } from '../document/lines.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftName } from './layouts/shift.ts';
import { wordsBehindMarks } from './marks.ts';
import { isTitle } from './talk-title.ts';

/** So many lines of one paragraph give a topic and several people each. */
const LEAST_LINES = 3;
/** One person behind a colon holds an office; several share a topic. */
const LEAST_PEOPLE = 2;
const SCORE = 0.85;

/** "Contrôle stochastique : Anne Roux, Paul Petit et Jean Morel," */
function topicOf(words: string): Candidate | null {
  const gap = /\s?:\s+(?=\p{Lu})/u.exec(words);
  if (gap === null || !isTitle(words.slice(0, gap.index))) return null;
  const lead = words.slice(0, gap.index + gap[0].length);
  if (readLead(lead.trimEnd()).type !== 'title') return null;
  const read = readLine(words.slice(lead.length).replace(/[\s.,;]+$/u, ''), true);
  if (read?.layout !== 'name-alone' || read.lead[1] > 0 || read.people.length < LEAST_PEOPLE) return null;
  const people = read.people.map((one): Found => ({ ...one, name: shiftName(one.name, lead.length) }));
  return { layout: 'title-first', people, score: SCORE, lead: [0, lead.length], title: [0, gap.index] };
}

/** Reads paragraphs whose lines each give a topic and those who speak of it, however the lines are broken. */
export function readTopics(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let run: (readonly [number, Candidate])[] = [];
  let before: Line | undefined;
  const close = () => {
    if (run.length >= LEAST_LINES) for (const [at, topic] of run) found.set(at, topic);
    run = [];
  };
  for (const line of lines) {
    // A line break of the format leaves a blank line inside its paragraph.
    if (line.text === '') {
      if (line.block === null) before = undefined;
      continue;
    }
    if (before === undefined || before.block?.span.start !== line.block?.span.start) close();
    before = line;
    if (line.block?.kind === 'heading' || line.block?.kind === 'value') continue;
    const topic = topicOf(wordsBehindMarks(line.text));
    if (topic !== null) run.push([line.index, topic]);
  }
  close();
  return found;
}
