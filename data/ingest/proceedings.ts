import type { Line } from '../document/lines.ts';
import { type Declared, NOTHING_DECLARED } from '../document/readable.ts';
import type { Proceedings, Source } from '../model/dataset.ts';
import { slug } from '../model/ids.ts';
import { isOfCouncil, placeOfCouncil, placeOfMayor } from './council-places.ts';
import { ANY_YEAR, daysIn, namedDays, yearOf } from './days.ts';
import {
  cityAlone,
  declaredPlace,
  placeAlone,
  placeBehindEvent,
  placeBesideDay,
  placeHeld,
  placeInBrackets,
  placeInTitle,
  placeWithDays,
} from './event-places.ts';
import {
  headsPlace,
  houseAlone,
  houseHeld,
  houseWithDays,
  isOfEvent,
  placeBelow,
  placeOfHouse,
  placeOfStreet,
  placeOfVenue,
} from './event-venues.ts';
import type { Front } from './front.ts';
import { frontLineOf, isOfPerson } from './front-lines.ts';
import { isHouse } from './houses.ts';
import { isOfPlace, labelledHouse, labelledPlace, placeLabelledWithin } from './labelled-places.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { organiserOf } from './organiser.ts';
import { isOnMap } from './towns.ts';
import { townOfSchool, townOfVenue } from './venues.ts';

const MOST_FRONT_LINES = 60;
/** A place alone on its line is where it takes place only near the title. */
const MOST_PLACE_LINES = 12;
/** A word alone that is a city abroad, among the lines of a title. */
const MOST_TITLE_LINES = 5;
const NEAR_DAYS = 4;
/** A line that says when and where at the foot of a page is short. */
const LONGEST_FOOT = 100;
/** A sentence about where goes over no more lines. */
const MOST_SENTENCE_LINES = 3;
/** What has more days is a season of events, each held somewhere. */
const MOST_DAYS = 7;

/** Where it takes place: by a label, beside its days, in the name of the event, alone on a line, in a sentence; a house where no town is told. */
function placeOf(lines: readonly Line[], front: Front): string | null {
  const first = lines
    .slice(0, MOST_FRONT_LINES)
    .filter(line => !isOfPerson(line) && (labelledPlace(line.text) !== null || frontLineOf(line) !== 'mail'));
  const year = yearOf(front.dates[0]);
  const by = (read: (line: string) => string | null, within: readonly Line[] = first): string | null =>
    firstPlace(within, line => read(line.text));
  const filled = first.filter(line => line.text !== '').slice(0, MOST_PLACE_LINES);
  const near = nearDays(first, front);
  const beside = rightBesideDays(filled, front);
  return (
    by(labelledPlace) ??
    by(placeLabelledWithin, filled) ??
    placeUnderLabel(first) ??
    placeOfSubtitle(front) ??
    // Where days stand that say no year is told all the same.
    firstPlace(first, line => besideDays(line, year ?? ANY_YEAR)) ??
    by(placeAlone, filled) ??
    by(cityAlone, filled.slice(0, MOST_TITLE_LINES)) ??
    by(townOfVenue, filled) ??
    placeBehindEvent(front.title) ??
    placeInTitle(front.title) ??
    placeInBrackets(front.title) ??
    by(placeOfCouncil, filled) ??
    by(placeHeld, filled) ??
    by(line => placeBesideDay(line, front.dates), filled) ??
    by(
      placeAlone,
      near.filter(({ text }) => isHouse(text)),
    ) ??
    by(placeOfStreet, near) ??
    by(placeOfHouse, near) ??
    placeOfAll(lines, line => (isOfPlace(line) ? labelledPlace(line) : null)) ??
    by(line => houseWithDays(line, year), filled) ??
    placeOfAll(first, labelledHouse) ??
    by(placeOfVenue, beside) ??
    by(townOfSchool, beside) ??
    by(houseAlone, beside) ??
    firstPlace(filled, line => houseHeld(sentenceAt(lines, line))) ??
    firstPlace(lines, line => (isOfEvent(line.text) ? houseHeld(sentenceAt(lines, line)) : null)) ??
    (isOfCouncil(front.title) ? by(placeOfMayor) : null) ??
    firstPlace(lines, line =>
      isFoot(line, front.dates) ? onMap(besideDays(line, year ?? ANY_YEAR)) : null,
    ) ??
    placeOfAll(lines, line => (isOfPlace(line) ? labelledHouse(line) : null))
  );
}

function firstPlace(lines: readonly Line[], read: (line: Line) => string | null): string | null {
  for (const line of lines) {
    const place = line.text === '' ? null : read(line);
    if (place !== null) return place;
  }
  return null;
}

/** "À la chaufferie, Bègles, le 11/11/23" below the title. */
function placeOfSubtitle({ event, dates }: Front): string | null {
  if (event === null) return null;
  return placeBehindEvent(event) ?? placeWithDays(event, yearOf(dates[0]) ?? ANY_YEAR);
}

/** "# Laboratoire, samedi 18 mai": a word that no map has calls what its heading is over. */
function besideDays({ text, level }: Line, year: number): string | null {
  const place = placeWithDays(text, year);
  return place !== null && level > 0 && !place.includes(' ') && text.startsWith(place) && !isOnMap(place)
    ? null
    : place;
}

function onMap(place: string | null): string | null {
  return place !== null && isOnMap(place) ? place : null;
}

/** Whether a line names days, and all of them those of the event: at the foot of a page they say where it is as well as at its head. */
function isFoot(line: Line, dates: readonly string[]): boolean {
  const { text } = line;
  if (dates.length === 0 || text.length > LONGEST_FOOT || isOfPerson(line) || namesOfLine(text).length > 0)
    return false;
  const days = namedDays(text, yearOf(dates[0])).flatMap(named => named.days);
  return days.length > 0 && days.every(day => dates.includes(day));
}

/** What labels say, all of them the same. */
function placeOfAll(lines: readonly Line[], read: (line: string) => string | null): string | null {
  const places = new Set(lines.flatMap(line => (isOfPerson(line) ? [] : (read(line.text) ?? []))));
  const [place, ...others] = places;
  return place === undefined || others.length > 0 ? null : place;
}

/** A sentence that goes on in the next lines of its paragraph. */
function sentenceAt(lines: readonly Line[], { index }: Line): string {
  const sentence: string[] = [];
  for (const { text } of lines.slice(index, index + MOST_SENTENCE_LINES)) {
    if (text === '') break;
    sentence.push(text);
    if (/[.!?]$/u.test(text)) break;
  }
  return sentence.join(' ');
}

/** "au Couvent des Jacobins, Rennes" */
const AT_HOUSE = /^(?:aux? |à la |à l['’])/u;

/** The lines right above and below those that name the days and hardly more, and who is named there left out. */
function rightBesideDays(filled: readonly Line[], { dates, title }: Front): readonly Line[] {
  if (dates.length > MOST_DAYS) return [];
  const year = yearOf(dates[0]);
  return filled.filter((line, at) => {
    const kind = frontLineOf(line);
    // A line with days of its own says of them what it says: "Anne Roux (Université de Liège), 12 mars 2024".
    if (title.includes(line.text) || namedDays(line.text, ANY_YEAR).length > 0) return false;
    if (kind === 'person' || kind === 'item' || (kind === 'sentence' && !AT_HOUSE.test(line.text)))
      return false;
    return [filled[at - 1], filled[at + 1]].some(
      beside =>
        beside !== undefined &&
        frontLineOf(beside) === 'days' &&
        daysIn(beside.text, year).some(day => dates.includes(day)),
    );
  });
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
