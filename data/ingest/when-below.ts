import type { Line } from '../document/lines.ts';
import { namedDays } from './days.ts';
import type { Heading } from './heading.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { momentOn, momentWithPlace } from './moments.ts';
import { nextFilled } from './titles.ts';

const LONGEST = 90;

/**
 * Whether a line only says when and where the session right above it takes place: "Mardi 14 mai – Parc des volcans" below "Atelier n°1"
 * over "Restaurer une mare". A session without a label may be a day's, and its first talk stands there.
 */
export function saysWhenOf(lines: readonly Line[], before: Heading | undefined, at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.level > 0 || line.text.length > LONGEST || !/\d/.test(line.text))
    return false;
  if (before?.type !== 'session' || before.next !== before.to || nextFilled(lines, before.to) !== at)
    return false;
  // Right below a title in quotes as well: a day is called in none.
  const isQuoted = at === before.to && /[«“]/u.test(lines[before.from]?.text ?? '');
  if (before.label === null && before.name === null && !isQuoted) return false;
  const { day, clock, length } = marksOf(line.text);
  // "Jeudi 12 mars, 14h" over who speaks: no title stands between, and it is that of the session above.
  if (momentWithPlace(line.text) !== null && isOverPeople(lines, at)) return true;
  // The day and the hours of a label that has its title: "Webinaire n° 1" over "Compter les haies" over "Mardi 7 avril, 9h-10h".
  if (momentOn(line.text) !== null) return !marksOf(lines[before.from]?.text ?? '').hours;
  return (
    (day || opensWithDay(line.text)) && clock === null && !/\s?:\s|[«“"?]/u.test(line.text.slice(length))
  );
}

function isOverPeople(lines: readonly Line[], at: number): boolean {
  const read = readLine(lines[nextFilled(lines, at + 1)]?.text ?? '');
  if (read === null || read.score < PEOPLE) return false;
  return read.lead[1] === 0 || read.layout === 'labelled';
}

/** "Mardi 4 avril 2024, médiathèque de Guéret": a day that a comma parts from where. */
function opensWithDay(text: string): boolean {
  const [first] = namedDays(text);
  return first?.from === 0 && /^, [^\d]+$/u.test(text.slice(first.to));
}
