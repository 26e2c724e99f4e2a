import type { Line } from '../document/lines.ts';
import { ENGLISH, ONE_CIVILITY, SHORT_DEGREE, WRITTEN_SHORT } from '../text/civilities.ts';
import type { NameMatch } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { readHours } from './hours.ts';
import { presentsSpeakers } from './labels.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { marksOf } from './marks.ts';

const LONGEST_LABEL = 90;
const LONGEST_LINE = 1200;
/** A name that a sentence under such a label begins with is a person from this score on. */
const KNOWN = 0.45;
const SCORE = 0.9;
/** So many lines that tell of nobody end what stands under the label. */
const MOST_OTHERS = 3;
const LONGEST_ROLE = 160;

/** What else announces those who speak: "Avec la participation de :", "Participeront à la table ronde :", "About the speakers". */
const ANNOUNCES =
  /^(?:avec|avec la participation d(?:e|es|u)|en presence d(?:e|es|u)|avec les interventions d(?:e|es|u)|(?:participer|interviendr|tableront|dialoguer|debattr|echanger)\p{L}*(?: (?:a|au|aux|avec|lors|dans|pour)(?: \p{L}+){0,5})?|(?:about|meet) (?:the|our) (?:speakers|panell?ists|presenters|guests)|(?:the|our) (?:speakers|panell?ists|guests)|biographies?|bios?|a propos des (?:intervenante?s|auteurs|oratrices et orateurs))$/u;

/** Between a name and the verb: nothing, an apposition, "qui", "elle". */
const BEFORE_VERB =
  /^(?:\s?(?:\([^()]{2,60}\)|, [^,.;:]{3,90},))?(?:,? (?:qui|il|elle|iel)|\s?[:–—] ?(?:il|elle|iel))? /iu;
const IS =
  /^(?:est|a été|fut|était|is|was)(?: (?:aujourd['’]hui|actuellement|également|aussi|désormais|depuis (?:\d{4}|\p{L}+)|currently|now|also))?,? (?:(?:l[ea] |l['’]|une? |an? |the ))?/iu;
const DOES =
  /^(?:dirige|enseigne|travaille|préside|anime|coordonne|pilote|étudie|consacre|s['’]intéresse|works|teaches|leads|directs|heads|runs|studies)(?!\p{L})/iu;
/** Where the office ends: at the end of the sentence, before another verb, before how long. */
const ENDS = new RegExp(
  String.raw`(?<!(?:^|[^\p{L}])(?:Univ|Inst|Dpt|Dept|Lab|${WRITTEN_SHORT}))\.(?=\s|$)|;|\s\(|,? (?:et|and) (?=(?:a|est|enseigne|dirige|travaille|préside|anime|coordonne|intervient|teaches|works|leads|directs)(?!\p{L}))| (?:et|and) (?=(?:il|elle|she|he) )| pour (?=\p{Ll}+(?:er|ir|re) )| (?:depuis|pendant|since|for) (?=\d|l[ea] |plus|dix|vingt|\p{L}+ (?:ans|years))|, (?:il|elle|qui|où|dont|she|he|who|where) |$`,
  'iu',
);

/** "née à Redon", "très engagée", "à l'origine de": what is said of somebody, and no office. */
const NO_OFFICE =
  /^(?:n[ée]e?s?|morte?|décéd\p{L}*|mari\p{L}*|connue?|convaincu\p{L}*|persuad\p{L}*|heureu\p{L}*|ravie?|présente?|absente?|venue?|invitée?|très|plus|bien|aussi|dans|pour|avec|sans|depuis|chez|sous|entre|\p{L}+ée?|one|born|known|based|also|very|part)(?!\p{L})/iu;

function announces({ text }: Line): boolean {
  if (text.length > LONGEST_LABEL || text === '') return false;
  return presentsSpeakers(text) || ANNOUNCES.test(key(text.replace(/\s*:\s*$/u, ''))) || isLabel(text);
}

/** "Les intervenants", "Intervenantes :": a label of speakers alone on its line. */
function isLabel(text: string): boolean {
  const lead = readLead(/:\s*$/u.test(text) ? text : `${text} :`);
  return lead.type === 'label' && lead.part === 'speaker' && !/\p{L}\s?:\s?\S/u.test(text);
}

const OPENING = new RegExp(
  String.raw`^(?:(?:${ONE_CIVILITY}|${ENGLISH}|${SHORT_DEGREE}) ?|[\p{L}][^.;:!?]{3,80}, )$`,
  'u',
);

/** "Docteure en géographie, Anne Roux est …": words before the name that a comma closes. */
function opens(words: string, name: NameMatch): boolean {
  return name.start === 0 || OPENING.test(words.slice(0, name.start));
}

/** "Anne Roux" alone over "Anne Roux est éducatrice": the name stands over its biography, and is no title. */
function overName(before: Line | undefined, words: string, { people }: Candidate): Candidate | null {
  const [person] = people;
  if (before === undefined || person === undefined) return null;
  const [name, ...more] = namesOfLine(before.text);
  const told = words.slice(person.name.start, person.name.end);
  if (name === undefined || more.length > 0 || before.text !== told) return null;
  const self = { name, role: null, roleScore: 0, part: 'speaker' as const };
  return { layout: 'name-alone', people: [self], score: SCORE, lead: [0, 0], title: null };
}

/** "Anne Roux est la directrice de l'agence.": who the line tells of, and the office that it says; offsets are those behind the marks. */
function toldOn(words: string): Candidate | null {
  const [name] = namesOfLine(words);
  if (name === undefined || name.score < KNOWN || !opens(words, name)) return null;
  const gap = BEFORE_VERB.exec(words.slice(name.end));
  if (gap === null) return null;
  const at = name.end + gap[0].length;
  const office = officeStart(words.slice(at));
  if (office === null && !DOES.test(words.slice(at))) return null;
  const role = office === null ? null : officeFrom(words, at + office);
  if (office !== null && role === null) return null;
  const person = { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' as const };
  return { layout: 'name-first', people: [person], score: SCORE, lead: [0, 0], title: null };
}

/** Where the office begins in words that begin with "est", "a été", "is"; null where they do not. */
export function officeStart(words: string): number | null {
  return IS.exec(words)?.[0].length ?? null;
}

/** Where an office that the words begin with ends in them. */
export function officeEnd(words: string): number {
  return ENDS.exec(words)?.index ?? words.length;
}

function officeFrom(words: string, from: number): Stretch | null {
  const rest = words.slice(from, from + LONGEST_ROLE);
  const said = rest.slice(0, officeEnd(rest)).replace(/[\s,.]+$/u, '');
  const isOffice = startsAsRole(said) || (/^\p{Ll}{4}/u.test(said) && !NO_OFFICE.test(said));
  return isOffice ? [from, from + said.length] : null;
}

/**
 * Lines under "Avec la participation de", "Les intervenants", "Biographies" that say in a sentence who somebody is: "Anne Roux est la
 * directrice de l'agence." She speaks, and that is her role. Anywhere else such a sentence tells of anybody.
 */
export function readToldOffices(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let left = 0;
  const filled = lines.filter(({ text }) => text !== '');
  for (const [i, line] of filled.entries()) {
    const before = filled[i - 1];
    if (announces(line)) {
      left = MOST_OTHERS;
      continue;
    }
    if (left === 0 || line.text.length > LONGEST_LINE) continue;
    const { length } = marksOf(line.text);
    if (line.level > 0 && namesOfLine(line.text)[0]?.start !== 0) left = 0;
    else if (readHours(line.text) !== null) left = 0;
    else {
      const words = line.text.slice(length);
      const told = toldOn(words);
      const over = told === null ? null : overName(before, words, told);
      if (told !== null) found.set(line.index, told);
      if (over !== null && before !== undefined) found.set(before.index, over);
      left = told === null ? left - 1 : MOST_OTHERS;
    }
  }
  return found;
}
