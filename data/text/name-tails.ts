import type { NameMatch } from './name-match.ts';
import { isSuffix } from './particles.ts';

/** "Jr.", "III": behind the family name. */
const GENERATION = /^,? (\p{L}{2,4})\b\.?/u;
/** "Paul Durand, Sr. Scientist": a senior in his office, and no father. */
const SENIOR = /^,? sr\b\.? \p{Lu}\p{Ll}/iu;
/** "Paul Durand fils, armateur": which of two of one name. */
const WHICH = /^ (?:fils|père|mère|fille|aînée?|cadette?|junior|senior)(?=\s*(?:$|[,(–—:]))/iu;
/** "épouse MARTIN", "(née Le Goff)", "dit Jojo", "alias « Le Grand »": another name of the same person. */
const OTHER_NAME =
  /^,? (\()?(?:[ÉéEe]pou(?:se|x)|ÉPOU(?:SE|X)|[Éé]p\.|[Vv]euve|VEUVE|[Vv]ve|[Nn]ée?(?:·e)?|NÉE?|[Dd]ite?|DITE?|[Aa]lias|ALIAS) (?:[«“"]\s?[^»”"]{1,30}\s?[»”"]|(?:(?:[dD]['’]|[dD]e |[lL]e |[lL]a |[dD]u |D[EU] |L[EA] )*\p{Lu}[\p{L}'’-]*)(?: (?:[dD]['’]|[dD]e |[lL]e |[lL]a |[dD]u |D[EU] |L[EA] )*\p{Lu}[\p{L}'’-]*){0,2})(\))?/u;
/** How each of these begins: most names have a role behind them. */
const LIKE_OTHER_NAME = /^,? \(?(?:ép|ve|vv|né|dit|al)/i;
/** A nickname in quotes alone: "Paul Durand « Jojo », maire"; more words are the title of what is given. */
const QUOTED = /^ [«“"]\s?\p{Lu}[\p{L}'-]{1,20}(?: [\p{L}'-]{1,12}){0,2}\s?[»”"](?=\s*(?:$|[,(–—-]))/u;

/** The name with what stands behind it and is no part of it: the match goes on over it, the given and family name do not. */
export function withTail(text: string, match: NameMatch): NameMatch {
  const behind = text.slice(match.end, match.end + 60);
  // Most names have nothing of the kind: a separator or the end stands there.
  if (!/^,? [\p{L}(«“"]/u.test(behind)) return match;
  const generation = GENERATION.exec(behind);
  if (generation !== null && isSuffix(generation[1] ?? '') && !SENIOR.test(behind))
    return { ...match, end: match.end + generation[0].length };
  const which = WHICH.exec(behind);
  if (which !== null) return { ...match, end: match.end + which[0].length };
  const other = LIKE_OTHER_NAME.test(behind) ? OTHER_NAME.exec(behind) : null;
  if (other !== null && (other[1] === undefined) === (other[2] === undefined))
    return { ...match, end: match.end + other[0].length };
  const quoted = QUOTED.exec(behind);
  return quoted === null ? match : { ...match, end: match.end + quoted[0].length };
}
