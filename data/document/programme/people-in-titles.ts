import type { Located } from '../../model/span.ts';
import { findNames } from '../../text/names.ts';
import { fold } from '../../text/normalise.ts';
import type { DeclaredNames } from './programme.ts';
import { type Leaf, said } from './tree.ts';
import { partOf } from './written.ts';

/** A title of a calendar without those whom it names. */
export interface TitleWithPeople {
  readonly title: Located;
  readonly named: readonly DeclaredNames[];
}

/** From this score on a name is believed by its given name alone. */
const KNOWN = 0.75;
/** "A. Roux", "J.-P. Petit": whatever the score, nothing else is written so. */
const INITIALS =
  /^\p{Lu}\.(?:[ -]?\p{Lu}\.)* ?(?:d[eu] |de la |le |la |van |von )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;
/** Words of a name and no more. */
const MOST_WORDS = 5;
const BETWEEN = /\s*(?:,|;|&|\/|\s(?:et|and)\s)\s*/u;
/** "Anne Roux : Les haies", "A. Roux – Les haies": who gives it stands ahead. */
const AHEAD = /^(?<who>[^:«“"()]{5,90}?)(?<sign>\s?:\s+|\s[–—-]\s+|,?\s+(?=[«“]))(?<what>\S.{2,})$/u;
/** "Les haies (Anne Roux)". */
const IN_BRACKET = /^(?<what>.{3,}?)\s?\((?:par |avec |by |with )?(?<who>[^()]{5,90})\)$/u;
/** "Séminaire A. Roux", "Exposé de Anne Roux, Les tourbières": a word for what is held ahead of who gives it. */
const FORM =
  /^(?:séminaire|exposé|conférence|communication|intervention|présentation|causerie|cours|talk|seminar|lecture|keynote|atelier|groupe de travail|soutenance|colloquium|invité|invitée)(?: (?:invitée?|de|d['’]|par|avec|by|with|of)\s?|\s?:\s+|\s[–—-]\s+|\s)(?<who>\p{Lu}[^:,–—«“"()]{3,80}?)(?<sign>$|\s?[:,]\s+|\s[–—-]\s+|,?\s+(?=[«“]))(?<what>.*)$/iu;
/** So many titles name somebody in one way; a title alone may be about whom it names. */
const LEAST = 2;
const LEAST_SHARE = 0.5;

type Way = typeof AHEAD;

/** Whether words are one name from end to end. */
export function isName(words: string): boolean {
  if (words.split(' ').length > MOST_WORDS) return false;
  if (INITIALS.test(words)) return true;
  return findNames(words, KNOWN).some(({ start, end }) => start === 0 && end === words.length);
}

function areNames(words: string): boolean {
  return words.split(BETWEEN).every(isName);
}

function read(summary: Leaf, way: Way): TitleWithPeople | null {
  const { who = '', what = '' } = way.exec(summary.words.trim())?.groups ?? {};
  if (who === '' || !areNames(fold(who)) || isName(fold(what))) return null;
  const from = summary.words.indexOf(who);
  const words = said(partOf(summary, from, from + who.length));
  const at = what === '' ? -1 : summary.words.lastIndexOf(what);
  const part = at < 0 ? summary : partOf(summary, at, at + what.length);
  if (words === null || said(part) === null) return null;
  return {
    title: { text: fold(part.words), span: part.span },
    named: [{ words, part: 'speaker', role: null, organisation: null }],
  };
}

/** Whether all whom a title names are written with initials, as nobody is of whom others speak. */
function haveInitials({ named }: TitleWithPeople): boolean {
  return named.every(({ words }) => words.text.split(BETWEEN).every(name => INITIALS.test(name)));
}

/**
 * The titles of a calendar that name who speaks, each by its place, where several do. A name ahead of a title may be what the title is
 * about ("Louise Michel : une vie"): most titles have to be written so, or the name with initials.
 */
export function peopleInTitles(summaries: readonly (Leaf | null)[]): ReadonlyMap<number, TitleWithPeople> {
  const found = new Map<number, TitleWithPeople>();
  for (const way of [AHEAD, IN_BRACKET, FORM]) {
    const own = summaries.flatMap((summary, i) => {
      const titled = summary === null || found.has(i) ? null : read(summary, way);
      return titled === null ? [] : [[i, titled] as const];
    });
    const isMost = own.length >= summaries.length * LEAST_SHARE;
    for (const [i, titled] of own) if (way !== AHEAD || isMost || haveInitials(titled)) found.set(i, titled);
  }
  const people = new Set([...found.values()].flatMap(({ named }) => named.map(({ words }) => words.text)));
  return people.size >= LEAST ? found : new Map();
}
