import { givenRank } from '../../text/given-names.ts';
import { matchesOf } from '../../text/matches.ts';
import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';

/** "MRABTI Mostafa", "EL HARAOUI Wenja": a family in capitals and what stands before a comma, a bracket or the end. */
const FAMILY_FIRST =
  /^((?:(?:EL|AL|BEN|AIT|DE|DU|LE|LA|VAN|VON) )?\p{Lu}[\p{Lu}'’-]{2,24}) (\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?)(?=\s?(?:[,(;:–—]|$))/u;
/** However sure the civility makes it that a person is named. */
const DOUBTFUL = 0.3;

/** The name behind how one is addressed, written family first, whose given name no dictionary has; null for any other words. */
export function calledFamilyFirst(words: string): NameMatch | null {
  const found = FAMILY_FIRST.exec(words);
  const [whole = '', familyName = '', givenName = ''] = found ?? [];
  if (found === null || givenRank(givenName) > 0) return null;
  // "M. LE PRÉSIDENT Durandel": an office is no family.
  if (startsAsRole(familyName.toLowerCase()) || startsAsRole(givenName)) return null;
  return { start: 0, end: whole.length, givenName, familyName, score: DOUBTFUL, slip: false };
}

const INITIALS = /^(?:-?\p{Lu}\p{Ll}?\. ?)+$/u;
/** "…, C. Floch (Ademe) et M. Marzin (Présidente)": a family name alone behind what is a civility elsewhere. */
const BEHIND_CIVILITY =
  /(?<=[,;&] |(?:^|[\s)])et )M\. (\p{Lu}\p{Ll}[\p{L}'’-]+)(?=\s?(?:[,;()&.–—]|$| et ))/gu;
const SO_WRITTEN = 0.55;

/** Where two or more are named by initials, and nobody otherwise, "M. Marzin" is one more by hers. */
function withMoreInitials(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  if (!names.every(({ givenName }) => INITIALS.test(givenName))) return names;
  const more = matchesOf(BEHIND_CIVILITY, text).map(
    ({ index, 0: whole, 1: familyName = '' }): NameMatch => ({
      start: index,
      end: index + whole.length,
      givenName: 'M.',
      familyName,
      score: SO_WRITTEN,
      slip: false,
    }),
  );
  const free = more.filter(one => !names.some(({ start, end }) => start < one.end && one.start < end));
  return free.length === 0 ? names : [...names, ...free].sort((a, b) => a.start - b.start);
}

/** "J. Noury, B. Floch & M. Marzin": where all others bear initials, a man's civility is one too. */
export function withInitials(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  if (names.length < 2 || !text.includes('M. ')) return names;
  return withMoreInitials(text, calledByInitials(text, names));
}

function calledByInitials(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const isCalled = ({ start }: NameMatch) => text.slice(0, start).endsWith('M. ');
  const others = names.filter(name => !isCalled(name));
  const initialed = others.every(({ givenName }) => INITIALS.test(givenName));
  if (!initialed || others.length < names.length / 2) return names;
  return names.map(name =>
    isCalled(name)
      ? { ...name, start: name.start - 3, givenName: 'M.', familyName: text.slice(name.start, name.end) }
      : name,
  );
}
