import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import type { Found, Stretch } from './layout.ts';
import { addressStart, KNOWN, subjectStart } from './subject.ts';

/** What is said or shown at a meeting, as the participle of who says it: "est présenté par", "a été rappelée en introduction par". */
const SAID =
  '(?:présenté|rappelé|expliqué|exposé|souligné|précisé|indiqué|évoqué|détaillé|commenté|développé|résumé|soulevé|abordé|introduit|posé|prononcé|donné|lu|fait|apporté|assuré|demandé|proposé|appuyé|secondé|dressé|tiré|retracé|décrit|raconté|recueilli|complété|illustré|nuancé|défendu|rapporté|restitué|exprimé|partagé|synthétisé|esquissé)e?s?';
const LED = '(?:animé|modéré|présidé|ouvert|clos|clôturé|conclu|levé)e?s?';
const IS = '(?:est|sont|était|étaient|fut|furent|sera|seront|(?:a|ont|avait|avaient) été)';
/** Between the participle and "par" no more is told than what, to whom and when. */
const PAST = '(?: [^.;:!?«»()]{1,90})?';
const BY = " par (?:l[ea] |l['’])?$";
const IS_SAID = new RegExp(
  `(?<!\\p{L})${IS} (?:\\p{Ll}+ment |ensuite |également |alors |enfin )?${SAID}${PAST}${BY}`,
  'iu',
);
const IS_LED = new RegExp(
  `(?<!\\p{L})${IS} (?:\\p{Ll}+ment |ensuite |également |alors |enfin )?${LED}${PAST}${BY}`,
  'iu',
);
/** "rappelée en introduction de ce colloque par": when it was said tells that it was said there. */
const SAID_FIRST = new RegExp(
  `(?<!\\p{L})${SAID} en (?:introduction|ouverture|préambule|conclusion|clôture|début|fin|séance)(?: [^.;:!?«»()]{1,60})?${BY}`,
  'iu',
);
/** "La réponse formulée par", "Modification demandée par": what is said at a meeting, and whose words it is. */
const WORDS_OF = new RegExp(
  `(?<!\\p{L})(?:réponse|question|remarque|demande|proposition|observation|intervention|modification|précision|inquiétude|crainte|objection|critique|suggestion|préoccupation|explication|présentation|motion|vœu|amendement)s? (?:\\p{Ll}+ment )?(?:formulé|demandé|proposé|posé|fait|présenté|soulevé|exprimé|porté|défendu|apporté|donné|adressé|émis|évoqué|rappelé)e?s?(?: en séance| ce jour| ensuite| également)?${BY}`,
  'iu',
);
/** Most words before a name do not end so. */
const LIKE_BY = /(?:^| )par (?:l[ea] |l['’])?$/iu;
const LIKE_IS = /(?<!\p{L})(?:est|sont|étai(?:en)?t|fut|furent|ser(?:a|ont)|été) /iu;
const LONGEST_BEFORE = 200;
/** What is said by nobody who sits there: laws, books, studies. */
const ELSEWHERE =
  /(?<!\p{L})(?:loi|livre|ouvrage|rapport|étude|article|film|thèse|décret|amendement|concept|notion|théorie)s? [^.;:!?]{0,60}$/iu;

/** "Le budget est présenté par Anne Roux", "Le contexte a été rappelé en introduction par Paul Petit, directeur": who said it. */
export function saidBy(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name, i): readonly Found[] => {
    if (name.score < KNOWN) return [];
    const start = subjectStart(text, name);
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    if (!LIKE_BY.test(before)) return [];
    const isDone = LIKE_IS.test(before);
    const led = isDone ? before.search(IS_LED) : -1;
    const said = led < 0 && isDone ? before.search(IS_SAID) : led;
    const isSaid = said >= 0 || (before.includes(' en ') && SAID_FIRST.test(before)) || WORDS_OF.test(before);
    if (!isSaid) return [];
    if (said >= 0 && ELSEWHERE.test(before.slice(0, said))) return [];
    const role = roleBehind(text, name, names[i + 1]);
    const part = led < 0 ? 'speaker' : 'moderator';
    return [{ name, role, roleScore: role === null ? 0 : 1, part }];
  });
}

/** "Selon Anne Roux, géographe, la crue reviendra", "Pour Paul Petit, maire, il faut": whose view a sentence of a report gives. */
const VIEW = /(?:(?:^|[.!?…] )(?:mais |et |or )?(?:selon|d['’]après|pour|aux yeux de)|, selon) $/iu;
const LIKE_VIEW = /[nsſre] $/i;
/** Behind the office the sentence goes on with what was thought. */
const GOES_ON =
  /^, (?:que |qu['’]|l[ea]s? |l['’]|il |elle |on |c['’]|ce |deux |trois |quatre |cinq |plusieurs |certaine?s |beaucoup |si |seule?s? |même |\d|cette |ces |un |une |aucun|rien |tout )/iu;

/** Who is told to have a view, where an office says that it is one of those present; whoever is only named may be an author. */
export function viewOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name, i): readonly Found[] => {
    const ahead = text.slice(0, addressStart(text, name));
    if (name.score < KNOWN || !LIKE_VIEW.test(ahead) || !VIEW.test(ahead)) return [];
    const apposition = /^, ([^,;.:!?]{3,90})(?=, )/u.exec(text.slice(name.end));
    const words = apposition?.[1];
    const next = names[i + 1];
    if (apposition === null || words === undefined || !startsAsRole(words)) return [];
    const end = name.end + apposition[0].length;
    if ((next !== undefined && next.start < end) || !GOES_ON.test(text.slice(end))) return [];
    const role: Stretch = [name.end + 2, end];
    return [{ name, role, roleScore: 1, part: 'speaker' }];
  });
}

/** "Une question de Anne Roux a permis", "Suite à la remarque de Paul Petit,": what was said at a meeting, and by whom. */
const WORD_OF =
  /(?:^|[.!?…;:,] )(?:(?:suite|grâce|face|réponse|en réponse) à |après |avec |sur )?(?:l[ae]s? |l['’]|une? |cet(?:te)? |ces |des )(?:\p{Ll}+ )?(?:questions?|interventions?|remarques?|réponses?|prises? de parole|interpellations?|observations?|objections?|exposés?|allocutions?)(?: \p{Ll}+)? d(?:e |['’])$/iu;
const LIKE_WORD_OF =
  /(?:question|intervention|remarque|réponse|parole|interpellation|observation|objection|exposé|allocution)s?(?: \p{Ll}+)? d/iu;
/** Behind the name the sentence tells of what was said: a verb, over what it was, a comma. */
const WORD_GOES_ON =
  /^(?:,| (?:a|ont|est|sont|était|étaient|sur|à propos|au sujet|concernant|qui|porte|portait|permet|permettait|relance|ouvre|soulève)(?!\p{L}))/u;
/** "je tiens à remercier Anne Roux d'avoir demandé": who is thanked for what was said there. */
const THANKED = /(?:remerci(?:er|e|ons|ent)|salu(?:er|e|ons|ent)|félicit(?:er|e|ons|ent)|merci à) $/iu;
const FOR_SAYING =
  /^ (?:de s['’]être|d['’]avoir|pour avoir|de l['’]avoir) (?:\p{Ll}+ment )?(?:fait (?:le |la |l['’])?(?:porte|écho|relais|remarquer|valoir)|demandé|rappelé|dit|posé|soulevé|défendu|présenté|évoqué|porté|interpellé|exposé|expliqué|souligné|relayé|alerté|signalé|exprimé|pris la parole)/u;

/** Whose question, remark or answer a sentence of a report tells of, and whom it thanks for one. */
export function wordOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  const isThere = LIKE_WORD_OF.test(text);
  return names.flatMap((name, i): readonly Found[] => {
    if (name.score < KNOWN) return [];
    const before = text.slice(
      Math.max(0, subjectStart(text, name) - LONGEST_BEFORE),
      subjectStart(text, name),
    );
    const behind = text.slice(name.end);
    const said = isThere && WORD_OF.test(before) && WORD_GOES_ON.test(behind);
    if (!said && !(THANKED.test(before) && FOR_SAYING.test(behind))) return [];
    const role = roleBehind(text, name, names[i + 1]);
    return [{ name, role, roleScore: role === null ? 0 : 1, part: 'speaker' }];
  });
}

/** "Question de Thomas Vidal : quand ?", "Réponse de Mme Garnier, adjointe : demain": whose words stand behind the colon. */
const TURN =
  /^(?:[^\p{L}\p{N}]{1,3})?(?:questions?|réponses?|remarques?|interventions?|observations?|commentaires?|précisions?|réactions?|demandes?|avis|témoignages?|propos|prises? de parole) (?:de |d['’]|du |de la |de l['’])$/iu;
const IS_SAYING = /^(?:, [^.;:!?]{2,90}|\s?\([^()]{2,60}\))?\s?:\s+\S/u;

/** Whose turn a line of minutes opens. */
export function turnOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  const first = names[0];
  if (first === undefined || first.score < KNOWN || !IS_SAYING.test(text.slice(first.end))) return [];
  if (!TURN.test(text.slice(0, subjectStart(text, first)))) return [];
  const role = roleBehind(text.slice(0, text.indexOf(':', first.end)), first, undefined);
  return [{ name: first, role, roleScore: role === null ? 0 : 1, part: 'speaker' }];
}

function roleBehind(text: string, name: NameMatch, next: NameMatch | undefined): Stretch | null {
  const { role } = readBehind(text, name.end, next?.start ?? text.length, next === undefined);
  return role !== null && startsAsRole(text.slice(...role)) ? role : null;
}
