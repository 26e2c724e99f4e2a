import type { Line } from '../document/lines.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { isPlainLine, mayCall } from './plain-subjects.ts';
import { isDay } from './programme.ts';

/** So many subjects in capitals make a series; fewer are a title and its end. */
const LEAST_SUBJECTS = 3;
const [SHORTEST, LONGEST] = [6, 100];
/** What is said under a subject is a sentence. */
const LEAST_SENTENCE = 30;

const isSaid = (line: Line | undefined) =>
  line !== undefined && line.text.length >= LEAST_SENTENCE && /\p{Ll}{3}/u.test(line.text);

function mayBeSubject(line: Line): boolean {
  const { text } = line;
  if (!isPlainLine(line) || text.length < SHORTEST || text.length > LONGEST || !/^[\p{Lu}«"]/u.test(text))
    return false;
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{4}/u.test(text) || /[.;,!]$/u.test(text) || isDay(text)) return false;
  const isName = namesOfLine(text).some(({ start, end }) => start === 0 && end === text.length);
  return !isName && mayCall(text);
}

/**
 * "RAPPORT MORAL", "ÉLECTION DU BUREAU": the subjects of minutes in plain lines of capitals, each over what was said on it and behind
 * the end of what was said before. None where they are too few for a series.
 */
export function capitalSubjects(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  // Above the first sentence stands who meets, and when.
  const firstSaid = filled.findIndex(({ text }) => text.length >= LEAST_SENTENCE && /[.!?]$/u.test(text));
  const found = filled.filter((line, i) => {
    const before = filled[i - 1];
    if (i <= firstSaid || before === undefined || !isSaid(filled[i + 1])) return false;
    const isBehind = /[.!?:…)]["»”]?$/u.test(before.text) || lines[line.index - 1]?.text === '';
    return isBehind && mayBeSubject(line);
  });
  return firstSaid >= 0 && found.length >= LEAST_SUBJECTS ? found : [];
}
