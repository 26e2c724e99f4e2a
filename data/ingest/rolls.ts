import type { Line } from '../document/lines.ts';
import { CIVILITY } from '../text/civilities.ts';
import { holdsAny } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { pointNumber } from './numbered-points.ts';
import { callsSide, isLikeSide } from './roll-sides.ts';

/** What a label says of all those who stand below it, until the next label, heading or paragraph. */
export type Roll = 'participant' | 'absent' | 'represented';

interface RollLabel {
  readonly roll: Roll;
  /** Where the names begin on its own line. */
  readonly length: number;
  /** Where the label begins: a paragraph may end with it ("Le conseil s'est tenu à huis clos. Étaient présents :"). */
  readonly from: number;
  /** It says on which side those sit who stand below, and nothing of who came. */
  readonly side?: true;
}

const LONGEST_LABEL = 90;
const COUNT = /^[^:]{3,60}:\s*\d{1,3}(?:\s?(?:\/|sur)\s?\d{1,3})?\s?[.;]?$/u;
const LAST_SENTENCE = /(?:(?<=[.!?…]\s)\p{Lu}|(?<=\s)[ÉE]tai(?:en)?t )[^.!?…]{3,89}$/u;
const WERE = '(?:(?:etaients?|etait|sont|ont ete|est) )?(?:(?:egalement|aussi|ainsi que) )?';
/** Whom a roll calls: "les membres actifs", "administrateurs", "délégués titulaires", "autres personnes", "membres du conseil d'administration". */
const GROUP =
  '(?:les |autres |d autres )*(?:membres|elue?s|conseill(?:ers|eres)|titulaires|suppleante?s|personnes|habitante?s|citoyen(?:ne)?s|agents|associations|administrat(?:eurs|rices)|adherente?s|invitee?s|associee?s|delegue?e?s|representante?s|(?:co)?proprietaires|societaires|parents(?: d eleves)?|enseignante?s|collegues|partenaires|autres)' +
  '(?: (?:actifs|actives|municipaux|municipales|communautaires|titulaires|suppleante?s|elue?s|de droit|(?:du|de la|de l|des) (?:bureau|comite|ca|commission|jury|association|equipe|college|parents|familles|conseil)(?: (?:d administration|municipal|syndical|scientifique|de quartier|de surveillance|de pilotage|de direction))?))*';
/** "Conseillères et conseillers", "élus et habitants". */
const CALLED = `${GROUP}(?: et ${GROUP})?`;
/** "Représentants de l'administration": of what those are who are called; then only "présents" may follow. */
const OF_WHAT = '(?: (?:du|de la|de l|des|de|d) \\p{L}+(?: \\p{L}+){0,4}?)?';
/** "Conseillers présents et quorum": what else a heading over the roll announces. */
const AND_MORE = '(?: et (?:(?:le )?quorum|pouvoirs|votants|secretaire de seance))?';
/** "6 présents", "12 personnes présentes": how many they are, ahead. */
const COUNTED = /^\d{1,3} (?=\p{L})/u;
/** "(8)", "(9/12)": how many they are. */
const HOW_MANY = / ?\(\d{1,3}(?: ?(?:\/|sur) ?\d{1,3})?\)$/u;
/** "(sur site et à distance)", "(en visio)": how they are there. */
const HOW = / ?\(\p{Ll}[^()]{3,60}\)$/u;
/** The endings of both genders that a point, a bracket or a dash sets apart: "présent·e·s". */
const ENDING = 'e?s?(?: e s?| es?| s)?';
/** How a roll addresses all who are on it: "Mesdames et Messieurs". */
const ADDRESSED = '(?:mesdames|messieurs|mmes|mm)';
/** A label with the words of which it has one. */
type Label = readonly [roll: Roll, pattern: RegExp, words: readonly string[]];

/** By what the words before the colon say; the first that fits counts. */
const LABELS: readonly Label[] = [
  [
    'represented',
    new RegExp(
      `^${WERE}(?:(?:${CALLED} )?(?:(?:absent|excuse)${ENDING} (?:et )?)?)(?:(?:ayant|ont|avaient|avait|a) donne (?:un |leur |son )?(?:pouvoirs?|procurations?|mandat)|pouvoirs?|procurations?|represente${ENDING})(?: a| de vote)?$`,
    ),
    ['pouvoir', 'procuration', 'mandat', 'represente'],
  ],
  [
    'absent',
    new RegExp(
      `^${WERE}(?:(?:liste|releve) des )?(?:${CALLED} )?(?:(?:absent|excuse|empeche)${ENDING})(?: (?:et |ou )?(?:non )?(?:absent|excuse|empeche|represente)${ENDING})*$`,
    ),
    ['absent', 'excuse', 'empeche'],
  ],
  [
    'participant',
    /^(?:le |la |les )?secretaires? (?:de (?:la )?(?:seance|reunion)|du jour)$/,
    ['secretaire'],
  ],
  [
    'participant',
    new RegExp(
      `^${WERE}(?:(?:decompte|liste|appel|releve|enumeration) des )?(?:${CALLED}${OF_WHAT} )?(?:present${ENDING}(?: (?:ou|et) represente${ENDING})?)(?: a la (?:reunion|seance))?${AND_MORE}$`,
      'u',
    ),
    ['presence', 'presente', 'presents', 'present '],
  ],
  // "Étaient présents Mesdames et Messieurs les délégués du Pays :": who is called stands behind.
  [
    'participant',
    new RegExp(
      `^${WERE}present${ENDING} (?:${ADDRESSED} (?:et )?${ADDRESSED})(?: (?:les |des )?\\p{L}+){0,8}$`,
      'u',
    ),
    ['presents '],
  ],
  ['participant', new RegExp(`^${CALLED} (?:ayant|qui ont) vote(?: \\p{L}+){0,3}$`, 'u'), ['vote']],
  [
    'participant',
    /^(?:(?:egalement|aussi) )?(?:assist(?:ent|e|aient|ait)|ont assiste|(?:sont|etaient) (?:aussi|egalement) presente?s?)(?: (?:egalement|aussi))?(?: a la (?:reunion|seance))?$/,
    ['assist', 'aussi present', 'egalement present'],
  ],
];
/** The same where only minutes say so: a programme calls those participants who speak. */
const OF_MINUTES: readonly Label[] = [
  [
    'participant',
    /^(?:(?:la |les )?(?:liste des )?participante?s?(?: es)?|(?:ont )?particip(?:aient|e)(?: (?:egalement|aussi))? a la (?:reunion|seance))$/,
    ['particip'],
  ],
  // "Coachs présents", "Participants excusés", "Bénévoles absents": whatever those are who are called.
  [
    'participant',
    new RegExp(
      `^(?!(?:les|des|ces|nos|sujets|points|themes) )\\p{L}+[sx](?: (?:et )?\\p{L}+[sx])? present${ENDING}$`,
      'u',
    ),
    ['present'],
  ],
  [
    'absent',
    new RegExp(
      `^(?!(?:les|des|ces|nos|sujets|points|themes) )\\p{L}+[sx](?: (?:et )?\\p{L}+[sx])? (?:absent|excuse)${ENDING}(?: (?:et )?(?:absent|excuse)${ENDING})?$`,
      'u',
    ),
    ['absent', 'excuse'],
  ],
  // Who is chosen is there, or not, and has not spoken.
  [
    'participant',
    /^(?:(?:ont ete|sont) )?(?:elue?s|designee?s|nommee?s|proclamee?s)(?: (?:a l unanimite|comme \p{L}+|membres du \p{L}+))?$|^(?:(?:delegue?e?s? |membres? |elue?s? )?(?:titulaires?|suppleante?s?)|assesseurs?|scrutateurs?|candidate?s?|rapporteurs?|referente?s?)$/u,
    [
      'elu',
      'design',
      'nomme',
      'proclam',
      'titulaire',
      'suppleant',
      'assesseur',
      'scrutateur',
      'candidat',
      'rapporteur',
      'referent',
    ],
  ],
  [
    'participant',
    /^(?:(?:membres|personnes|personnalites) )?invitee?s?(?: e?s)?(?: permanente?s?)?$/,
    ['invite'],
  ],
  [
    'participant',
    /^(?:(?:feuille|liste) (?:de |des ))?presences?$|^participation$|^en presence d(?:e|u|es)$/,
    ['presence', 'participation'],
  ],
  ['participant', /^(?:le |la )?secretaires?$/, ['secretaire']],
  // The heads of a table of those who were there: "Participants | Organisme", "Nom | Prénom | Structure".
  [
    'participant',
    /^(?:participante?s?|noms? (?:et )?prenoms?|prenoms? (?:et )?noms?) (?:et )?(?:(?:autorite|organisme|structure|entite|qualite|fonction|societe|service|institution|organisation|etablissement|collectivite)s?(?: de rattachement)? ?){1,3}(?:(?:signature|emargement|procuration|presente?)s? ?)*$/,
    ['participant', 'nom'],
  ],
  // "Ainsi que : Paul Petit (Dol)": the roll goes on.
  ['participant', /^ainsi que$/, ['ainsi que']],
  // Whoever signs was there.
  [
    'participant',
    /^(?:tableau|liste|feuille) (?:de |des |d )(?:signatures?|emargements?)$|^emargements?$/,
    ['signature', 'emargement'],
  ],
  [
    'participant',
    /^(?:(?:on|nous|il est|le president|la presidente) )?(?:procede|procedons|fait|proceder) (?:a )?l appel(?: nominal)?(?: des (?:membres|presents))?$|^appel nominal$/,
    ['appel'],
  ],
  // English minutes.
  [
    'participant',
    /^(?:(?:those|also|others?|other|(?:non )?voting|full|associate|board|committee|council|panel|ex officio|members|councill?ors|trustees|directors|delegates|observers|officers|officials|staff|public|residents|participants|attendees) ){0,4}(?:present|attending|in attendance)$|^(?:(?:other|further|panel|board|committee|council|staff|external|online|virtual|remote|in person) ){0,2}(?:attendees?|guests?|visitors?)$|^(?:roll ?call|attendance)(?: of (?:the )?members)?$/,
    ['present ', 'attend', 'guest', 'visitor', 'roll'],
  ],
  [
    'absent',
    /^(?:apologies|regrets)(?: (?:for|of) absence| received(?: from)?)?$|^(?:(?:those|others?|other|(?:non )?voting|board|committee|council|members|councill?ors|trustees|directors|delegates|officers|staff) ){0,4}(?:absent|excused|not present)(?: (?:and|or) (?:absent|excused))?$/,
    ['apologies', 'regrets', 'absent', 'excused', 'not present'],
  ],
];

/** A word that no label of a roll can do without: most lines have none, and are done with at once. */
const LIKE_ROLL =
  /\broll|^ain[sſ]i|pr[eé]\u0301?[sſn]|ab[sſ]en|excu|emp[eê]|pouvoir|procur|mandat|secr|a[sſ][sſ]ist|vot[eé]|partic|attend|apolog|regret|gue[sſ]t|invit|vi[sſ]itor|[eé]\u0301?lu|d[eé]\u0301?[sſ]ign|nomm|proclam|appel|titul|[sſ]uppl|a[sſ]{2}e|[sſ]crut|candid|rapport|r[eé]\u0301?f[eé]|[sſ]ignatu|[eé]\u0301?marg/i;

/** "Présents : 15", "Quorum : 8 sur 15": how many they are, and nobody's name. */
export function isCount(line: string): boolean {
  return COUNT.test(line);
}

/** Reads "Étaient absents excusés :", "Présents :", "Secrétaire de séance : …"; null for any other line. */
export function rollLabel(line: string, report: boolean): RollLabel | null {
  const alone = labelAhead(line, report) ?? (report ? inSentence(line) : null);
  if (alone !== null || !line.endsWith(':')) return alone;
  const from = LAST_SENTENCE.exec(line)?.index ?? 0;
  const last = from === 0 ? null : labelAhead(line.slice(from), report);
  return last && { ...last, from, length: line.length };
}

/** What a label may stand behind: a sign of a list, "I-", or "2.1.1" where minutes number even their roll ("2.2 Secrétaire" is an election). */
const MARK =
  /^[-–—•*#\s]*(?:(?:(?:[IVX]{1,4}|\d{1,2}|[A-Z])\s?[-–—.)/]+\s*|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[^:]{0,40}(?:[Pp]r[eé]sent|[Aa]bsent|[Ee]xcus|[Aa]ttend|[Pp]articip)))(?=\p{L}))?/u;

/** "Étaient présents Anne Roux, Paul Petit et Luc Morel.": the label is the verb of a sentence, and no colon stands behind it. */
const IN_SENTENCE = new RegExp(
  String.raw`^((?:[ÉE]tai(?:en)?t|Sont|[ÉE]taient également|Ont été) (?:également |aussi )?(présent|absent|excusé)e?s?(?: (?:et )?excusée?s?)?) (?=${CIVILITY}? ?\p{Lu}[\p{L}’'-]+ \p{Lu})`,
  'u',
);

/** "Excusé(e)s Luc Morel, Anne Roux": a label and names, and no colon between them. */
const NO_COLON = new RegExp(
  String.raw`^(Présent|Absent|Excusé)(?:\(e\)s?|[·.-]e?(?:[·.-]?s)?|es?|s)? (?=(?:${CIVILITY} )?(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.(?:-?\p{Lu}\.)?) \p{Lu}[\p{L}’'-]+(?:[ ,(]|$))(?!(?:Présent|Absent|Excusé))`,
  'u',
);

function withoutColon(line: string): RollLabel | null {
  const found = NO_COLON.exec(line);
  if (found === null) return null;
  return { roll: found[1] === 'Présent' ? 'participant' : 'absent', length: found[0].length, from: 0 };
}

function inSentence(line: string): RollLabel | null {
  const found = /^(?:[ÉE]t|So|On)/u.test(line) ? IN_SENTENCE.exec(line) : null;
  if (found === null) return withoutColon(line);
  return { roll: found[2] === 'présent' ? 'participant' : 'absent', length: found[0].length, from: 0 };
}

/** "Mmes et MM. ", "Mesdames, Messieurs : ": how all of a roll are addressed at once. */
const BOTH = new RegExp(
  String.raw`^${CIVILITY}(?: (?:et|&|ou) |, ?| ?\/ ?)${CIVILITY}\s?[,:]?\s+(?=\p{Lu})`,
  'u',
);

/** "Excusés – Luc Morel, Anne Roux": a dash behind a label does what a colon does. */
const DASH = new RegExp(String.raw` [–—-] (?=(?:${CIVILITY} )?\p{Lu})`, 'u');

function labelAhead(line: string, report: boolean): RollLabel | null {
  const begins = MARK.exec(line)?.[0].length ?? 0;
  const ahead = line.slice(0, LONGEST_LABEL);
  const dash = ahead.includes(':') ? -1 : ahead.slice(begins).search(DASH);
  const colon = dash < 0 ? ahead.search(/ ?:(?:\s|$)/u) : begins + dash;
  const end = colon < 0 ? line.length : colon;
  if (end - begins > LONGEST_LABEL) return null;
  const head = line.slice(begins, end);
  const mayBeSide = report && dash < 0 && colon >= 0 && isLikeSide(head);
  if (!LIKE_ROLL.test(head) && !mayBeSide) return null;
  const label = head.replace(HOW_MANY, '');
  const words = key(report ? label.replace(HOW, '') : label).replace(report ? COUNTED : '', '');
  // With what stands behind its last word: "present " is no beginning of "presenter".
  const closed = `${words} `;
  const calledIn = (labels: readonly Label[]) =>
    labels.find(([, pattern, needed]) => holdsAny(closed, needed) && pattern.test(words))?.[0];
  const roll = calledIn(LABELS) ?? (report && dash < 0 ? calledIn(OF_MINUTES) : undefined);
  const isSide = roll === undefined && mayBeSide && callsSide(words, line.slice(end));
  if ((roll === undefined && !isSide) || isCount(line)) return null;
  const mark = colon < 0 ? line.length : colon + (/^ ?[:–—-]\s*/u.exec(line.slice(colon))?.[0].length ?? 0);
  const length = mark + (BOTH.exec(line.slice(mark))?.[0].length ?? 0);
  return roll === undefined
    ? { roll: 'participant', length, from: 0, side: true }
    : { roll, length, from: 0 };
}

/** A sentence: the roll is called no longer. "Membres du collège « Élus »" between its names is none. */
export function endsRoll(text: string): boolean {
  return /[.!?…]$/u.test(text) && text.split(' ').length > 6;
}

/** So many lines below the label of a roll may name those who are on it. */
const MOST_CALLED = 60;

/** The keys of the names that the rolls of minutes call, on the line of a label and on those right below it. */
export function namesOnRolls(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  let left = 0;
  for (const { text, level } of lines) {
    const label = text === '' ? null : rollLabel(text, true);
    if (label !== null) left = MOST_CALLED;
    // "I. Finances": the first point, and nobody by an initial.
    else if (level > 0 || endsRoll(text) || pointNumber(text)?.shape === 'roman') left = 0;
    if (left === 0) continue;
    left -= 1;
    for (const { givenName, familyName } of namesOfLine(text.slice(label?.length ?? 0)))
      names.add(key(`${givenName} ${familyName}`));
  }
  return names;
}
