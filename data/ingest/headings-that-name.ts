import type { Line } from '../document/lines.ts';
import { findNames, type NameMatch } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { mayBeOfBody, withoutOfBody } from './body-in-name.ts';
import type { Candidate } from './layouts/layout.ts';
import { KNOWN } from './likely.ts';

const SCORE = 0.85;
/** So many headings of one level name somebody, and of all of them so many. */
const LEAST = 2;
const LEAST_SHARE = 0.5;
const LEAST_LED = 3;
const LONGEST = 90;
const MOST_WORDS_OF_BODY = 4;
/** Between a name and where somebody comes from, whatever that is called. */
const SIGN = /^(?:,\s+|\s+[–—-]\s+|\s+@\s?|\s+(?:de )?chez\s+)(?=[\p{Lu}\d])/u;
/** A title says more than a body is called by: "Anne Roux, une vie", "Louise Michel, Les mémoires". */
const NO_BODY = /[:?!«»“”"]|(?<!\p{L})(?:une?|des|est|sont|par|sur|vers|pour|entre|et son|et sa)(?!\p{L})/iu;

/** The name that a heading begins with; null for any other. */
function nameAhead({ text }: Line): NameMatch | null {
  const name = text.length > LONGEST ? undefined : findNames(text, KNOWN)[0];
  return name?.start === 0 ? name : null;
}

/** "Anne Roux de Terrabio": a heading that is a name which goes on so. */
function ofBodyOn({ text }: Line, name: NameMatch): Candidate | null {
  if (name.end < text.length || !mayBeOfBody(name)) return null;
  const person = withoutOfBody({ name, role: null, roleScore: 1, part: 'speaker' });
  return { layout: 'name-first', people: [person], score: SCORE, lead: [0, 0], title: null };
}

/** "Anne Roux, Terrabio", "Paul Petit @ Humuslab": somebody, and a body that nobody else has heard of; null for any other heading. */
function namedOn({ text }: Line, name: NameMatch): Candidate | null {
  const sign = SIGN.exec(text.slice(name.end));
  if (sign === null) return null;
  const from = name.end + sign[0].length;
  const body = text.slice(from);
  const isBody = body.split(' ').length <= MOST_WORDS_OF_BODY && !NO_BODY.test(body) && !/[.,;]$/u.test(body);
  // "Anne Roux, Paul Petit": one more person.
  if (!isBody || findNames(body, KNOWN).some(({ start }) => start === 0)) return null;
  const person = { name, role: [from, text.length], roleScore: 1, part: 'speaker' } as const;
  return { layout: 'name-first', people: [person], score: SCORE, lead: [0, 0], title: null };
}

/** Headings of one level of which most name somebody and a body behind a comma, a dash or "@". Gives each by its line. */
export function readHeadingsThatName(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const levels = new Map<number, Line[]>();
  for (const line of lines)
    if (line.level > 0 && line.text !== '') levels.set(line.level, [...(levels.get(line.level) ?? []), line]);
  return new Map(
    [...levels.values()].flatMap(level => {
      const ahead = level.flatMap(line => {
        const name = nameAhead(line);
        return name === null ? [] : [{ line, name }];
      });
      const readAs = (named: typeof namedOn) =>
        ahead.flatMap(({ line, name }) => {
          const candidate = named(line, name);
          return candidate === null ? [] : [{ line, candidate }];
        });
      const [signed, led] = [readAs(namedOn), readAs(ofBodyOn)];
      // "de" leads to a body where other headings name one, or where most go on so; families are called so too.
      const found = signed.length > 0 || led.length >= LEAST_LED ? [...signed, ...led] : [];
      const people = new Set(
        found.map(({ line, candidate }) => key(line.text.slice(0, candidate.people[0]?.name.end))),
      );
      const isHabit = people.size >= LEAST && found.length >= level.length * LEAST_SHARE;
      return isHabit ? found.map(({ line, candidate }) => [line.index, candidate] as const) : [];
    }),
  );
}
