import type { NameMatch } from '../../text/names.ts';
import { remembered } from '../../text/remembered.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import { LIKE_GIVES, willGive } from './gives.ts';
import type { Candidate, Found, Stretch } from './layout.ts';
import { EVENT, ledIn } from './led.ts';
import { namesOfLine } from './line-names.ts';
import { listedBehind, mayList } from './listed-behind.ts';
import { readLine } from './read-line.ts';
import { shiftPeople } from './shift.ts';
import { KNOWN, LIKELY, officeBefore, subjectStart, toldIn } from './subject.ts';

/** "C'est à 14 heures que", "Demain, ce sera", "c'est": what is set first in the sentence, and then who. */
const SET_FIRST =
  /(?:^|[\s,;])(?:(?:c['’]est|ce (?:sera|seront|sont))(?: [^.;:!?]{1,70}? qu(?:e |['’]))?|(?:retrouvez|(?:venez |pour )(?:écouter|rencontrer|retrouver|échanger avec)|nous (?:recevons|recevrons|accueillons|accueillerons))) ?$/iu;
/** What it has in it. */
const LIKE_SET_FIRST = /c(?:['’]e|e )|retrouvez|pour |venez |nou[sſ] /i;
/** "Demain, ", "À 14 heures, ": the clause before a subject. */
const OPENED =
  /^(?:(?:demain|puis|ensuite|enfin|à|au|en|après|dans|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: |['’])?[^.;:!?]{0,80},? )?$/iu;
const LEADS = 'animer|modérer|présider';
const SPEAKS = 'ouvrir|clôturer|clore|conclure|introduire|inaugurer|lancer';
/** What those do who are announced. */
const WILL = new RegExp(
  `^,?(?: qui)? (?:y )?(?:(?:${futures(`${LEADS}|${SPEAKS}`)}|présenter(?:a|ont)|intervien?dr(?:a|ont)|prononcer(?:a|ont)|exposer(?:a|ont)|(?:prendra|prendront) la parole|(?:donner|fer)(?:a|ont) (?:la|une|sa|leur) (?:conférence|leçon|lecture|communication|intervention|allocution))|(?:devrait|devraient|doit|doivent|viendra|viendront|ira) (?:\\p{L}+ )?(?:${LEADS}|${SPEAKS}|intervenir|présenter|prendre la parole|prononcer))(?!\\p{L})`,
  'u',
);
const LIKE_TO_COME = /(?:r(?:a|ont)|devrai(?:en)?t|doi(?:ven)?t)(?!\p{L})/u;
const WILL_LEAD = new RegExp(
  `^,?(?: qui)? (?:${futures(LEADS)}|(?:devrait|doit) (?:${LEADS}))(?!\\p{L})`,
  'u',
);
const TAKES_FLOOR = /interv|parole/u;
/** Where neither an office nor the order of words tells that somebody is announced, the event must. */
const OF_EVENT = new RegExp(
  `^,? (?:\\S+ )??\\S+(?: (?:ouvrir|conclure|clôturer|intervenir|introduire))? (?:l[ea]s?|l['’]|cet?|cette|ces|d['’]|à|dans|lors) ?(?:\\p{L}+ ){0,3}?${EVENT}(?!\\p{L})`,
  'iu',
);

function futures(verbs: string): string {
  return verbs
    .split('|')
    .map(verb => `${verb.replace(/re$/u, 'r')}(?:a|ont)`)
    .join('|');
}

/** "suivie des discours d'Anne Roux et de Paul Petit": speeches that are to come. */
const SPEECHES =
  /(?<!\p{L})(?:(?:sera|seront) (?:\p{L}+ )?(?:suivi|précédé|marqué|ponctué|ouvert|clos|clôturé)e?s?|s['’](?:achèver|ouvrir|ouvr)(?:a|e|ont)|(?:débuter|commencer|se terminer|se clôturer|se conclur)(?:a|ont)|se termine|débute|commence)[^.;:!?]{1,60}(?:discours|allocutions?|interventions?|mots?|propos)(?: \p{L}+| d['’]\p{L}+)? (?:de |d['’])$|(?<!\p{L})se (?:confronter|croiser|répondr)ont les (?:points? de vue|regards|avis|analyses|expériences) (?:de |d['’]|des (?:\p{Ll}+ ){1,3})$/iu;
const LIKE_BEFORE_SPEAKER = /(?:de |d['’]|des (?:\p{Ll}+ ){1,3})$/iu;
/** Enough of what stands before or behind a name to know the verb. */
const LONGEST_VERB = 120;
const AND = /^(?:,? (?:et|puis|ainsi que) |, |,? avec (?:celui|celle|ceux|celles) )(?:de |d['’])?$/u;

/** "maire de Caen, devrait conclure": where a role goes on with a verb that it did not know. */
const MODAL =
  /,? (?=(?:devrai(?:t|ent)|doi(?:t|vent)|ira|qui (?:nous )?\p{Ll}+r(?:a|ont)|avec (?:celui|celle|ceux|celles)) )/u;

function roleOf(text: string, names: readonly NameMatch[], i: number): Stretch | null {
  const [name, next] = [names[i], names[i + 1]];
  if (name === undefined) return null;
  const { role } = readBehind(text, name.end, next?.start ?? text.length, next === undefined);
  if (role === null || !startsAsRole(text.slice(...role))) return officeBefore(text, name);
  const modal = MODAL.exec(text.slice(...role));
  return modal === null ? role : [role[0], role[0] + modal.index];
}

/** The role or the name that ends what is said of a person. */
function endOf({ name, role }: Found): number {
  return role !== null && role[0] > name.start ? role[1] : name.end;
}

/** "C'est à 14 heures que A, président de X, ouvrira les travaux", "Demain, A et B animeront le débat". */
function subjectsOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name, i): readonly Found[] => {
    if (name.score < KNOWN) return [];
    const joined = names[i - 1];
    const pair =
      joined !== undefined &&
      joined.score >= KNOWN &&
      AND.test(text.slice(joined.end, subjectStart(text, name)))
        ? joined
        : null;
    const ahead = text.slice(0, subjectStart(text, pair ?? name));
    const first = LIKE_SET_FIRST.test(ahead) && SET_FIRST.test(ahead);
    if (!first && ahead !== '' && !OPENED.test(ahead)) return [];
    const role = roleOf(text, names, i);
    const one: Found = { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
    const behind = text.slice(endOf(one)).replace(/^,(?= )/u, '');
    const will = LIKE_TO_COME.test(behind) ? WILL.exec(behind)?.[0] : undefined;
    if (will === undefined || !(first || TAKES_FLOOR.test(will) || OF_EVENT.test(behind))) return [];
    const part = WILL_LEAD.test(behind) ? 'moderator' : 'speaker';
    const other: readonly Found[] = pair === null ? [] : [{ name: pair, role: null, roleScore: 0, part }];
    return [...other, { ...one, part }];
  });
}

/** "sera suivie des discours d'ouverture de A et de B": those who are to speak. */
function speechesOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  const at = names.findIndex(name => {
    const before = text.slice(0, subjectStart(text, name));
    return LIKE_BEFORE_SPEAKER.test(before) && SPEECHES.test(before);
  });
  const people: Found[] = [];
  for (const [i, name] of names.entries()) {
    if (at < 0 || i < at) continue;
    const last = people.at(-1);
    if (last !== undefined && !AND.test(text.slice(endOf(last), subjectStart(text, name)))) break;
    if (name.score < KNOWN) break;
    const role = roleOf(text, names, i);
    people.push({ name, role, roleScore: role === null ? 0 : 1, part: 'speaker' });
  }
  return people;
}

/** "Nous écouterons d'abord A, professeur", "S'exprimera ensuite M. B, président": who is to speak, behind the verb. */
const BEFORE_GUEST =
  /(?<!\p{L})(?:(?:nous|on) (?:écouter|entendr)(?:ons|a)|venez (?:nombreux )?(?:écouter|rencontrer|échanger avec)|(?:s['’]exprimer|interviendr|témoigner|suivr)(?:a|ont)|(?:prendra|prendront) la parole|la parole sera (?:ensuite )?(?:donnée )?à)(?: (?:d['’]abord|ensuite|également|aussi|enfin|puis|alors|ce soir|tout d['’]abord))*,? $/iu;
/** "A est notre premier conférencier", "B sera l'invitée de la soirée". */
const IS_GUEST =
  /^,? (?:est|sont|sera|seront) (?:notre|nos|l['’]|les? |la )(?: ?(?:premi\p{L}+|deuxième|prochaine?|dernière?|grande?s?|principale?))? ?(?:conférenci(?:er|ère)|invitée?|intervenante?|orat(?:eur|rice)|témoin)s?(?!\p{L})/iu;
const LIKE_IS_GUEST = /^,? (?:e[sſ]t|[sſ]ont|[sſ]er)/i;
/** "A, députée de l'Aisne, nous dira en quoi": what is told to those who listen. */
const TELLS_US =
  /^,? nous (?:dir|parler|expliquer|montrer|raconter|exposer|présenter|livrer|proposer|partager|détailler|entretiendr|apprendr|revien?dr|fer)(?:a|ont)(?!\p{L})/u;
/** "A (Ademe) détaillera": an announcement has the body in a bracket, and says what will be told. */
const BODY_TELLS =
  /^ \(([^()]{2,80})\),? (?:nous )?(?:présenter|parler|évoquer|détailler|revien?dr|raconter|expliquer|exposer|témoigner|partager|aborder|décrypter|analyser|dresser|interviendr|traiter|montrer|livrer|proposer)(?:a|ont)(?!\p{L})/u;
const LIKE_BODY_TELLS = /\) (?:nous )?\p{Ll}{2,12}r(?:a|ont)(?!\p{L})/u;

/** "- A nous présentera", "- A et B nous liront", "- B (Ademe) détaillera": whom nothing but the verb or the body announces opens the line. */
function openingGuests(text: string, names: readonly NameMatch[]): readonly Found[] {
  const [first, second] = names;
  if (first === undefined || first.score < KNOWN) return [];
  if (text.slice(0, subjectStart(text, first)).trim() !== '') return [];
  const isPair =
    second !== undefined &&
    second.score >= KNOWN &&
    AND.test(text.slice(first.end, subjectStart(text, second)));
  const last = isPair ? second : first;
  const behind = text.slice(last.end, last.end + LONGEST_VERB);
  const [one, ...more] = (isPair ? [first, second] : [first]).map(
    (name): Found => ({ name, role: null, roleScore: 0, part: 'speaker' }),
  );
  if (one === undefined) return [];
  if (TELLS_US.test(behind)) return [one, ...more];
  const body = isPair || !LIKE_BODY_TELLS.test(behind) ? undefined : BODY_TELLS.exec(behind)?.[1];
  if (body === undefined) return [];
  const from = last.end + behind.indexOf(body);
  return [{ ...one, role: [from, from + body.length], roleScore: 1 }];
}

/** "le préfet Paul Petit, SGAR Bretagne, donnera": what else is said of somebody between his name and the verb. */
const APPOSITION = /^, [^,;:.!?]{2,60}(?=, )/u;

/** Those whom a host announces to the audience. */
function guestsOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name, i): readonly Found[] => {
    if (name.score < LIKELY) return [];
    const start = subjectStart(text, name);
    const role = roleOf(text, names, i);
    const one: Found = { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
    const behind = text.slice(endOf(one), endOf(one) + LONGEST_VERB);
    const isTold =
      role !== null &&
      (BEFORE_GUEST.test(text.slice(Math.max(0, start - LONGEST_VERB), start)) ||
        TELLS_US.test(behind) ||
        willGive(behind.replace(APPOSITION, '')));
    return isTold || (name.score >= KNOWN && LIKE_IS_GUEST.test(behind) && IS_GUEST.test(behind))
      ? [one]
      : [];
  });
}

/** "Plusieurs personnalités animeront les débats :": many who are to come, each named behind the colon. */
const MANY_WILL =
  /(?<!\p{L})(?:[Aa]nim|[Mm]odér|[Pp]articip|[Ii]ntervien?d|[Dd]ébatt|échang|[Tt]émoign|[Dd]ialogu|[Pp]ren?d|[Ee]xpos|présent|[Ss]e succéd|[Ss]e relai|partag|échanger|rejoin?d)\p{Ll}*ront(?!\p{L})[^.;:!?]{0,110} : $/u;
/** "La matinée sera consacrée à des interventions sur « mémoire et trace » : ": what several give, each named behind the colon. */
const WILL_BE_GIVEN =
  /(?<!\p{L})ser(?:a|ont) (?:consacré|dédié|réservé)e?s? à (?:des|deux|trois|quatre|cinq|plusieurs|une série de) (?:\p{Ll}+ )?(?:interventions?|communications?|exposés?|conférences?|contributions?|témoignages?|présentations?|allocutions?)(?!\p{L})[^.;!?]{0,160} : $/u;
/** "Y prendront la parole Anne Roux, maire, et Paul Petit": they stand right behind the verb. */
const ALL_WILL =
  /(?<!\p{L})(?:(?:[Pp]rendront|[Aa]uront) la parole|[Ii]nterviendront|[Ss]['’]exprimeront|[Tt]émoigneront|[Dd]ébattront|[Dd]ialogueront|[Ss]e succéderont|[Ss]ont attendu(?:e?s))(?: (?:ensuite|alors|également|aussi|notamment|successivement|tour à tour|enfin|ensemble))* $/u;
const LEAST_MANY = 2;

/** Those whom a colon lists behind what many are to do. */
function listedOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  const at = listAt(text, names);
  const ahead = text.slice(0, at);
  const lead = MANY_WILL.exec(ahead) ?? WILL_BE_GIVEN.exec(ahead) ?? ALL_WILL.exec(ahead);
  if (at === 0 || lead === null) return [];
  const read = readLine(text.slice(at).replace(/\.$/u, ''), true);
  if (read === null || read.lead[1] > 0 || read.people.length < LEAST_MANY) return [];
  const part = /(?:anim|modér)/u.test(lead[0].slice(0, 8)) ? 'moderator' : 'speaker';
  return shiftPeople(read, at).map(one => ({
    ...one,
    part,
    role: isTopic(text, one.role) ? null : one.role,
  }));
}

/** "Anne Roux (sur la radio)": of what somebody is to speak, and nothing that she is. */
function isTopic(text: string, role: Stretch | null): boolean {
  return role !== null && /^(?:sur|à propos|au sujet|autour) /u.test(text.slice(...role));
}

/** Where those are listed who are to come: behind a colon, or right behind the verb. */
function listAt(text: string, names: readonly NameMatch[]): number {
  const colon = LIKE_MANY.exec(text) ?? (LIKE_GIVEN.test(text) ? /» : (?=\p{Lu})/u.exec(text) : null);
  if (colon !== null) return colon.index + colon[0].length;
  const [first] = names;
  if (first === undefined || !LIKE_ALL.test(text)) return 0;
  const at = subjectStart(text, first);
  return ALL_WILL.test(text.slice(0, at)) ? at : 0;
}

/** What a text must hold to foretell who speaks; most hold nothing of it, and are done with at once. */
const LIKE_WILL =
  /(?:ouvri|clôture|clo|conclu|introdui|inaugure|lance|anime|modère|modére|préside|présente|interviend|prononce|expose|prend|donne|fe)r(?:a|ont)(?!\p{L})|(?:devrai(?:en)?t|doi(?:ven)?t|viendr(?:a|ont)|ira) (?:\p{L}+ )?(?:anim|modér|présid|ouvr|cl|concl|introd|inaug|lanc|interv|présent|prend|prononc)/u;
const LIKE_SPEECHES =
  /(?:r(?:a|ont)|termine|débute|commence|ouvre) (?:[^.;:!?]{1,60})?(?:discours|allocution|intervention|mot|propos)|[Ss]e (?:confronter|croiser|répondr)ont /u;

const LIKE_GIVEN = /ser(?:a|ont) (?:consacré|dédié|réservé)e?s? à /u;
const LIKE_ALL =
  /(?:rendront|uront) la parole|nterviendront |exprimeront |émoigneront |ébattront |ialogueront |succéderont |ont attendu/u;
const LIKE_MANY = /ront(?!\p{L})[^.;:!?]{0,110} : (?=\p{Lu})/u;

const LIKE_HOST =
  /(?:écouter|entendr)(?:ons|a) |venez |exprimer(?:a|ont) |(?:interviend|prend)r(?:a|ont) |nous (?:dir|parl|expl|expo|mont|racont|appr|prés|livr|prop|part|dét|rev|entr)\p{Ll}*(?:a|ont)(?!\p{L})|\) (?:nous )?\p{Ll}{2,12}r(?:a|ont) |(?:est|sera) (?:notre|l['’]) ?(?:\p{L}+ )?(?:conf|inv|int|ora|tém)|seront nos |parole sera /iu;

/** "réunira", "sera animée par": whom an event is to bring together, and who is to lead it. */
const WILL_GATHER =
  /(?:réuni|rassemble|accueille)r(?:a|ont)(?!\p{L})|fer(?:a|ont) (?:dialoguer|intervenir|débattre)|ser(?:a|ont) (?:\p{L}+ )?(?:anim|modér|condui|men|présid|facilit|orchestr|arbitr)\p{Ll}{1,4} par /u;

/** Whether a text may foretell who speaks. */
export function mayForetell(text: string): boolean {
  return (
    WILL_GATHER.test(text) ||
    LIKE_MANY.test(text) ||
    LIKE_GIVEN.test(text) ||
    LIKE_ALL.test(text) ||
    LIKE_WILL.test(text) ||
    LIKE_SPEECHES.test(text) ||
    LIKE_HOST.test(text) ||
    LIKE_GIVES.test(text) ||
    mayList(text)
  );
}

/** Who is to speak, as announcements tell it in one sentence. */
export const readForetold = remembered((text: string): Candidate | null => {
  if (!mayForetell(text)) return null;
  const names = namesOfLine(text);
  const listed = mayList(text) ? listedBehind(text, names) : [];
  if (listed.length > 0) return toldIn('announced', listed);
  return toldIn(
    'spoken',
    [
      WILL_GATHER.test(text) ? ledIn(text, names) : [],
      listedOf(text, names),
      subjectsOf(text, names),
      speechesOf(text, names),
      guestsOf(text, names),
      LIKE_HOST.test(text) ? openingGuests(text, names) : [],
    ].find(found => found.length > 0),
  );
});
