import type { Line } from '../document/lines.ts';
import { ONE_CIVILITY, SHORT_DEGREE } from '../text/civilities.ts';
import { givenRank } from '../text/given-names.ts';
import { readLine } from './layouts/read-line.ts';

/** "Anne Roux, Paul Petit et Luc", "M. Paul Petit, Mme Anne": what a line ends with behind the last whole name. */
const GIVEN_AT_END = new RegExp(
  String.raw`(,| et| and| &) (?:(?:${ONE_CIVILITY}|${SHORT_DEGREE}) )?((?:\p{Lu}[\p{L}'’]+[ -]?){1,2})$`,
  'u',
);
/** "de la Tour": a name that cannot begin here. */
const PARTICLE = /^(?:(?:d[eu]|la|le|van|von) |d['’])/u;
/** "MOREL comme discutants", "Morel, maire": a family name. */
const BEGINS_FAMILY = /^(?:(?:d[eu]|la|le|van|von) |d['’]){0,2}\p{Lu}/u;

/**
 * Whether a line ends with the given name of somebody whose family name stands on the next: "Anne Roux, Paul Petit et Luc" / "MOREL,
 * maire de Caen". An index ("ROUX, Anne" / "PETIT, Paul") ends with whole names.
 */
export function endsInName(before: string, line: string): boolean {
  const found = GIVEN_AT_END.exec(before);
  if (found === null || !BEGINS_FAMILY.test(line)) return false;
  const given = found[2] ?? '';
  // Of two words the second may be a family name: "Luc Bernard".
  if (given.includes(' ') && !PARTICLE.test(line)) return false;
  if (!given.split('-').every(word => givenRank(word) > 0)) return false;
  const last = readLine(before.slice(0, found.index))?.people.at(-1);
  if (last === undefined) return false;
  // "Lise Morand (scierie du Val), Rose" / "VIDAL (menuisière)": each with a bracket.
  if (last.role !== null) return before[found.index - 1] === ')' && last.role[1] === found.index - 1;
  return isWrittenOut(before, last.name, found.index);
}

/** "Anne Roux" right before `end`, the given name first. */
function isWrittenOut(
  text: string,
  name: { readonly start: number; readonly end: number; readonly givenName: string },
  end: number,
): boolean {
  return name.end === end && text.startsWith(name.givenName, name.start);
}

const ONE_WORD = /^\p{Lu}[\p{L}'’-]+$/u;
const FAMILY_ALONE = /^(?:(?:[Dd][eu]|[Ll][ae]|[Vv][ao]n) |[Dd]['’]){0,2}\p{Lu}[\p{L}'’-]+$/u;

/** Whether a line is the family name below a given name, both alone in bold in one cell: "**Anne**" / "**Roux**" under a portrait. */
export function isFamilyInCell(lines: readonly Line[], at: number): boolean {
  const [before, line, behind] = [lines[at - 1], lines[at], lines[at + 1]];
  const block = line?.block;
  if (block?.kind !== 'cell' || !block.strong || before?.block !== block || behind?.block === block)
    return false;
  const isFirst = lines[at - 2]?.block !== block;
  return (
    isFirst && ONE_WORD.test(before.text) && givenRank(before.text) > 0 && FAMILY_ALONE.test(line?.text ?? '')
  );
}
