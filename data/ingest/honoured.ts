import { key } from '../text/normalise.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { marksOf } from './marks.ts';

/** What leads, in the title of a document, to the person that the day is about: "Penser avec", "Hommage à", "Journée". */
const ABOUT =
  /^(?:\p{L}+(?:er|ir|re|oir) (?:avec|comme|après|selon)|(?:en )?hommages? à|autour (?:de|d['’])|en mémoire de|à la mémoire de|journées?(?: d['’]études?)?|colloque|lire|relire|penser|lectures? de|lectures? d['’]|l['’](?:œuvre|oeuvre|héritage) (?:de|d['’])|dans les pas de|rencontres?)\s*$/iu;

/** The people that a document is about, by its title "Penser avec Anne Roux": none of its speakers by that. Keys of their names. */
export function honouredIn(title: string): ReadonlySet<string> {
  if (marksOf(title).hours) return new Set();
  const names = namesOfLine(title);
  const first = names[0];
  if (first === undefined || !ABOUT.test(title.slice(0, first.start))) return new Set();
  return new Set(names.map(name => key(`${name.givenName} ${name.familyName}`)));
}
