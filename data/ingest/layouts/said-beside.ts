import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';
import type { Found, Stretch } from './layout.ts';
import { KNOWN, LIKELY, officeBefore, subjectStart } from './subject.ts';

/** What is given at an event, or the part of it in which it is: "L’exposé introductif (Anne Roux)". */
const AT_EVENT =
  /(?<!\p{L})(?:exposés?|interventions?|conférences?|communications?|présentations?|témoignages?|allocutions?|discours|conclusions?|introduction|éclairages?|tables? rondes?|sessions?|séances?|ateliers?|débats?|plénières?|séquences?)(?!\p{L})/iu;
/** A reference to what somebody wrote has a year, a page or another work: "(Anne Roux, 2012)". */
const BEHIND = /^(?:, ([^()\d]{2,120}))?\)/u;

/** "(Anne Roux)", "(Anne Roux, géographe)" behind what was said in a part of an event: whose it was. */
function bracketed(text: string, name: NameMatch): Found | null {
  if (text[name.start - 1] !== '(' || !AT_EVENT.test(text.slice(0, name.start))) return null;
  const behind = BEHIND.exec(text.slice(name.end));
  if (behind === null) return null;
  const words = behind[1];
  if (words !== undefined && !startsAsRole(words)) return null;
  const role: Stretch | null = words === undefined ? null : [name.end + 2, name.end + 2 + words.length];
  return { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
}

/** Words in quotes that a person says of herself or of what is to be done; a title has none of these. */
const SAID =
  /^[^.;:!?«»“”"]{0,200}\s?: ?[«“"]\s?(?:(?:c['’](?:est|était)|nous|je|j['’]|on|il (?:y|faut|est|s['’])|ce (?:qui|que|n['’]est)|notre|nos|mon|ma|mes|moi|oui|non|si|quand|aujourd['’]hui)(?!\p{L})|(?:il|qu)['’])/iu;
/** ", maire de Redon, ": her office. */
const APPOSITION = /^, ([^,;.:!?]{3,120}), /u;
/** What may stand before who is quoted: nothing, or a clause that a comma closes. */
const OPENS = /^(?:[^.;:!?«»“”"]{2,160}, )?$/u;

/** "Anne Roux, la maire, est confiante : « Nous y arriverons »": whose words a sentence quotes. */
function quoted(text: string, name: NameMatch): Found | null {
  if (!OPENS.test(text.slice(0, subjectStart(text, name)))) return null;
  const apposition = APPOSITION.exec(text.slice(name.end))?.[1];
  const held = apposition !== undefined && startsAsRole(apposition);
  if (!SAID.test(text.slice(name.end))) return null;
  const role: Stretch | null = held
    ? [name.end + 2, name.end + 2 + apposition.length]
    : officeBefore(text, name);
  return { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
}

/** Beside whose name a report sets what was said: in brackets behind it, or in quotes that follow. */
export function saidBeside(text: string, names: readonly NameMatch[]): readonly Found[] {
  const mayQuote = /: ?[«“"]/u.test(text);
  return names.flatMap((name): readonly Found[] => {
    if (name.score < LIKELY) return [];
    const isKnown = name.score >= KNOWN;
    const found = bracketed(text, name) ?? (mayQuote && isKnown ? quoted(text, name) : null);
    return found === null ? [] : [found];
  });
}
