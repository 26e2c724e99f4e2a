import type { Line } from '../document/lines.ts';
import { readLine } from './layouts/read-line.ts';
import { SOMEBODY } from './likely.ts';
import { marksOf } from './marks.ts';
import { rollLabel } from './rolls.ts';

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
function mayBeSubject({ text, level, block }: Line): boolean {
  if (level > 0 || block?.kind === 'item' || block?.kind === 'cell' || text.length > LONGEST) return false;
  if (isSentence(text)) return false;
  if (!/^\p{Lu}[^.!?;:]*\p{L}\s?\??$/u.test(text) || text.split(' ').length > MOST_WORDS) return false;
  const marks = marksOf(text);
  return (
    !marks.bullet && !marks.hours && rollLabel(text, true) === null && (readLine(text)?.score ?? 0) < SOMEBODY
  );
}

/**
 * "Noise", "Le bruit": the subjects of minutes in plain lines that stand alone, with blank lines around them, between sentences that
 * tell what was said. None where they are too few for a series.
 */
export function bareSubjects(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  const found = filled.filter((line, i) => {
    const [before, below] = [filled[i - 1], filled[i + 1]];
    const isAlone = lines[line.index - 1]?.text === '' && lines[line.index + 1]?.text === '';
    const isBehind = before !== undefined && /[.!?;:…)]$/u.test(before.text);
    return isAlone && isBehind && endsSentence(below) && mayBeSubject(line);
  });
  return found.length >= LEAST_SUBJECTS ? found : [];
}
