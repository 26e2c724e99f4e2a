import type { Line } from '../../document/lines.ts';
import { givenRank } from '../../text/given-names.ts';
import { findNames, type NameMatch } from '../../text/names.ts';
import { key } from '../../text/normalise.ts';
import { remembered } from '../../text/remembered.ts';
import { isFunction } from '../../text/role-words.ts';

/** A name that stands on a line, whoever it is. */
export interface Mention {
  readonly line: Line;
  /** Its place among the lines. */
  readonly at: number;
  readonly name: NameMatch;
  /** The given and the family name, by their keys. */
  readonly who: string;
  /** Read already as one who speaks, here or elsewhere. */
  readonly known: boolean;
  /** What stands around the name, as a form: what the lines of one list have in common. */
  readonly shape: string;
}

/** What is less sure is any two words with capitals. */
const LEAST = 0.25;
/** Two words with a capital: no other line names anybody. */
const LIKE_NAME = /\p{Lu}[\p{L}.'’-]*,? (?:\p{Ll}{1,3} )?["«“(]?\p{Lu}/u;

/** By which a name is compared with others. */
export function whoIs({ givenName, familyName }: Pick<NameMatch, 'givenName' | 'familyName'>): string {
  return key(`${givenName} ${familyName}`);
}

/** "Secretary General", "Directeur Adjoint": what somebody is, in two words with capitals. */
function isOffice({ givenName, familyName }: NameMatch): boolean {
  const first = givenName.split(' ')[0] ?? '';
  return givenRank(first) === 0 && (isFunction(first) || isFunction(familyName));
}

function formOf(words: string): string {
  return words.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0');
}

function shapeOf({ text, block }: Line, { start, end }: NameMatch): string {
  const before = formOf(text.slice(Math.max(0, start - 60), start)).slice(-6);
  return `${before}|${formOf(text.slice(end, end + 3))}|${block?.kind ?? ''}`;
}

/** The names of a line: the second look and those who ask who stands apart walk over all lines alike. */
const namesOn = remembered((text): readonly NameMatch[] =>
  LIKE_NAME.test(text) ? findNames(text, LEAST).filter(name => !isOffice(name)) : [],
);

/** All names of the lines, line by line; `known`: those that are read already. */
export function mentionsIn(
  lines: readonly Line[],
  known: (who: string) => boolean,
): readonly (readonly Mention[])[] {
  return lines.map((line, at) =>
    namesOn(line.text).map(name => {
      const who = whoIs(name);
      return { line, at, name, who, known: known(who), shape: shapeOf(line, name) };
    }),
  );
}
