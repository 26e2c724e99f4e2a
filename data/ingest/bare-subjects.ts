import type { Line } from '../document/lines.ts';
import { isPlainLine, mayCall, subjectLength } from './plain-subjects.ts';

/** So many subjects in plain lines make a series; fewer are chance. */
const LEAST_SUBJECTS = 3;
const MOST_WORDS = 6;
const LONGEST = 60;
/** What is said under a subject is a sentence, and no entry of a list. */
const LEAST_SENTENCE = 40;

/** "There was no further business": what closes a meeting in a sentence without a stop. */
const SENTENCE =
  /(?<!\p{L})(?:is|are|was|were|has|had|est|sont|était|étaient|fut|furent|a été|ont été)(?!\p{L})/u;

/** Whether words without a stop are a sentence all the same. */
export function isSentence(text: string): boolean {
  return SENTENCE.test(text);
}

function endsSentence(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= LEAST_SENTENCE && /[.!?;:…]["»”)]?$/u.test(line.text);
}

/** A line of a few words with nothing behind them that makes it a sentence, an entry or a name. */
function mayBeSubject(line: Line): boolean {
  // Who gives it is no part of what it is.
  const text = line.text.slice(0, subjectLength(line.text));
  if (!isPlainLine(line) || text.length > LONGEST || isSentence(text)) return false;
  if (!/^\p{Lu}[^.!?;:]*\p{L}\s?\??$/u.test(text) || text.split(' ').length > MOST_WORDS) return false;
  return mayCall(line.text);
}

/**
 * "Noise", "Le bruit": the subjects of minutes in plain lines that stand alone behind a blank line, between sentences that tell what was
 * said, with a blank line below; or right over the sentence, where a text has no headings. None where they are too few for a series.
 */
export function bareSubjects(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  const isHeaded = filled.some(({ level }) => level > 0);
  const found = filled.filter((line, i) => {
    const [before, below] = [filled[i - 1], filled[i + 1]];
    const isAlone = lines[line.index - 1]?.text === '' && (!isHeaded || lines[line.index + 1]?.text === '');
    const isBehind = before !== undefined && /[.!?;:…)]$/u.test(before.text);
    return isAlone && isBehind && endsSentence(below) && mayBeSubject(line);
  });
  return found.length >= LEAST_SUBJECTS ? found : [];
}
