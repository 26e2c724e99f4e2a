import { type Line, passageOf } from '../document/lines.ts';
import { cut } from '../text/normalise.ts';
import { endBeforeGivers } from './before-givers.ts';
import type { ContentsEntry } from './contents.ts';
import { type Facts, type Heading, headingOf } from './heading.ts';
import { labelledMoment } from './labelled-moments.ts';
import type { Label } from './labels.ts';
import type { Candidate } from './layouts/layout.ts';
import { overItsLines } from './programme-headings.ts';
import { roomInBrackets } from './room-marks.ts';
import { endOfTitle, linesSpelling, linesWrapping, nextFilled } from './titles.ts';

/** A heading of more characters is text. */
export const LONGEST_HEADING = 300;

/** "Atelier 12" or "Thème 2 | …": the title stands on the line, or below it, as far as the contents say. */
export function labelledHeading(
  text: string,
  lines: readonly Line[],
  at: number,
  label: Label,
  entry: ContentsEntry | null,
  given?: Candidate,
): Heading | null {
  // Who gives it stands on its line, and is read with it.
  if (entry === null && given?.title != null) return null;
  const line = lines[at]?.text ?? '';
  const skip = label.rest + roomInBrackets(line.slice(label.rest));
  const rest = line.slice(skip);
  if (/^\p{Ll}/u.test(rest) || line.length > LONGEST_HEADING) return null;
  const facts: Facts = {
    type: label.type === 'theme' ? 'theme' : 'session',
    label,
    kind: label.type === 'theme' ? null : 'workshop',
    entry,
    sure: true,
  };
  // "Atelier 2 – 3 février 2024, 9h30-12h": when it is held is no title, which stands below.
  if (rest !== '' && labelledMoment(line) === null) {
    const to = entry === null ? at + 1 : at + linesWrapping(lines, at, rest, entry.title);
    return headingOf(text, lines, [at, to], [at, skip], facts);
  }
  const titleFrom = nextFilled(lines, at + 1);
  const spelled = entry === null ? 0 : linesSpelling(lines, titleFrom, entry.title);
  const to = spelled > 0 ? titleFrom + spelled : endOfTitle(lines, titleFrom);
  const ahead = to > titleFrom ? 0 : endBeforeGivers(lines[titleFrom]?.text ?? '');
  if (ahead > 0) {
    const words = cut(passageOf(text, lines, titleFrom, titleFrom + 1), 0, ahead);
    return overItsLines(facts, [at, titleFrom], words, lines[at]?.level ?? 0);
  }
  // People stand right below: the label is all the title there is.
  if (to <= titleFrom) return headingOf(text, lines, [at, at + 1], [at, 0], facts);
  return headingOf(text, lines, [at, to], [titleFrom, 0], facts);
}
