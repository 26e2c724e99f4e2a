import type { NameMention } from '../model/reading.ts';
import type { NameMatch } from '../text/names.ts';
import { type Passage, spanIn } from '../text/normalise.ts';

/** "JEAN-FRANÇOIS", "inès" → "Jean-François", "Inès". */
function tidyGiven(given: string): string {
  const shouted = given.length > 3 && given === given.toUpperCase() && !given.includes('.');
  if (!shouted && given !== given.toLowerCase()) return given;
  return given.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, first => first.toUpperCase());
}

/** A family name that nobody wrote with a capital gets its own: "robic" → "Robic", "le bihannic" → "Le Bihannic". */
function tidyFamily(family: string): string {
  if (family !== family.toLowerCase()) return family;
  return family.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, first => first.toUpperCase());
}

/** A name found in a passage as a mention: tidy "Prénom NOM", with its place in the file. */
export function mentionOf(p: Passage, match: NameMatch): NameMention {
  const givenName = tidyGiven(match.givenName);
  const familyName = tidyFamily(match.familyName);
  const text = `${match.civility ?? givenName} ${familyName}`.trim();
  const written = p.text.slice(match.start, match.end);
  const mention = {
    span: spanIn(p, match.start, match.end),
    text,
    givenName,
    familyName,
  };
  return written === text ? mention : { ...mention, written };
}
