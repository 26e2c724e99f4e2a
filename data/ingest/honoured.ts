import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { marksOf } from './marks.ts';
import type { ReadUnit } from './read-unit.ts';

/** What leads, in the title of a document, to the person that the day is about: "Penser avec", "Hommage à", "Journée". */
const ABOUT =
  /^(?:(?:re)?(?:penser|lire|cheminer|écrire|travailler|réfléchir|marcher|voyager|chercher|philosopher|résister|rêver|comprendre|traduire|découvrir)(?: (?:avec|après|selon|d['’]après))?|(?:en )?hommages? à|autour (?:de |d['’])|(?:en|à la) mémoire (?:de |d['’])|journées?(?: d['’](?:études?|hommage à))?|colloque|lectures? (?:de |d['’])|l['’](?:œuvre|oeuvre|héritage) (?:de |d['’])|dans les pas (?:de |d['’]))\s*$/iu;
/** The title of a document stands among so many lines, whatever the reader takes for its title. */
const TITLE_LINES = 3;
const LONGEST_TITLE = 150;

function honouredBy(title: string): readonly string[] {
  if (title.length > LONGEST_TITLE || marksOf(title).length > 0) return [];
  const names = namesOfLine(title);
  const first = names[0];
  if (first === undefined || !ABOUT.test(title.slice(0, first.start))) return [];
  return names.map(name => key(`${name.givenName} ${name.familyName}`));
}

/** The people that a document is about, by its title "Penser avec Anne Roux": by that, none of its speakers. Keys of their names. */
export function honouredIn(lines: readonly Line[], title: string): ReadonlySet<string> {
  const first = lines.filter(({ text }) => text !== '').slice(0, TITLE_LINES);
  return new Set([title, ...first.map(({ text }) => text)].flatMap(honouredBy));
}

/** "Cheminer avec Anne Roux", the title of her day: she is no presenter of it. An entry with hours or a bullet is another thing. */
export function isAboutHonoured(honoured: ReadonlySet<string>, { candidate, marks }: ReadUnit): boolean {
  if (candidate === null || honoured.size === 0 || marks.hours || marks.bullet) return false;
  return (
    candidate.lead[1] > 0 &&
    candidate.people.every(({ name }) => honoured.has(key(`${name.givenName} ${name.familyName}`)))
  );
}
