import type { NameMention } from '../model/reading.ts';
import type { NameMatch } from '../text/names.ts';
import { type Passage, spanIn } from '../text/normalise.ts';

/** A name found in a passage as a mention: tidy "Prénom NOM", with its place in the file. */
export function mentionOf(p: Passage, match: NameMatch): NameMention {
  const text = `${match.givenName} ${match.familyName}`.trim();
  const written = p.text.slice(match.start, match.end);
  const mention = {
    span: spanIn(p, match.start, match.end),
    text,
    givenName: match.givenName,
    familyName: match.familyName,
  };
  return written === text ? mention : { ...mention, written };
}
