import type { Line } from '../document/lines.ts';
import { holdsAny } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { startsAsRole, verbAt } from '../text/role-words.ts';
import { ANY_YEAR, namedDays } from './days.ts';
import { placeAlone } from './event-places.ts';
import { labelledPlace } from './labelled-places.ts';
import { isFrontMatter, labelOf } from './labels.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isPartOfEvent, isRoomAndHours, opensWithEvent } from './page-openings.ts';
import { isOfPage } from './page-words.ts';
import { isSurelyRoom } from './rooms.ts';
import { opensSitting, presides } from './sittings.ts';
import { isHall } from './venues.ts';

/** What a line of the title page is; only a `title` says what the document is called. */
export type FrontLine =
  | 'title'
  | 'named'
  | 'days'
  | 'place'
  | 'hours'
  | 'room'
  | 'label'
  | 'mail'
  | 'generic'
  | 'person'
  | 'item'
  | 'sentence'
  | 'none';

/** What an event is called by, in French and English. */
export const EVENT =
  /\b(?:colloque|congres|journees?|seminaire|rencontres?|assises|forum|conferences?|cycle|actes|programm(?:e|ation)|(?:19|20)\d\d program|program of|(?:universites?|ecoles?) d (?:ete|hiver|automne|printemps)|symposium|convention|etats generaux|workshop|meetup|barcamp|hackathon|webinaire|festival|biennale|salon|sommet|seminar|conference|summit|congress|meeting|days|summer school|soutenance|fete|semaine|universite populaire|assemblees? generales?|ag)\b/;
/** What minutes are called by. */
const MINUTES =
  /^(?:(?:projet de )?(?:compte rendu|comptes rendus|proces verbal|proces verbaux|releve (?:de|des) (?:decisions?|conclusions)|rapport (?:de (?:la )?)?reunion|synthese de|minutes|cr|pv)\b|(?:reunion|assemblee generale|conseil (?:municipal|d administration|communautaire|departemental|regional|scientifique|syndical|d ecole|d etablissement|de quartier|de surveillance|de developpement))\b|(?:comite|commission|bureau|conseil|seance|groupe de travail|copil|cotech)(?: [a-z]+){0,9} (?:(?:lun|mar|mercre|jeu|vendre|same)di )?\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|(?!(?:approbation|adoption|validation|lecture|signature|envoi|relecture|vote)\b).{3,90}(?<!\b(?:du|le|les|des|de|d un|un|au|l)) (?:compte rendu|proces verbal|releve de decisions)$)/;
/** What they begin with or have in them; most titles have none of it. */
const LIKE_MINUTES =
  /compte|proces|releve|^(?:projet|rapport|synthese|minutes|cr|pv|reunion|assemblee|conseil|comite|commission|bureau|seance|groupe|copil|cotech)\b/;
const GENERIC =
  /^(?:(?:le |au |notre )?(?:pre ?)?programme(?: (?:provisoire|scientifique|sous reserve(?: de (?:modifications?|changements?))?|(?:de (?:la|l) )?journee d etudes?|previsionnel|detaille|complet|general|definitif|final|mis a jour|a jour|joint|de la (?:journee|matinee)|du jour|en (?:detail|bref|un coup d oeil)))?|actes|elements? (?:de|du) programme|agenda|evenements?|accueil|sommaire|document|(?:les |nos )?(?:colloques|seminaires|webinaires|conferences|journees d etudes|manifestations|archives)|(?:les )?details?|edition (?:19|20)\d\d|(?:compte rendu|proces verbal)(?: (?:integral|analytique|sommaire|stenographique|de (?:la )?seance))?(?: n(?:o|umero)? ?\d{1,4})?|presentation|communique de presse|informations?(?: pratiques?)?|inscriptions?|resumes?|(?:livre|recueil|cahier) (?:des |de )?(?:resumes|abstracts|communications)|resumes des (?:communications|interventions|exposes|posters)(?: orales| affichees)?|ordre du jour|introduction|titre|intitule|title|objectifs?|contexte|(?:(?:les|nos|vos|presentation des) )?intervenants?|(?:les |nos )?(?:orateurs|conferenciers|speakers)|invitation|schedule|program|navigation(?: principale)?|aller au contenu(?: principal)?|skip to (?:main )?content|rechercher?|menu principal|about|a propos|menu|home|news|actualites?|\p{L}+ a venir|prochaines? \p{L}+|date limite\p{L}*|dates? limites?|(?:presents?|absents?|excuses?)(?: \d{1,3})?|participants?|lieu|dates?|dates? et (?:lieux?|heures?|horaires?)|lieux? et (?:dates?|horaires?)|horaires?|contacts?|liens?|essai|draft|brouillon|transcriptions?|(?:horaires?|heures?|dates?) (?:sequences?|seances?|sessions?|titres?|themes?|sujets?|intervenants?|contenus?|programme)(?: \p{L}+){0,3}|(?:retour (?:a|vers|sur) )?(?:la |l )?(?:page (?:d accueil|precedente|suivante)|accueil du site|liste)|retour (?:a|vers) l accueil|retour (?:a|au|aux|vers) (?:l |la |le |les )?(?:archives?|agenda|evenements?|actualites?|menu|sommaire)(?: \p{L}+){0,3}|retour|back(?: to (?:home|top))?|table des matieres|contents?|telecharger(?: le (?:programme|pdf|document|support))?|imprimer|partager|suivant|precedent|connexion|se connecter|lire la suite|en savoir plus|plan du site|mentions legales|\d{1,3}(?:e|eme|er|ere|th|nd|rd|st)(?: edition)?|toggle navigation|version imprimable)$/u;
/** What says how to come, whatever stands behind it: "Lieu : séminaire en ligne". */
const PRACTICAL =
  /^(?:lieux?|dates?|horaires?|heures?|contacts?|adresse|tarifs?|inscriptions?|renseignements|organisat\p{L}+|public|durée|salle|langues?|format|site|téléphone|tél\.?|e-?mail|courriel|where|when|venue|location|time) ?:/iu;
/** "Avec le soutien de la Ville", "Organisé par le CAUE": who helped or made it, and not what. */
const SUPPORTED =
  /^(?:avec (?:le (?:soutien|concours|parrainage)|la (?:participation|collaboration))|en (?:partenariat|collaboration) avec|sous (?:l['’]égide|le (?:haut )?patronage|l['’]autorité|la direction)|à l['’]initiative|(?:co-?)?(?:organis|propos|pilot|coordonn|port|imagin|conç)[éu]e?s?(?: conjointement)? par)(?!\p{L})/iu;
/** "00:55va profiter": the clock of a transcription. */
const CLOCKED = /^\d{1,2}:\d\d(?::\d\d)?(?=\p{L})/u;
const FILE_NAME = /^\S+\.(?:md|txt|docx?|pdf|html?|odt|rtf)$/iu;
const GREETING =
  /^(?:bonjour|bonsoir|salut|cheres?|chers?|madame|monsieur|mesdames|messieurs|hello|dear|hi|bien cordialement|cordialement|a (?:toutes|tous))\b/;
const MAIL_HEADER =
  /^(?:de|à|a|from|to|cc|cci|bcc|date|envoyé|sent|répondre à|reply-to|importance|pièces? jointes?|attachments?)\s?:\s/iu;
/** "Le 6 mai 2024 à 10:12, Anne Roux a écrit :": the line over what a message quotes. */
const QUOTES = /^(?:Le|On) .{6,120}(?:a écrit|wrote)\s?:$/u;
/** A label that gives the name of what is announced: "Titre : …", "Objet : TR: …". */
export const NAMED =
  /^(?:titre|title|intitulé|objet|sujet|subject|événement|evenement)\s?:\s*((?:(?:re|tr|fwd?|ref)\s?:\s*)*)/iu;
/** "LIVE : Les villes et l'eau": what is shown, and how; no label of the page. */
const SHOWN =
  /^(?:live|webinaire|webconf[ée]rence|visioconf[ée]rence|replay|podcast|en direct|direct)\s?: /iu;
const LABEL = /^(?::[\w-]{2,20}:(?=\s)|[\p{L}\p{M}'’() -]{2,32}\s?:(?=\s|$))/u;
/** "Table ronde : quelle place pour les usagers ?": what is held, and what about; no label of the page. */
export const HELD =
  /^(?:tables? rondes?|ateliers?|(?:cine |cafe |diner )?debats?|soirees?|matinees?|matinales?|causeries?|plenieres?|grand entretien|reunions? publiques?)(?: \p{L}+){2}/u;
/** "Table ronde animée par Anne Roux, professeure à l'Université de Caen": who leads, of which neither title nor place are told. */
const LED =
  /^(?:tables? rondes?|d[ée]bats?|ateliers?|plénières?|sessions?|séances?|discussions?|échanges?|conférences?|panels?|round tables?)(?: [\p{Ll}-]+)? ?,? (?:co-?)?(?:(?:anim|modér|présid|introdui|condui|facilit)(?:é|t)e?s? (?:et \p{Ll}+ )?par|(?:chaired|moderated|hosted) by) \p{L}/iu;
/** "M. le sous-préfet à la ville", "Mmes et MM. les maires": who is meant by the office alone. */
const OFFICE_HOLDER =
  /^(?:M\.|MM\.|Mmes?|Mesdames|Messieurs|Madame|Monsieur)(?: et (?:MM\.|Messieurs|Mmes|Mesdames))? (?:l[ae]s? |l['’])\p{Ll}/u;
/** "Le Préfet de la région", "La Présidente de l'Université": who invites, by the office. */
const ARTICLE = /^(?:L[ae]s? |L['’])(?=\p{Lu})/u;
const LONGEST_OFFICE = 90;

function isOffice(text: string): boolean {
  if (OFFICE_HOLDER.test(text)) return true;
  const article = text.length > LONGEST_OFFICE ? null : ARTICLE.exec(text);
  return article !== null && startsAsRole(text.slice(article[0].length)) && !/[:?!«“]/u.test(text);
}

/** "Matinée – 9h00 / 12h30", "Après-midi (14 h – 17 h)": the half of a day and its hours. */
const HALF_WITH_HOURS =
  /^(?:la |l['’])?(?:matin(?:ée)?|après-midi|soir(?:ée)?|journée)\s?[,:(–—-]?\s?(?:de )?\d{1,2}\s?[h:][^\p{L}]*(?:h[^\p{L}]*)?(?:à [^\p{L}]*h?[^\p{L}]*)?$/iu;
/** Sentences behind one another: a paragraph, which calls no document. */
export function isProse(line: string): boolean {
  return /\p{Ll}{3}[.!?…] +\p{Lu}.*\p{Ll}{3}[.!?…] +\p{Lu}.*[.!?…]$/u.test(line);
}

/** Whether a line only says who leads what is held. */
export function isLed(line: string): boolean {
  return LED.test(line);
}

const DAY =
  /^(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:\d|\p{L}+ \d)/u;
const MONTH_YEAR =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver)(?: (?:19|20)\d\d)?$/;
/** A question of several words, that asks neither the reader nor who is meant by "nous". */
const QUESTION =
  /^(?!.*(?<!\p{L})(?:vous|vos|votre|tu|toi|nous|you|your)(?!\p{L}))(?:[\p{Lu}«“"]\S*|[+-]?\d\S{0,6})\s(?:\S+\s){2,24}\S*\s?\?\s?[»”"]?$/iu;
const LONGEST_TITLE = 300;
const SHORT = 60;
/** Beside a day fewer words say where. */
const LEAST_WORDS = 3;
/** Before a day that no mark parts from them, so many say what and not where. */
const LEAST_AHEAD = 5;
/** "# Rivage'IST 2018-12-13": notes are called by one word and their day, as files are. */
const NOTED = /^\p{Lu}[\p{L}'’-]{4,} (?:19|20)\d\d-?\d\d-?\d\d$/u;
const SENTENCE_END = /[.!?…] +[\p{Lu}«"]/u;

/** Whether words are those by which minutes are called. */
export function isOfMinutes(words: string): boolean {
  return LIKE_MINUTES.test(words) && MINUTES.test(words);
}

/** "Centre des congrès", "Palais des rencontres": a house that is called by what it is for. */
const VENUE =
  /\b(?:centre|palais|espace|salle|maison|hotel|parc|hall|halle|pavillon|cite) (?:de |d |du |des |de la |de l )?(?:congres|conferences?|rencontres?|assises|expositions?|salons?)\b/g;

const HOUSES = 'centre palais espace salle maison hotel parc hall pavillon cite'.split(' ');
const LIKE_VENUE = ['congres', 'conference', 'rencontre', 'assise', 'exposition', 'salon'];

/** "— 04 et 05 mars 2025", "Vendredi 4 octobre 2024 – Centre des congrès": when and where, not what. */
function isDayLine(line: string): boolean {
  const plain = key(line);
  const mayBeHouse = holdsAny(plain, LIKE_VENUE) && holdsAny(plain, HOUSES);
  const words = mayBeHouse ? plain.replace(VENUE, ' ') : plain;
  if (DAY.test(words) || MONTH_YEAR.test(words)) return !EVENT.test(words);
  if (EVENT.test(words) || isOfMinutes(words) || HELD.test(words)) return false;
  const [days] = namedDays(line);
  if (days === undefined) return isDaysOnly(line);
  // Behind many words a day is a part of what they say: "Enjeux et questions d'aujourd'hui, 11 mars 2021".
  return line.length - (days.to - days.from) <= (days.from < FIRST_WORDS ? MOST_BEHIND : MOST_BEFORE);
}

/** "21, 22 et 23 mai": days that leave out their year, and not a word besides. */
function isDaysOnly(line: string): boolean {
  if (line.length > MOST_BEFORE) return false;
  const [named, ...others] = namedDays(line, ANY_YEAR);
  const isWhole = named?.from === 0 && named.to === line.length && others.length === 0;
  return isWhole && named.days.length > 1;
}

/** Characters that may lead up to a day; that stand behind one, where and when; that stand before one, where. */
const FIRST_WORDS = 8;
const MOST_BEHIND = 90;
const MOST_BEFORE = 45;

/** "# Acteurs régionaux - 12 septembre 2024": what a dash parts from the day at the end, and is no place. */
function isDashed(line: string): boolean {
  const [first] = namedDays(line);
  const ahead = first?.to === line.length ? /^(.{10,}) [–—-] $/u.exec(line.slice(0, first.from))?.[1] : null;
  return ahead != null && placeAlone(ahead) === null && !DAY.test(key(ahead));
}

/** "# GT Bati CNIG 05-05-2023": the first heading with words of its own beside its day says what, too. */
function saysMore(line: string): boolean {
  if (NOTED.test(line) || isDashed(line)) return true;
  const rest = namedDays(line).reduceRight(
    (words, { from, to }) => words.slice(0, from) + words.slice(to),
    line,
  );
  return !DAY.test(key(line)) && (rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** "Le Conseil d'État et la Grande Guerre 20-21 novembre 2015": the very first words, with no mark before their day, say what as well. */
function saysWhatAndWhen({ text, index }: Line): boolean {
  const [first] = namedDays(text);
  if (index > 0 || first === undefined) return false;
  const ahead = text.slice(0, first.from).trim();
  return (
    ahead.split(' ').length >= LEAST_AHEAD &&
    !/[,;:|•–—(]|(?<!\p{L})(?:le|du|les|des|au|on|from)$/u.test(ahead)
  );
}

/** "Accueil > Saison 2022 > Conférences", "Archives de catégorie : Séminaire": where a page stands on its site. */
const ON_SITE =
  /^[^>›»]{2,60}(?:\s[>›»/]\s[^>›»]{2,80}){2,}$|^(?:archives? (?:de|pour|du|des) (?:la |l['’])?(?:catégorie|mot-clé|étiquette|mois|auteur)s?|(?:category|tag|author) archives?|catégories?|étiquettes?|tags?|mots?-clés?)\s?:/iu;
/** "Webzine | Dossiers | Événements": a menu on one line. */
const MENU = /^(?:[^|\d]{2,25}\s\|\s){2,}[^|\d]{2,25}$/u;
const LIKE_SITE = /\s[>›»/]\s|^(?:arc|cat|tag|aut|[éÉ]ti|mot)/i;

/** Whether words only say what part of a document, or nothing of it. */
export function isGeneric(line: string): boolean {
  if (presides(line) || opensSitting(line) || isOfPage(line)) return true;
  return (
    GENERIC.test(key(line)) ||
    isPartOfEvent(key(line)) ||
    isFrontMatter(line) ||
    FILE_NAME.test(line) ||
    /^[/›>]\s+\p{L}/u.test(line) ||
    (line.includes(' | ') && MENU.test(line)) ||
    (LIKE_SITE.test(line) && ON_SITE.test(line))
  );
}

/** Fields of a table that name somebody: "Luc" among given names is no commune. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['given-name', 'family-name', 'speaker', 'moderator']);

/** Whether a line is what a table or a record says of somebody. */
export function isOfPerson({ block }: Line): boolean {
  return OF_PEOPLE.has(block?.value?.field ?? '');
}

/** Whether the words before a colon name an event or minutes, and not a field of the page. */
function namesItself(words: string): boolean {
  return EVENT.test(words) || isOfMinutes(words) || HELD.test(words);
}

/** "Le canal : quel avenir ?" at the very top: what a document asks with its first words is what it is about, and no label of a page. */
export function opensWithQuestion({ text, index }: Line): boolean {
  return index === 0 && QUESTION.test(text) && !GREETING.test(key(text.slice(0, SHORT)));
}

/** What a line of the title page is. */
export function frontLineOf(line: Line): FrontLine {
  const { text } = line;
  if (text === '' || !/\p{L}/u.test(text)) return 'none';
  const words = key(text.slice(0, LONGEST_TITLE));
  const named = NAMED.exec(text);
  // "Objet : TR: programme définitif": what a message is about names no event.
  if (named !== null) return isGeneric(text.slice(named[0].length)) ? 'mail' : 'named';
  if (
    MAIL_HEADER.test(text) ||
    QUOTES.test(text) ||
    (text.length < SHORT && GREETING.test(words) && !EVENT.test(words))
  )
    return 'mail';
  if (labelledPlace(text) !== null) return 'place';
  if (isLed(text) || isOffice(text)) return 'person';
  if ((text.length < SHORT && HALF_WITH_HOURS.test(text)) || isRoomAndHours(text)) return 'days';
  if (PRACTICAL.test(text) || (SUPPORTED.test(text) && !EVENT.test(words))) return 'label';
  if (CLOCKED.test(text)) return 'sentence';
  if (isGeneric(text) || text.startsWith('©')) return 'generic';
  const marks = marksOf(text);
  const numbersItself = line.index === 0 && marks.bullet && opensMinutes(text.slice(marks.length));
  if (isDayLine(text) && !numbersItself && !saysWhatAndWhen(line) && !(line.level === 1 && saysMore(text)))
    return 'days';
  if (marks.hours && (!marks.day || marks.clock !== null)) return 'hours';
  const mayBeLabel = line.level === 0 && LABEL.test(text) && !SHOWN.test(text);
  if (mayBeLabel && !namesItself(words) && !opensWithQuestion(line)) return 'label';
  if (isSurelyRoom(text) && !EVENT.test(words)) return 'room';
  const isVenue = line.index > 0 && isHall(text);
  if (line.level === 0 && !isOfPerson(line) && (isVenue || placeAlone(text) !== null)) return 'place';
  if (marks.bullet || line.block?.kind === 'item' || line.block?.kind === 'cell')
    return numbersItself ? 'title' : 'item';
  if (isSentence(text) && line.level === 0 && !opensWithEvent(line)) return 'sentence';
  if (text.length > LONGEST_TITLE || labelOf(text) !== null) return 'none';
  if ((readLine(text)?.score ?? 0) >= PEOPLE && !EVENT.test(words)) return 'person';
  return 'title';
}

/** "1. Compte rendu du conseil du 3 avril 2024": minutes may number themselves. */
function opensMinutes(words: string): boolean {
  const plain = key(words.slice(0, SHORT));
  const isCalled =
    /^(?:ag|assemblee generale)\b/.test(plain) || /^(?:compte|proces|cr |pv |reunion)/.test(plain);
  return isCalled && (isOfMinutes(key(words)) || EVENT.test(plain)) && namedDays(words).length > 0;
}

/** "Adopté à l'unanimité.", "Anne Roux présente le budget.": what was done or decided. */
function saysWhatWasDone(text: string): boolean {
  return (
    /^(?:adopt|approuv|vot|valid|décid|rejet)ée?s?(?!\p{L})/iu.test(text) ||
    /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+,? (?:is|was|has|qui|est|a|présente|propose)(?!\p{L})/u.test(text) ||
    verbAt(text) >= 0
  );
}

/** How the sentences of a text begin that goes on from others. */
const TELLS =
  /^(?:(?:Enfin|Ensuite|Puis|Ainsi|Cependant|Mais|Après|Depuis|Alors|Or|Car|Donc|C['’]est|Ce sont|Ils?|Elles?|Nous|On|Je|J['’])(?!\p{L}))/u;

/** "Le programme est arrêté.": a short sentence of a letter. */
const STATES =
  /^(?:Le|La|Les|Ce|Cette|Ces|Notre|Votre) [\p{Ll}’'-]+ (?:\p{Ll}[\p{L}’'-]* ){0,4}(?:est|sont|a été|sera|seront) [^.]{3,40}\.$/u;

/** A sentence is no title; a short line with a dot at its end may be one. */
function isSentence(text: string): boolean {
  return (
    SENTENCE_END.test(text) ||
    (/[.;,:]$/u.test(text) && text.length > SHORT) ||
    (/(?:\.|^\S+ \S+, qui .*)$/u.test(text) && saysWhatWasDone(text)) ||
    (text.endsWith('.') && STATES.test(text)) ||
    /^\p{Ll}/u.test(text) ||
    (text.length > SHORT && TELLS.test(text)) ||
    /(?<!\p{L})(?:vous trouverez|(?:a|ont|avons) (?:le plaisir|l['’]honneur|la joie) de|voici|ci-dessous|ci-joint|nous vous|nous avons|j['’]ai|je vous|merci de|venez|retrouvez|cliquez|rejoignez)(?!\p{L})/iu.test(
      text,
    )
  );
}
