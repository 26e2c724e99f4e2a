import { CIVILITY } from '../text/civilities.ts';
import { matchesOf } from '../text/matches.ts';

/** So many places on a line say that the roll is called place by place. */
const LEAST = 3;
/** As far as the name of a place goes, with the family name before it. */
const LONGEST = 60;
/** "LURY : Mme Anne ROUX": behind the colon of a place stands who sits for it. */
const COLON = new RegExp(String.raw`\s?:\s+(?=${CIVILITY}\s\p{Lu}|\p{Lu}\p{Ll}+[ -]\p{Lu})`, 'gu');
/** Words in capitals. */
const CAPITALS = /(?:^|(?<=[^\p{L}’'-]))(?:\p{Lu}[\p{Lu}’'-]*\s)*\p{Lu}[\p{Lu}’'-]+$/u;
/** "Anne LE ROUX LURY :": before the place stands the family name of who was called last, with its particles. */
const FAMILY_NAME = /^(?:(?:LE|LA|LES|DE|DU|DES|VAN|VON|EL|BEN|AL|DI|DA)\s|[DL]['’])*\p{Lu}[\p{Lu}’'-]+\s/u;
const GIVEN_NAME = /\p{Ll}$/u;

/** Where the place begins whose name ends at `colon`; -1 where none does. */
function placeBefore(roll: string, colon: number): number {
  const ahead = roll.slice(Math.max(0, colon - LONGEST), colon);
  const run = CAPITALS.exec(ahead);
  if (run === null) return -1;
  const isBehindName = GIVEN_NAME.test(ahead.slice(0, run.index).trimEnd());
  const family = isBehindName ? (FAMILY_NAME.exec(run[0])?.[0].length ?? run[0].length) : 0;
  return family < run[0].length ? colon - ahead.length + run.index + family : -1;
}

/** Where the places of a roll begin that calls its people place by place ("LURY : Mme Anne ROUX FOËCY : M. Paul PETIT, …"); empty for any other. */
export function placesOnRoll(roll: string): readonly number[] {
  const places = matchesOf(COLON, roll).map(({ index }) => placeBefore(roll, index));
  return places.length < LEAST || places.includes(-1) ? [] : places;
}
