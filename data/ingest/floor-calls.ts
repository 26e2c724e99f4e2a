import {
  COUNCIL_CIVILITY,
  type Gender,
  genderOf,
  ONE_CIVILITY,
  SEVERAL_CIVILITIES,
} from '../text/civilities.ts';
import { matchesOf } from '../text/matches.ts';
import { startsAsRole } from '../text/role-words.ts';
import { ANY_MEETING_OFFICE } from './meeting-offices.ts';

/** How minutes call somebody right before what is done. */
export interface Call {
  readonly by: 'family' | 'given' | 'initial' | 'office';
  /** "Kerbrat", "Anne", "maire": the word by which somebody is called, and where it stands. */
  readonly called: string;
  readonly at: number;
  readonly gender: Gender | null;
  /** "N." before the family name; empty where none stands. */
  readonly initial: string;
  /** What stands between the name and the verb: ", adjointe à la voirie,". */
  readonly role: readonly [from: number, to: number] | null;
  /** Where the verb begins. */
  readonly verb: number;
  /** Nothing stands before it in its sentence: it is the subject. */
  readonly opens: boolean;
  /** Addressed by a civility of its own, or by "MM.": a person, whoever is known. */
  readonly addressed: boolean;
}

/** "Le Goff", "LE GUEN", "d'Huy", "Von Lonski". */
export const FAMILY =
  "(?:d['’]|[Dd]e |[Dd]u |[Dd]es |[Ll]e |[Ll]a |Les |DE |DU |LE |LA |Van |Von |El |Ben |Da )*\\p{Lu}[\\p{L}'’-]+(?: (?=\\p{Lu}{2})\\p{Lu}[\\p{Lu}'’-]+)*";
export const ARE_SEVERAL = new RegExp(`^${SEVERAL_CIVILITIES}$`, 'u');
/** "N.", "J.-P.", "P-H.", "J-L": of two joined by a hyphen the dots may be left out. */
export const INITIALS = '(?:(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,2}|\\p{Lu}-\\p{Lu}(?:\\.|(?= )))';
/** "M. Kerbrat", "MM. Petit et Roux", "Mme Noury et M. Petit", each with what may stand behind before the verb. */
const CALLED = new RegExp(
  `(?<![\\p{L}.’'])(${COUNCIL_CIVILITY}) ((?:${INITIALS} ?)?${FAMILY})((?:(?:,| et|, et) (?:${COUNCIL_CIVILITY} )?(?:${INITIALS} ?)?${FAMILY})*)(?:, ([^,.:;!?()]{2,80}),| \\(([^()]{2,80})\\))?(?= |\\s?:\\s)`,
  'gu',
);
const LIKE_CALLED = new RegExp(String.raw`(?<!\p{L})${COUNCIL_CIVILITY}\.? `, 'u');
const NEXT = new RegExp(`(?:(${COUNCIL_CIVILITY}) )?((?:${INITIALS} ?)?)(${FAMILY})`, 'gu');

/** "Emmanuel présente", "Anne (trésorière) précise": a given name alone, right before what the person does. */
const FIRST_NAMED = /(?<![\p{L}’'-] ?)(?<!\p{Lu}\. ?)(\p{Lu}[\p{L}-]+)(?: \([^()]{2,60}\))? (?=\p{Ll})/gu;
/** "N. Halter présente", "M.-F. Kommer rappelle". */
const BY_INITIAL = new RegExp(`(?<![\\p{L}.’'-])(${INITIALS}) ?(${FAMILY}) (?=\\p{Ll})`, 'gu');
/** "Mme le Maire précise", "Le président informe", "L'adjointe aux finances présente": an office, whatever it is held over. */
const OFFICED = new RegExp(
  String.raw`(?<![\p{L}.])(?:(${ONE_CIVILITY} (?:[Ll]e |[Ll]a |[Ll]['’])|L[ea] |L['’]|(?<=^[^,.;:]{8,80}, )l[ea] |(?<=^[^,.;:]{8,80}, )l['’]))(${ANY_MEETING_OFFICE})(?!\p{L}|-)(?=[ :])`,
  'gu',
);

/** Where a sentence may begin: at the start, behind another, behind a bullet, "puis" or "et". */
const OPENS = /(?:^|[.!?…»:;–—•>-]\s*|(?:^|[\s,])(?:puis|ensuite|enfin|et|mais)\s|[,)]\s)$/iu;

/** Whether a sentence may begin at a place. */
export const opensAt = (text: string, at: number) => OPENS.test(text.slice(Math.max(0, at - 20), at));

/** "M. le Maire": an office is no family. */
export const isOffice = (called: string) => startsAsRole(called.replace(/^(?:l[ea] |l['’])/iu, ''));

/** Those whom a passage calls by the family name behind a civility, each of "MM. Petit et Roux" for himself. */
function byFamily(text: string): readonly Call[] {
  if (!LIKE_CALLED.test(text)) return [];
  return [...matchesOf(CALLED, text)].flatMap((found): readonly Call[] => {
    const [whole, first = '', , , apposition, bracket] = found;
    const opens = opensAt(text, found.index);
    const end = found.index + whole.length;
    const said = apposition ?? bracket;
    const role: Call['role'] = said === undefined ? null : [end - 1 - said.length, end - 1];
    const names = [
      ...matchesOf(NEXT, text.slice(found.index, end - (said === undefined ? 0 : said.length + 3))),
    ];
    let civility = first;
    return names.flatMap((name, i): readonly Call[] => {
      const [, own, initial = '', family = ''] = name;
      civility = own ?? civility;
      if (isOffice(family)) return [];
      const at = found.index + name.index + name[0].length - family.length;
      const isLast = i === names.length - 1;
      const verb = text[end] === ' ' ? end + 1 : end;
      const addressed = own !== undefined || ARE_SEVERAL.test(civility);
      return [
        {
          ...{ by: 'family', called: family, at, gender: genderOf(civility), initial: initial.trim() },
          ...{ role: isLast ? role : null, verb, opens, addressed },
        },
      ];
    });
  });
}

function simple(text: string, by: 'given' | 'initial', pattern: RegExp): readonly Call[] {
  return [...matchesOf(pattern, text)].map(found => {
    const initial = by === 'initial' ? (found[1] ?? '').trim() : '';
    const called = (by === 'initial' ? found[2] : found[1]) ?? '';
    const end = found.index + found[0].length;
    const at = found.index + found[0].indexOf(called, initial.length);
    const opens = opensAt(text, found.index);
    return { by, called, at, gender: null, initial, role: null, verb: end, opens, addressed: false };
  });
}

function byOffice(text: string): readonly Call[] {
  return [...matchesOf(OFFICED, text)].map(found => {
    const [whole, civility = '', called = ''] = found;
    const end = found.index + whole.length;
    const verb = text[end] === ' ' ? end + 1 : end;
    return {
      ...{ by: 'office', called, at: end - called.length, gender: genderOf(civility), initial: '' },
      ...{ role: null, verb, opens: true, addressed: false },
    } as const;
  });
}

/** All who may be called in a passage. */
export function callsIn(text: string): readonly Call[] {
  return [
    ...byFamily(text),
    ...simple(text, 'given', FIRST_NAMED),
    ...simple(text, 'initial', BY_INITIAL),
    ...byOffice(text),
  ];
}

/** What is said behind a colon; a count, a vote, an office and what is to be done are no words of anybody. */
const NOT_SAID =
  /^(?:\d|[-–—]|(?:pour|contre|abstentions?|oui|non|absente?|excusée?|présente?|voir|cf|idem|ok|fait)(?!\p{L})|(?!(?:not|vot|aut|ent|cont|enco|hi|prem|derni|not|let|quat|ch|mi)(?:re|er)(?!\p{L}))(?:\p{Lu}\p{Ll}*|\p{Ll}+)(?:er|ir|oir|ndre|ttre|ire|aire|uire)(?!\p{L}))/iu;
const LEAST_SAID = 12;

/** Whether what stands behind "X : " is what X said. */
export function isSaying(text: string, at: number): boolean {
  const colon = /^\s?:\s+/u.exec(text.slice(at));
  if (colon === null) return false;
  const said = text.slice(at + colon[0].length);
  return said.length >= LEAST_SAID && !NOT_SAID.test(said);
}
