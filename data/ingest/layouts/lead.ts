import { openingsOf, opensAs } from '../../text/fragments.ts';
import { lowered } from '../../text/lowered.ts';
import { matchesOf } from '../../text/matches.ts';
import { key } from '../../text/normalise.ts';
import { remembered } from '../../text/remembered.ts';
import { roleScore, startsAsRole } from '../../text/role-words.ts';
import { titleBefore, withoutAddress } from '../../text/titles-of-people.ts';
import { isBareLabel } from '../bare-label.ts';
import { endsWithDeed } from './deeds.ts';
import { isSilent } from './silent.ts';
import { isHeldByTrades } from './trade-before.ts';

/** What stands before the first name of a line. */
export type Lead =
  | { readonly type: 'none' }
  /** "Intervenants :", "Animé par" */
  | { readonly type: 'label'; readonly part: 'speaker' | 'moderator'; readonly sure: boolean }
  /** "Allocution de", "Ouverture par"; `role`: where the words between that and the name begin ("par la ministre …"), or null. */
  | {
      readonly type: 'spoken';
      readonly part: 'speaker' | 'moderator';
      readonly role: number | null;
      /** Where the title before "par" ends. */
      readonly title: number;
    }
  | { readonly type: 'role' }
  | { readonly type: 'body' }
  | { readonly type: 'title' }
  /** Committees, contacts, absent people: nobody speaks. */
  | { readonly type: 'silent' }
  | { readonly type: 'sentence' };

/** What closes a line of practical matters: "Entrée libre, inscription obligatoire :". */
const PRACTICAL =
  /\b(?:inscriptions?|renseignements?|reservations?|informations?)(?: (?:obligatoires?|aupres d(?:e|u)|et \S+))?$/;
const SPEAKERS =
  /^(?:with$|(?:(?:our |the )?(?:(?:guest|invited|keynote|main|featured) )?(?:speaker|presenter|panell?ist|lecturer|discussant|instructor|tutor)(?: ?s)?(?: \d{1,2})?$)|(?:presentation|communication|intervention|expose|talk|paper|lecture) (?:n )?\d{1,2}$|(?:les |nos |notre |l |(?:(?:breve |courte )?presentation|biographies?|bios?|portraits?) (?:des |de nos |d ))?(?:intervenant|orateur|oratrice|conferencier|temoin|temoignage|panelist|invite|discutant|contribut|rapporteu)[a-z]*(?: e s| s es| es| e| t?rices?| t?rice s)?|avec(?: la participation de| les interventions de| pour intervenants| notamment)?|en presence de|grands? temoins?|ont participe|sont intervenus|interventions? de|reactions? de?|contrepoints?(?: de?)?|en (?:dispute|dialogue|conversation|debat|duo)(?: avec)?|table ronde avec|participa(?:ient|nts?|ntes?)|prises? de parole)\b/;
const MODERATORS =
  /^(?:(?:anim|mod|moder|pres)$|(?:co ?)?anim(?:e|ee|es|ees|ations?|ateur|atrice|ateurs)|(?:co ?)?pilot(?:ee?s?|age) par|(?:co ?)?pilot(?:es?|age)$|(?:co ?)?moder(?:e|ee|es|ees|a|an|ador|adora|atore|ateur|atrice|ation|ateurs|atrices)|(?:co ?)?presid(?:ee?s?|ence)|presidente?s?(?: (?:et secretaire )?de (?:la )?(?:seance|session))?$|facilitat(?:ion|eurs?|rices?|ors?|ed by)|debats? anime[a-z]*|(?:responsable|coordinat(?:eur|rice)|organisat(?:eur|rice)|pilote)s? (?:de (?:la |l )|du |d )(?:ateliers?|panel|session|seance|table ronde|groupe|axe|symposium)(?: \d{1,2})?$|(?:moc|mc|emcee|compere|host(?:ed by)?)$|masters? of ceremon(?:y|ies)$|(?:(?:session|panel|track|workshop) )?(?:chair(?:s|ed by|man|woman|person)?|moderat(?:ors?|ed by)))\b/;
/** "Experte :", "Nos experts invités :": before a colon, who speaks. */
const EXPERTS = /^(?:nos |les |l )?expert(?: ?e)?(?: ?s)?(?: invite(?: ?e)?(?: ?s)?)?$/;
const MOST_WORDS_OF_LABEL = 8;
/** The first words of both: most words before a name begin otherwise. */
const OF_MODERATORS = openingsOf(
  'responsable coordinateur coordinatrice organisateur organisatrice pilote pilotes copilote copilotes anim mod pres anime animation animations co coanime coanimation copresidence comoderation copilotage pilotage moderation president facilitation facilitateur facilitatrice facilitator facilitators facilitated debats moc mc emcee compere host hosted masters session panel track workshop chair',
);
const OF_SPEAKERS = openingsOf(
  'with our the guest invited keynote main featured speaker presenter panelist lecturer discussant instructor tutor les nos breve courte notre l presentation biographie bio bios portrait intervenant orateur oratrice conferencier temoin invite discutant contributeur rapporteur communication intervention expose talk paper lecture avec en grand ont sont table participant prise reaction contrepoint',
);
const MODERATED =
  /\b(?:animee?s?|moderee?s?|presidee?s?|pilotees?|facilitee?s?|orchestree?s?)(?: e)? (?:et \S+ )?par(?: le| la)?$|\b(?:chaired|moderated|facilitated|hosted) by(?: the)?$|\b(?:discussions?|debats?|echanges?|dialogues?|entretiens?)(?: \S+){0,3} (?:menee?s?|conduite?s?|dirigee?s?) par$|\bsous la presidence d(?:e|u)?$|\bmoderat(?:ion|eur|rice)$/;
const SPOKEN =
  /(?:\b(?:par|avec|by)(?: le (?:duo|trio|tandem|binome))?|\b(?:allocutions?|discours|interventions?|auditions?|mots? d accueil|mots? de bienvenue|mot|propos introductifs?|propos conclusifs?|introduction|conclusion|cloture|ouverture|conference|pitch|demonstration|retours? d experiences?|rapport d etonnement|prise de parole|conference inaugurale|temoignages?|presentation|communications?|exposes?|synthese|regards?|carte blanche|accueil|keynote|eclairage|focus|recit|entretien|dialogue|lecture|rencontre)(?: \S+){0,2} (?:de|d|du)|^(?:expose|conference|conferenciere?|orat(?:eur|rice)|keynote) invitee?|\breunissant|\b(?:brings? together|bringing together|will feature|features|featuring|joined by|hears? from|will hear from|(?:speakers|panell?ists|guests|presenters) (?:include|are|will be))|\b(?:verra|verront|fera|feront) (?:\S+ )?intervenir|\b(?:interviendr|accueiller|reunir|rassembler)(?:a|ont)|\ben presence d(?:e|u)|\bavec la participation d(?:e|u)|\bentre|\b(?:allocutions?|discours|mots?) (?:d accueil|d ouverture|de bienvenue|de cloture))$/;
/** "conférence « Une histoire des foires » de": whose talk it is whose title stands between. */
const QUOTED_BY =
  /^(?:grande? )?(?:conférence|intervention|communication|exposé|présentation|causerie|leçon|témoignage|lecture|keynote|talk)(?: \p{L}+)?\s?:?\s[«“"][^«»“”"]{3,200}[»”"],? (?:de|d['’]|du|by)$/iu;
/** "tels que", "notamment": the people whom the words before announce. */
const SUCH_AS = / (?:tel(?:le)?s? que|comme|dont|notamment|entre autres|parmi lesquel(?:le)?s|a savoir)$/;
const ANNOUNCED =
  /(?:^| )(?:en presence|avec|reuni\p{L}*|rassembl\p{L}*|participation|invite(?:e?s)?|intervenante?s?|orateurs?|oratrices?|conferencier\p{L}*|panelistes?|temoins|experte?s?|attendue?s|interviendr\p{L}*|particip(?:ero|e)nt)(?: \S+){0,10}$/u;
/** "Il part à la rencontre d'experts tels que": what a film or a book tells. */
const MEETS = /\ba la rencontre d/;
/** Whether the words end with "en présence d'acteurs tels que", "des experts comme". */
function isSuchAs(words: string): boolean {
  const such = SUCH_AS.exec(words);
  if (such === null || MEETS.test(words)) return false;
  return ANNOUNCED.test(words.slice(0, such.index));
}

/** "Ouverture de la journéepar": where two cells ran together. */
function endsWithGluedBy(words: string): boolean {
  return (words.endsWith('par') || words.endsWith('avec')) && /[a-z]{4}(?:par|avec)$/.test(words);
}

/** "Map workshop with": in an entry of a programme, who holds it; "joint work with" tells of others. */
const WITH =
  /(?<!\b(?:jointly|together|along|work|working|done|written|collaboration|partnership|association)) with$/u;
/** "Introduction, Anne Roux", "Clôture – Anne Roux", "Ouverture : Anne Roux" in an entry: who opens or closes. */
const OPENING_TALK =
  /^(?:introduction|conclusions?|ouverture|clôture|synthèse|accueil|mots? d['’](?:accueil|ouverture)|mots? de (?:bienvenue|clôture|conclusion|remerciements?|(?:la )?fin)|propos (?:introductifs?|conclusifs?|liminaires?)|bienvenue|allocutions?|discours|opening|closing|welcome|keynote)(?: générale| officielle| de la (?:journée|matinée|séance)| du (?:colloque|séminaire|forum)| (?:remarks|address))?\s?[,:–—-]$/iu;

/** "Ouverture Anne Roux, maire": the same right before the name. */
const OPENING_ALONE =
  /^(?:introduction|conclusions?|ouverture|clôture|synthèse|accueil|bienvenue)(?: générale| officielle| de la (?:journée|matinée|séance)| du (?:colloque|séminaire|forum))?$/iu;

/** "Parole à", "La parole est à" in an entry of a programme. */
const FLOOR =
  /^(?:la )?(?:parole|carte blanche|regard|place)(?: est| sera)?(?: donnee| laissee)? a(?: la| l)?$/;

/** "Jeudi 16/02/2024 :", "12 janvier –": the day of a session of a seminar says nothing of who comes. */
const DATED =
  /^(?:\p{L}+ ){0,2}\d{1,2}(?:er)?(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?| (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?)\s*[:–—-]$/u;
const LIKE_DATED = /^(?:[^\s\d–—-]+ ){0,2}\d{1,2}(?:er)?(?:[/.-]\d| [jfmasond])/i;
const BEHIND_DAY = /[:–—-]$/;
const MOST_WORDS_OF_ROLE = 22;
const LONGEST_NAMELESS = 130;

/** Tells what the words before the first name are. `text` is the line up to the name; `item`: the line has a bullet or hours. */
export function readLead(text: string, item = false): Lead {
  return item ? leadOfItem(text) : leadOf(text);
}

const leadOf = remembered((text: string) => leadBefore(text, false));
const leadOfItem = remembered((text: string) => leadBefore(text, true));

function leadBefore(text: string, item: boolean): Lead {
  if (isHeldByTrades(text, text.length)) return { type: 'spoken', part: 'speaker', role: null, title: 0 };
  const title = titleBefore(text, text.length);
  const words = readWords(title?.office === null ? text.slice(0, title.start) : text, item);
  // "Modératrice Anne Roux" is a label; "la ministre Anne Roux" has a title and nothing before it.
  if (title === null || title.office === null || words.type === 'label' || words.type === 'silent')
    return words;
  return readWords(text.slice(0, title.start), item);
}

/** "Matinée : présidence, ": the half of the day before what somebody does in it is no part of the label. */
const OF_HALF_DAY = /^(?:matin[ée]e?|apr[èe]s[- ]midi|soir[ée]e|morning|afternoon)\s?[:–—-]\s+(?=\p{L}{6})/iu;

/** "Un représentant de la commune et ": somebody whom the line does not name comes with who is named. */
const NAMELESS =
  /^(?:(?:une?|des|les|d['’]autres) )?(?:représentant|élu|agent|membre|technicien|habitant|usager|bénévole|étudiant|salarié|responsable|délégué)(?:[·.(]?ne?s?\)?|[·.(]?es?\)?|[·.(]?s\)?){0,2} (?:de|du|des|d['’])[^,;:.!?]{2,90}(?:,? et|,? ainsi que| ;)$/iu;

function readWords(text: string, item: boolean): Lead {
  const bare = text.trimEnd().replace(OF_HALF_DAY, '');
  if (
    bare === '' ||
    (bare.length < LONGEST_NAMELESS && /(?:et|que|;)$/u.test(bare) && NAMELESS.test(bare)) ||
    (LIKE_DATED.test(bare) && BEHIND_DAY.test(bare) && DATED.test(lowered(bare))) ||
    (item && /^(?:et|puis|enfin|ainsi que)$/iu.test(bare))
  )
    return { type: 'none' };
  const words = key(bare);
  const colon = /[:：]$/u.test(bare);
  if (isSilent(words) && !(colon && MODERATORS.test(words))) return { type: 'silent' };
  if (colon && PRACTICAL.test(words)) return { type: 'silent' };
  const count = words.split(' ').length;
  const short = count <= MOST_WORDS_OF_LABEL;
  const isAlone = colon || count <= 2 || words.endsWith('par') || /^president\S* de (?:la )?s/.test(words);
  const mayLead = short && isAlone && opensAs(words, OF_MODERATORS);
  if (mayLead && MODERATORS.test(words)) {
    // "Présidence, Anne Roux (BnF)": one word and a comma are a label, as one and a colon are.
    const parted = /\s[–—-]$/u.test(bare) || /^\p{L}+,$/u.test(bare);
    return { type: 'label', part: 'moderator', sure: colon || parted || words.endsWith('par') };
  }
  if (colon && EXPERTS.test(words)) return { type: 'label', part: 'speaker', sure: true };
  // "Intervention de la ministre de la Mer, ": the office is the role of who speaks.
  if (short && opensAs(words, OF_SPEAKERS) && SPEAKERS.test(words))
    return readOffice(bare) ?? { type: 'label', part: 'speaker', sure: colon };
  const title = bare.length;
  if (item && WITH.test(words))
    return { type: 'spoken', part: 'speaker', role: null, title: bare.replace(/\s+with$/iu, '').length };
  if (item && FLOOR.test(words)) return { type: 'spoken', part: 'speaker', role: null, title };
  if ((item && OPENING_TALK.test(bare)) || OPENING_ALONE.test(bare))
    return { type: 'spoken', part: 'speaker', role: null, title };
  if (MODERATED.test(words)) return { type: 'spoken', part: 'moderator', role: null, title };
  if (
    (SPOKEN.test(words) && !endsWithDeed(bare)) ||
    QUOTED_BY.test(bare) ||
    endsWithGluedBy(words) ||
    isSuchAs(words)
  )
    return { type: 'spoken', part: 'speaker', role: null, title };
  return readOffice(bare) ?? readSeparated(bare, words, item);
}

const PREPOSITION =
  /(?<!\p{L})(?:(?:par|avec|de)\s+(?:la\s+|le\s+|l['’]|son\s+|sa\s+|leurs?\s+)?|du\s+|d['’]|(?:by|from)\s+(?:the\s+)?)/giu;
const MOST_WORDS_OF_OFFICE = 10;

/** "Clôture par le DRAAF, ", "Ouverture par la DASEN du Cher, ": an office that is called by the capitals of its body. */
const BY_CAPITALS = /^\p{Lu}{3,7}(?: (?:du|des|de la|de l['’]|de|d['’]) ?[^,:;.]{2,40})?$/u;
const WITH_ARTICLE = /(?<!\p{L})(?:la|le|du)\s+$/iu;

/** "Clôture par la ministre", "Discours du maire de Lille": the office stands between the speech and the name. */
function readOffice(bare: string): Lead | null {
  for (const found of matchesOf(PREPOSITION, bare)) {
    const office = withoutAddress(bare.slice(found.index + found[0].length));
    const role = bare.length - office.length;
    const held = office.replace(/[\s,:]+$/u, '');
    const isCapitals = /,\s*$/u.test(office) && WITH_ARTICLE.test(found[0]) && BY_CAPITALS.test(held);
    if (!startsAsRole(held) && !isCapitals) continue;
    if (held.split(' ').length > MOST_WORDS_OF_OFFICE || /[,:;.–—]/u.test(held)) continue;
    const by = found[0].replace(/\s+(?:la|le|l['’]|son|sa|leurs?|the)?\s*$/u, '');
    const ahead = bare.slice(0, found.index + by.length);
    if (SPOKEN.test(key(ahead)) && !endsWithDeed(ahead))
      return { type: 'spoken', part: 'speaker', role, title: found.index };
  }
  return null;
}

const GOES_ON =
  /(?:^|[\s'’])(?:de|du|des|d|à|a|au|aux|l|la|le|les|pour|chez|sur|en|dans|par|avec|et|que|qui|dont|où)['’]?$/iu;

/** "Le maire de Caen Paul Durandel": an office and what it stands over, and nothing that parts it from the name. */
function isOfficeAlone(words: string, count: number): boolean {
  const bare = words.replace(/\((?:\p{L}{1,5})\)/gu, '');
  if (count > MOST_WORDS_OF_OFFICE || /[,:;.–—|«»()]/u.test(bare) || GOES_ON.test(bare)) return false;
  return startsAsRole(withoutAddress(bare));
}

const WHOLLY_QUOTED = /^(?:[«“][^«»“”]{8,}[»”]|"[^"]{8,}")\s?[,:–—|-]{1,2}$/u;

/** "Rapport financier : ", "Bilan d'activité de l'association : ": what somebody gives, and no body. */
const REPORTS = /^(?:[-–—•*] ?)?(?:rapports?|bilans?|budgets?)(?!\p{L})/iu;

/** "Conférence : les marées": the form of what is held and what it is called, and no body. */
function isLabelled(words: string): boolean {
  const form = /^(?:[-–—•*] ?)?([^:]{3,40}?)\s?:\s+\S/u.exec(words)?.[1];
  return form !== undefined && isBareLabel(form);
}

function readSeparated(bare: string, words: string, item: boolean): Lead {
  const separated = /(?:[,:–—|»”"\])?!]|\s-)$/u.test(bare);
  const count = words.split(' ').length;
  // What quotes hold from end to end is a title, whatever its words.
  if (WHOLLY_QUOTED.test(bare)) return { type: 'title' };
  if (!separated && isOfficeAlone(bare, count)) return { type: 'role' };
  // The role may stand behind a title: "Mot d'accueil du maire de Saint-Benoît, ".
  const tail = bare.replace(/[\s,:–—|-]+$/u, '');
  if (separated && startsAsRole(tail) && count <= MOST_WORDS_OF_ROLE) return { type: 'role' };
  if (/,$/.test(bare) && roleScore(tail) >= 0.9 && count <= MOST_WORDS_OF_ROLE) return { type: 'role' };
  const mayBeBody =
    separated && count <= 9 && /[:–—|-]$/u.test(bare) && !REPORTS.test(tail) && !isLabelled(tail);
  if (mayBeBody && roleScore(tail) >= 0.5) return { type: 'body' };
  if (separated && (item || !/,$/.test(bare))) return { type: 'title' };
  if (item && /\($/.test(bare)) return { type: 'title' };
  return { type: 'sentence' };
}
