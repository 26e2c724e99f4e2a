import type { Line } from '../document/lines.ts';
import { type Declared, NOTHING_DECLARED } from '../document/readable.ts';
import type { Proceedings, Source } from '../model/dataset.ts';
import { slug } from '../model/ids.ts';
import { ANY_YEAR, daysIn, yearOf } from './days.ts';
import {
  declaredPlace,
  labelledPlace,
  placeAlone,
  placeBehindEvent,
  placeHeld,
  placeInBrackets,
  placeInTitle,
  placeLabelledWithin,
  placeOfCouncil,
  placeWithDays,
} from './event-places.ts';
import { headsPlace, houseWithDays, placeBelow, placeOfStreet } from './event-venues.ts';
import type { Front } from './front.ts';
import { frontLineOf, isOfPerson } from './front-lines.ts';
import { organiserOf } from './organiser.ts';

const MOST_FRONT_LINES = 60;
/** A place alone on its line is where it takes place only near the title. */
const MOST_PLACE_LINES = 12;
const NEAR_DAYS = 4;

/** Where it takes place: by a label, beside its days, in the name of the event, alone on a line, in a sentence. */
function placeOf(lines: readonly Line[], front: Front): string | null {
  const first = lines
    .slice(0, MOST_FRONT_LINES)
    .filter(line => !isOfPerson(line) && (labelledPlace(line.text) !== null || frontLineOf(line) !== 'mail'));
  const year = yearOf(front.dates[0]);
  const by = (read: (line: string) => string | null, within: readonly Line[] = first): string | null => {
    for (const line of within) {
      const place = line.text === '' ? null : read(line.text);
      if (place !== null) return place;
    }
    return null;
  };
  const filled = first.filter(line => line.text !== '').slice(0, MOST_PLACE_LINES);
  return (
    by(labelledPlace) ??
    by(placeLabelledWithin, filled) ??
    placeUnderLabel(first) ??
    (front.event === null ? null : placeBehindEvent(front.event)) ??
    // Where days stand that say no year is told all the same.
    by(line => placeWithDays(line, year ?? ANY_YEAR)) ??
    by(placeAlone, filled) ??
    placeBehindEvent(front.title) ??
    placeInTitle(front.title) ??
    placeInBrackets(front.title) ??
    by(placeOfCouncil, filled) ??
    by(placeHeld, filled) ??
    by(placeOfStreet, nearDays(first, front)) ??
    by(line => houseWithDays(line, year), filled)
  );
}

/** The lines around those that name the days of the event: an address further off may be the organiser's. */
function nearDays(lines: readonly Line[], { dates }: Front): readonly Line[] {
  const year = yearOf(dates[0]);
  const dated = lines.filter(({ text }) => daysIn(text, year).some(day => dates.includes(day)));
  return lines.filter(({ index }) => dated.some(line => Math.abs(line.index - index) <= NEAR_DAYS));
}

/** "Lieu" alone, or as a heading, over "Centre des congrès, Angers". */
function placeUnderLabel(lines: readonly Line[]): string | null {
  const at = lines.findIndex(line => headsPlace(line.text));
  const below = at < 0 ? undefined : lines.slice(at + 1).find(line => line.text !== '');
  return below === undefined || below.level > 0 ? null : placeBelow(below.text);
}

/** What the document says of itself: title, place, days, organiser; what its head declares wins. */
export function readProceedings(
  lines: readonly Line[],
  front: Front,
  source: Source,
  declared: Declared = NOTHING_DECLARED,
): Proceedings {
  const { title, event, dates } = front;
  const year = dates[0]?.slice(0, 4);
  return {
    id: slug(year === undefined || title.includes(year) ? title : `${title} ${year}`),
    title,
    subtitle: event,
    place: (declared.place === null ? null : declaredPlace(declared.place.text)) ?? placeOf(lines, front),
    dates,
    organiser: declared.organiser?.text ?? organiserOf(lines),
    source,
  };
}
