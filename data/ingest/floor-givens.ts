import { CIVILITY } from '../text/civilities.ts';
import { givenRank, isDoubtfulGiven } from '../text/given-names.ts';
import { matchesOf } from '../text/matches.ts';
import { key, type Passage } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { opensAt } from './floor-calls.ts';
import { speechOf } from './layouts/speech-verbs.ts';

/** Somebody who is called by the given name alone, though no list has her. */
export interface GivenCall {
  readonly called: string;
  readonly at: number;
  /** "notre présidente", "du groupe Jardins": what stands between the name and the verb, where it is an office. */
  readonly role: readonly [from: number, to: number] | null;
  readonly part: 'speaker' | 'moderator';
}

const GIVEN = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*";
/** "Margaux, notre présidente, ", "Romane et Logan ", "Clémence (coordinatrice) ", "Hugo, ": given names right before what they do. */
const CALLED = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(${GIVEN}(?:(?:, | et |, et )${GIVEN})*)(?: \\(([^()]{2,60})\\)|, ([^,.;:!?()]{2,80}),|,)? (?:qui )?(?=\\p{Ll})`,
  'gu',
);
/** "c'est Solène, salariée, qui a pris la parole". */
const CLEFT = /(?:^|[\s,])c['’](?:est|était)(?: (?:ensuite|enfin|aussi|d['’]abord))? $/iu;
/** "notre présidente": an office behind a word that says whose. */
const WHOSE = /^(?:notre |nos |la |le |les |l['’])/iu;
/** So many are called so where it is the way of a text; one may be a family name, or another word. */
const LEAST = 2;
const NOBODY: ReadonlyMap<Passage, readonly GivenCall[]> = new Map();

const isGiven = (word: string) => givenRank(word) === 2 && !isDoubtfulGiven(word);

function callsOf({ text }: Passage): readonly GivenCall[] {
  return [...matchesOf(CALLED, text)].flatMap((found): readonly GivenCall[] => {
    const [whole, names = '', bracket, apposition] = found;
    const all = names.split(/, (?:et )?| et /u);
    // "Ensuite, Clémence": the first word may order what is told.
    const words = isGiven(all[0] ?? '') ? all : all.slice(1);
    if (words.length === 0 || !words.every(isGiven)) return [];
    const start = text.indexOf(words[0] ?? '', found.index);
    const isCleft = CLEFT.test(text.slice(Math.max(0, start - 24), start));
    if (isCleft !== whole.endsWith(' qui ') || !(isCleft || opensAt(text, start))) return [];
    const part = speechOf(text.slice(found.index + whole.length));
    if (part === null) return [];
    const said = bracket ?? apposition ?? '';
    const own = said.replace(WHOSE, '');
    const from = found.index + names.length + 2 + said.length - own.length;
    const role = own !== '' && startsAsRole(own) ? ([from, from + own.length] as const) : null;
    let at = start;
    return words.map((called): GivenCall => {
      at = text.indexOf(called, at);
      return { called, at, role, part };
    });
  });
}

/**
 * Whom a report calls by the given name alone, where it calls nobody so whom its lists or its own words have in full: "Margaux, notre
 * présidente, a ouvert l'assemblée. Puis Bastien a présenté les comptes." By passage; nobody where only one is called so.
 */
export function givenStrangers(
  text: string,
  passages: readonly Passage[],
  isKnown: (given: string) => boolean,
): ReadonlyMap<Passage, readonly GivenCall[]> {
  const all = new Map(passages.map(p => [p, callsOf(p)]));
  if ([...all.values()].every(({ length }) => length === 0)) return NOBODY;
  const named = namedInFull(text);
  const calls = new Map(
    [...all].map(([p, own]) => [
      p,
      own.filter(({ called }) => !isKnown(key(called)) && !named.has(key(called))),
    ]),
  );
  const distinct = new Set([...calls.values()].flat().map(({ called }) => key(called)));
  return distinct.size < LEAST ? NOBODY : calls;
}

/** "Anne Roux", "M. Marzin": two words of which the second, or both, are somebody's name. */
const PAIR = /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]*\.?) (?=(\p{Lu}[\p{L}’'-]+))/gu;
const ADDRESS = new RegExp(String.raw`^(?:${CIVILITY}|\p{Lu}\.)$`, 'u');

/** The words of a text that stand before another name, or behind a given one or a civility: who is called by them is known in full. */
function namedInFull(text: string): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [, first = '', second = ''] of matchesOf(PAIR, text)) {
    named.add(key(first));
    if (ADDRESS.test(first) || isGiven(first)) named.add(key(second));
  }
  return named;
}
