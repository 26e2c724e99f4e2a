import { CIVILITY } from '../../text/civilities.ts';
import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import type { Found, Stretch } from './layout.ts';
import { addressStart, KNOWN, LIKELY, officeBefore, subjectStart } from './subject.ts';

const EVENT_PART =
  "(?:ouverture|clôture|conclusion|introduction|synthèse|mot de la fin|mot d[’']accueil|modération|animation)";
/** "donne la parole à Anne Roux", "présente Mme Anne Roux": who speaks next, however rare the name. */
const FLOOR =
  /(?:(?:donn|laiss|pass|céd|cèd)(?:e|é|ent|ait|aient|a) (?:ensuite |également |alors )?la parole à|la parole (?:est|était|fut|a (?:ensuite |alors |enfin |également )?été) (?:ensuite |alors |enfin )?(?:donnée|laissée|passée|cédée|rendue) à)$/iu;
/** Whether words end so; most do not end with "à". */
function givesFloor(words: string): boolean {
  return /[àÀ]$/.test(words) && FLOOR.test(words);
}

/** "Prise de parole de Anne Roux qui indique", "Question de Paul Petit :": how a line of minutes opens on who speaks. */
const OPENED =
  /^(?:[–—•*-]\s*)?(?:(?:prises?(?: de)? parole|interventions?|témoignages?|questions?|réponses?|remarques?|précisions?|observations?|commentaires?|retours?) d(?:e|['’]|u))$/iu;
const GOES_ON = /^(?:\s?[:,(]| qui | sur | pour )/u;
const PRESENTS = new RegExp(`(?:présente|accueille)(?:nt)? ${CIVILITY} ?$`, 'u');
/** "la clôture est revenue à", "a permis d'entendre", "avec les témoignages de": who speaks at an event. */
const GIVEN = new RegExp(
  `(?:${EVENT_PART}[^.;:!?]{0,40} (?:est revenue?|revenait|revient|a été confiée?|était confiée?|fut confiée?) à|(?:a|ont|avait|avaient) permis (?:d['’](?:entendre|écouter)|aux participants d['’]entendre)|(?:avec|par|grâce à|à travers|dont|avant|après|puis|suivie? d[eu]s?) (?:l[ea]s? |l['’]|une? |ce(?:lle|lui) d)?(?:témoignages?|interventions?|exposés?|allocutions?|éclairages?|prises? de parole|retours? d['’]expériences?)(?: croisés?| inspirants?)? d(?:e(?: la| l['’])?|['’]|u|es?(?: (?:deux|trois|quatre|nos|plusieurs|quelques))(?: \\p{Ll}+){1,4}[,:])|(?:présentation|intervention|conférence|communication)s?(?!\\p{L})[^.;:!?]{0,80}(?: (?:est|était|fut|sont|étaient) |, |\\()celles? d(?:e|['’]))$`,
  'iu',
);
/** What each of those has. */
const LIKE_GIVEN_AT_EVENT =
  /revenu|revenait|revient|confi|permis|celle|moignage|intervention|expos|allocution|clairage|parole|retour/iu;
/** "a permis à Julie Blanc, directrice, de présenter": what the person was let do is to speak. */
const LET = /(?:a|ont|avait|avaient) permis à$/iu;
const TO_SPEAK =
  /^(?:, [^.;:!?]{2,120}?,)?(?: et (?:à )?\S+ \S+(?:, [^.;:!?]{2,120}?,)?)? d(?:e |['’])(?:nous |y |leur )?(?:présent|expos|racont|témoign|évoqu|expliqu|parl|rappel|détaill|illustr|partag|revenir|défend|dialogu|débatt|échang|intervenir|prendre la parole|montr|répond|introdui|conclu|exprim)/iu;
/** What each of these ends with, or has before the office of who is named. */
const LIKE_GIVEN =
  /(?:parole|celle|[Ii]nterventions?|[Tt]émoignages?|[Qq]uestions?|[Rr]éponses?|[Rr]emarques?|[Pp]récisions?|[Oo]bservations?|[Cc]ommentaires?|[Rr]etours?|présente|accueille|revenue?|revenait|revient|confiée?|permis|avec|par|dont|grâce|travers|après|avant|puis|suivie?s?|rejointe?s?|relayée?s?)(?!\p{L})/u;
/** Between two who are given the floor: "…, trésorier, et à Claire Martin". */
const AND =
  /^(?: \([^()]{2,160}\))?(?:, [^.;:!?()]{2,200}?)?(?:,? (?:et|puis|ainsi qu(?:e|['’]))|,)(?: ?(?:à|de|d['’]|ensuite))* ?$/u;
/** "…, suivie de Paul Petit (Inrae)": who came next, where a role says who that is. */
const FOLLOWED = /,? (?:suivie?s?|rejointe?s?|relayée?s?) (?:de|d['’]|par|du)$/iu;
const LONGEST_AHEAD = 140;

/** ", pour la présentation du projet", ", afin d'exposer": what somebody has the floor for, and no part of a role. */
const FOR_WHAT =
  /,? (?:pour (?:(?:la|une|sa) (?:présentation|lecture)|l['’]exposé|un (?:point|exposé)|(?:nous )?(?:présent|expos|expliqu|évoqu|détaill)er|faire)|afin d)(?!\p{L}).*$/u;

function roleOf(text: string, name: NameMatch, next?: NameMatch): Stretch | null {
  const behind = readBehind(text, name.end, next?.start ?? text.length, next === undefined).role;
  const what = behind === null ? null : FOR_WHAT.exec(text.slice(...behind));
  const role = behind === null || what === null ? behind : ([behind[0], behind[0] + what.index] as const);
  return role !== null && (text[role[0] - 1] === '(' || startsAsRole(text.slice(...role)))
    ? role
    : officeBefore(text, name);
}

function isGivenAtEvent(words: string): boolean {
  return LIKE_GIVEN_AT_EVENT.test(words) && GIVEN.test(words);
}

function isGiven(text: string, name: NameMatch): boolean {
  const before = text.slice(Math.max(0, name.start - LONGEST_AHEAD), name.start);
  if (!LIKE_GIVEN.test(before)) return false;
  const start = subjectStart(text, name);
  const words = text.slice(Math.max(0, start - LONGEST_AHEAD), start).trimEnd();
  if (givesFloor(words) || givesFloor(before.trimEnd()) || PRESENTS.test(before)) return true;
  if (name.score < KNOWN) return false;
  if (OPENED.test(text.slice(0, start).trim())) return GOES_ON.test(text.slice(name.end));
  if (FOLLOWED.test(words)) return roleOf(text, name) !== null;
  if (LET.test(words)) return TO_SPEAK.test(text.slice(name.end, name.end + 2 * LONGEST_AHEAD));
  return isGivenAtEvent(words) || isGivenAtEvent(before.trimEnd());
}

/** Those to whom a sentence says that the floor was given, and who are named with them: "la parole à A, trésorier, et à B". */
export function givenFloor(text: string, names: readonly NameMatch[]): readonly Found[] {
  const taken: NameMatch[] = [];
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    const joined =
      before !== undefined &&
      taken.at(-1) === before &&
      name.score >= LIKELY &&
      AND.test(text.slice(before.end, addressStart(text, name)));
    if (joined || isGiven(text, name)) taken.push(name);
  }
  return taken.map(name => {
    const role = roleOf(text, name, names[names.indexOf(name) + 1]);
    return { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
  });
}
