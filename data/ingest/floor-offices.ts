import type { Line } from '../document/lines.ts';
import type { Appearance } from '../model/reading.ts';
import { ONE_CIVILITY } from '../text/civilities.ts';
import type { NameMatch } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import type { Call } from './floor-calls.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { MEETING_OFFICE, MEETING_OFFICE_KEY, officeKey } from './meeting-offices.ts';
import { signedOffices } from './signed-offices.ts';

/** Somebody is said to hold an office at a place of the text. */
interface Holder {
  readonly office: string;
  /** "finances" of "adjointe aux finances": what it is held over, as keys. */
  readonly over: string;
  readonly name: string;
  readonly at: number;
  /** Said of the one who holds it now ("Le trésorier – Paul Petit – présente", "Paul Petit est élu président"); a list may name several. */
  readonly now: boolean;
}

const HELD = new RegExp(`^(?:l[ea] |l )?(${MEETING_OFFICE_KEY})(?: (.*))?$`, 'u');
/** "honoraire", "adjoint": what makes of an office another. */
const NOT_IN_OFFICE =
  /^(?:honoraire|sortante?|suppleante?|adjointe?|deleguee?|par interim|d honneur)(?!\p{L})/u;

/** "adjointe aux finances" → "adjoint", "finances"; null for a role that is no such office. */
function heldBy(role: string): { readonly office: string; readonly over: string } | null {
  const [, office, over = ''] = HELD.exec(key(role)) ?? [];
  if (office === undefined || NOT_IN_OFFICE.test(over)) return null;
  return {
    office: officeKey(office),
    over: over.replace(/^(?:(?:aux?|a la|a l|a|de la|de l|des?|du|d|en charge d\w*|chargee? d\w*) )+/u, ''),
  };
}

/** "Le trésorier – ", "la présidente, Mme ": an office right before the name of who holds it. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:[Ll][ea] |[Ll]['’])(${MEETING_OFFICE})(?: d(?:e|u|es|['’])[^,.;:()–—-]{2,60})?(?:,|\\s?[–—(-])?\\s*${ONE_CIVILITY}?\\s*$`,
  'u',
);
const THAT = `(?:l[ea] |l['’])?(${MEETING_OFFICE})(?!\\p{L}|-)(?! (?:honoraire|sortant|suppléant|adjoint|d['’]honneur|de séance))`;
/** " a été proclamé maire", " est élue à l'unanimité au poste de trésorière". */
const ELECTED = new RegExp(
  `^,? (?:est |a été |ayant été )?(?:proclamé|réélu|élu|désigné|nommé|reconduit)e?(?: à l['’](?:unanimité|majorité)[^,.;:]{0,30})?(?: (?:au poste|en qualité|à la fonction|aux fonctions) d(?:e |['’])| comme)? ?${THAT}`,
  'u',
);
/** ", maire de Caen,", " (présidente)": an office right behind the name. */
const BEHIND = new RegExp(`^(?:, |\\s?\\(|\\s[–—-]\\s)${THAT}`, 'u');
const LIKE_OFFICE = /maire|présid|trésor|secrétaire|direct|rapporteu/iu;
const PRESIDED = new RegExp(
  String.raw`(?:présidence(?: assurée par)?(?: de)?|présidée?s? par)\s*${ONE_CIVILITY}?\s*$`,
  'u',
);

/** What the lines say of who holds which office, in the order of the text. */
function statements(lines: readonly Line[]): readonly Holder[] {
  return lines.flatMap(({ text, start }): readonly Holder[] => {
    if (!LIKE_OFFICE.test(text)) return [];
    return namesOfLine(text).flatMap((name): readonly Holder[] => {
      const [ahead, behind] = [text.slice(0, name.start), text.slice(name.end)];
      const sure = BEFORE.exec(ahead)?.[1] ?? ELECTED.exec(behind)?.[1];
      const found = sure ?? BEHIND.exec(behind)?.[1] ?? (PRESIDED.test(ahead) ? 'président' : undefined);
      if (found === undefined) return [];
      const at = start + name.start;
      return [{ office: officeKey(found), over: '', name: called(name), at, now: sure !== undefined }];
    });
  });
}

const called = ({ givenName, familyName }: NameMatch) => key(`${givenName} ${familyName}`);

/** Finds who is meant by an office at a place of the text. */
export type OfficeFinder = (call: Call, at: number, behind: string) => OfficeFound | null;

/** Who is meant by an office. */
export interface OfficeFound {
  readonly name: string;
  /** How many characters of `behind` say over what the office is held. */
  readonly length: number;
  /** Who signs under the office, whom no list may have. */
  readonly signs?: Pick<NameMatch, 'givenName' | 'familyName'>;
}

/**
 * Who holds the offices by which minutes call people: those whose role the lists give, those of whom a sentence says it, the last
 * before a call, and where neither does, who signs under the office. Two who hold one leave nobody.
 */
export function officesIn(lines: readonly Line[], listed: readonly Appearance[]): OfficeFinder {
  const told = statements(lines);
  const onLists = listed.flatMap((appearance): readonly Holder[] => {
    const { name, role, via, part } = appearance;
    const held = via !== 'list' || part === 'absent' || role === null ? null : heldBy(role.text);
    return held === null ? [] : [{ ...held, name: key(name.text), at: name.span.start, now: false }];
  });
  const leader = leaderOf(listed);
  const signed = signedOffices(lines).map(one => ({ ...one, office: officeKey(one.office) }));
  return ({ called: word }, at, behind) => {
    const office = officeKey(word);
    const over = onLists.filter(one => one.office === office && one.over !== '');
    const said = over.flatMap(one => {
      const length = lengthOf(one.over, behind);
      return length > 0 ? [{ name: one.name, length }] : [];
    });
    const [special, ...others] = distinct(said);
    if (special !== undefined) return others.length > 0 ? null : special;
    const earlier = [...onLists, ...told].filter(one => one.office === office && one.at < at);
    const before = earlier.findLast(({ now }) => now);
    const [holder, ...rest] = distinct(
      (before ? [before] : earlier).map(({ name }) => ({ name, length: 0 })),
    );
    if (holder !== undefined) return rest.length > 0 ? null : holder;
    const isLed = leader !== null && (office === 'maire' || office === 'president');
    // Who leads the meeting is its president, and its mayor only where nobody signs as such.
    if (isLed && office === 'president') return { name: leader, length: 0 };
    const signing = distinct(
      signed
        .filter(one => one.office === office)
        .map(({ name, person }) => ({ name, length: 0, signs: person })),
    );
    if (signing.length > 0) return signing.length > 1 ? null : (signing[0] ?? null);
    return isLed ? { name: leader, length: 0 } : null;
  };
}

/** How much of what stands behind an office says over what it is held ("aux finances"); 0 where it says nothing or another thing. */
function lengthOf(over: string, behind: string): number {
  const found = /^ (?:aux?|à la|à l['’]|à|de la|de l['’]|des?|du|d['’]|en charge d\S*|chargée? d\S*) ?/u.exec(
    behind,
  );
  if (found === null) return 0;
  const first = over.split(' ').slice(0, 2).join(' ');
  const rest = behind.slice(found[0].length);
  for (let end = rest.indexOf(' '); end > 0 && end < 60; end = rest.indexOf(' ', end + 1)) {
    const words = key(rest.slice(0, end));
    if (words === over || words === first) return found[0].length + end;
  }
  return 0;
}

function distinct(found: readonly OfficeFound[]): readonly OfficeFound[] {
  return [...new Map(found.map(one => [one.name, one])).values()];
}

/** Who alone leads the meeting of those lists and holds no office of another name. */
function leaderOf(listed: readonly Appearance[]): string | null {
  const found = new Map<string, Appearance>();
  for (const appearance of listed)
    if (appearance.part === 'moderator') found.set(key(appearance.name.text), appearance);
  const [leader, ...others] = [...found];
  return leader !== undefined && others.length === 0 && leader[1].role === null ? leader[0] : null;
}
