import { CIVILITY, DEGREE, ENGLISH, LAWYER } from '../text/civilities.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import { endBeforeComing } from './come-with.ts';
import { endBeforeDeed } from './deed-at-end.ts';
import { isFormatOf } from './format-of.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { isAddress } from './street.ts';

const LONGEST_TITLE = 220;
const LEAST_WORDS = 2;
/** A title of so many words needs no quotes behind a colon or a dash. */
const PLAIN_WORDS = 3;
/** A quotation within "« »" is a part of it: "« Traduire le mot “foyer” »". */
const QUOTED = /«\s*([^«»]{4,220})»|[«“"]\s*([^«»“”"]{4,220})[»”"]/u;
const BEHIND = /^[\s,.;:–—|)\]-]+/u;
/** "Sous la présidence de": who leads, and nothing that is given. */
const PRESIDES =
  /^\(?(?:\d{1,3} ?(?:mn|min|minutes|h)\b[\s,:–—-]*)?(?:(?:(?:anim|modér|présid|présent|introdui|men|dirig|propos|encadr)(?:ée?s?|te?s?)(?:[·.(]?e?s?\)?)?$)|(?:sous (?:la |l['’])?)?(?:présidence|modération|animation|conduite|direction)(?: (?:de|du|d['’]))?$)/iu;
/** "La rencontre sera animée": the beginning of a sentence about who leads. */
const LED =
  /(?:^|\s)(?:est|sont|sera|seront|était|étaient|a été|ont été) (?:\p{L}+ )?\p{L}+(?:é|ée|és|ées|te|ts?)$/iu;
const FILE_NAME = /^[^:;,]{1,80}\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|odt|pptx?|mp[34])$/iu;
/** "Voir la présentation de la CRESS", "Téléchargez son diaporama": what a page offers beside a talk. */
const OFFERED =
  /^(?:(?:re)?voi[rz]|(?:re)?voyez|consulte[rz]|télécharge[rz]|visionne[rz]|écoute[rz]|li(?:re|sez)|retrouve[rz]|accéde[rz] (?:à|au)) (?:ici )?(?:l[ea]s? |l['’]|sa |son |ses |leurs? |notre |nos )?(?:présentation|diaporama|diapositive|support|vidéo|document|replay|captation|enregistrement|podcast|pdf|résumé|compte[ -]rendu|fiche|slides?|lien|page|site|article|intervention)s?(?!\p{L})/iu;
/** Between people and title: a dash, a colon, or the comma behind the bracket of a body. */
const PARTS = /[:–—|-]|\),\s/u;
/** "[Keynote] Anne Roux": a word in brackets before a name is no title. */
const BRACKETED = /^\s*\[[^\]]{2,30}\]\s*:?\s*$/u;

/** Whether the words before a name are a label: "[Keynote]", "Conférence inaugurale :". */
export function isLabelAhead(words: string): boolean {
  return BRACKETED.test(words) || (/[:–—-]\s*$/u.test(words) && isBareLabel(words));
}

/** What begins the title of a talk, and no office. */
const OPENS =
  /^[«“"]?(?:(?:L|Qu|D)['’]|(?:L[ae]s?|Une?|Des?|Du|Au|Aux|À|Vers|Pour|Contre|Entre|Quel(?:le)?s?|Que|Comment|Pourquoi|Ce|Cette|Ces|The|An?|How|Why|What|On|From|Towards?)(?!\p{L}))/u;

/** Whether words begin as a title does and no office: "La rivière …", "Comment …". */
export function opensTitle(words: string): boolean {
  return OPENS.test(words);
}

/** An article and a noun in lower case: a body has capitals ("Les Petits Débrouillards"). */
const ARTICLE_AND_NOUN = /^(?:L[ae]s? |L['’]|Une? |Des? |D['’])(?!(?:Havre|Mans)(?!\p{L}))\p{Ll}{3}/u;
const LEAST_PLAIN = 3;

/** Whether words behind a name are a title without quotes, and nothing that somebody does or belongs to: "Les lavoirs de la ville basse". */
export function opensPlainTitle(words: string): boolean {
  return ARTICLE_AND_NOUN.test(words) && words.split(' ').length >= LEAST_PLAIN && roleScore(words) === 0;
}

/** "Lire Platon", "Habiter la pente": an infinitive opens a title in two words. "Ancre", "Quartier" and "Centre" are none. */
const INFINITIVE =
  /^(?:\p{Lu}\p{Ll}+(?:(?<!i)er|ir)|Lire|Relire|Dire|Redire|[ÉE]crire|Décrire|Inscrire|Transcrire|Traduire|Construire|Reconstruire|Détruire|Produire|Réduire|Conduire|Faire|Refaire|Défaire|Vivre|Survivre|Revivre|Prendre|Apprendre|Comprendre|Surprendre|Entreprendre|Rendre|Défendre|Attendre|Entendre|Étendre|Répondre|Vendre|Perdre|Suivre|Poursuivre|Croire|Peindre|Joindre|Rejoindre|Mettre|Transmettre|Permettre|Connaître|Reconnaître|Naître|Renaître|Combattre|Débattre|Battre|Admettre|Remettre|Soumettre|Promettre|Résoudre|Coudre|Recoudre|Moudre|Boire|Élire|Relire|Cuire|Instruire|Tondre|Fondre|Teindre|Éteindre|Craindre|Atteindre|Accroître|Paraître) /u;

/** Whether words begin with what is done, as no body does: "Planter une haie". */
export function opensWithDeed(words: string): boolean {
  return INFINITIVE.test(words);
}

/** "Le batelier et son droit", "La maire et les siens": one and what is set beside, and nobody's office. */
const PAIRED =
  /^(?:L[ae]s? |L['’])\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)? et (?:l[ae]s? |l['’]|son |sa |ses |leurs? )\p{L}/u;

/** Whether words can be the title of a talk: several, no sentence, no role, no label. */
export function isTitle(words: string): boolean {
  return isTitleSetApart(words) && roleScore(words) < 0.9;
}

/** The same where brackets or quotes tell it from the people: the words of a title may be those of an office. */
export function isTitleSetApart(words: string): boolean {
  if (words.length > LONGEST_TITLE || words.length < 4 || !/\p{L}/u.test(words)) return false;
  if (
    words.startsWith('(') ||
    FILE_NAME.test(words) ||
    OFFERED.test(words) ||
    isAddress(words) ||
    /[.;,]$/u.test(words) ||
    /[.!?] +\p{Lu}.*[.!?] +\p{Lu}/u.test(words)
  )
    return false;
  const isOffice = startsAsRole(words) && !PAIRED.test(words);
  return words.split(' ').length >= LEAST_WORDS && (/^[«“"]|\?$/u.test(words) || !isOffice);
}

/** What opens or closes a list of talks, and is the whole title of the talk. */
const ONE_WORD =
  /^\s*(?:introduction|conclusions?|ouverture|clôture|accueil|synthèse|préambule|épilogue|prologue|discussion|débat)(?: générale| de la journée)?\s*[:–—-]\s*$/iu;

/** "Introduction", "Ouverture de la journée": such a talk by itself; no body and no office, whatever stands beside it. */
export function isWholeTalk(words: string): boolean {
  return ONE_WORD.test(`${words} –`);
}

/** "Mot d'accueil", "Propos introductifs": the same in two words. */
const OPENING_WORDS =
  /^(?:mots? (?:d['’](?:accueil|ouverture|introduction)|de (?:bienvenue|clôture|conclusion))|propos (?:introductifs?|liminaires?|conclusifs?)|(?:allocution|discours) (?:d['’](?:accueil|ouverture)|de (?:bienvenue|clôture)))$/iu;

const MARK = /[\s"«»“”,:;–—|(-]/u;
/** How one is addressed right before a name. */
const ADDRESSING = `(?:${CIVILITY}|${DEGREE}|${ENGLISH}|${LAWYER}|Professor|Rev|Sir|Dame|Lord|Lady|Cllr|Councillor)`;
const ADDRESS_LENGTH = 14;
/** "par", "avec Mme" before a name. */
const BY = new RegExp(
  String.raw`(?<!\p{L})\(?(?:par|avec|by|with)(?: ${ADDRESSING})?$|(?<=\p{L}{4})(?:par|avec)$`,
  'iu',
);
/** No longer than the longest word for "by", its bracket, the letter that would make it another word, and an address. */
const BY_LENGTH = 8 + ADDRESS_LENGTH;

/** "Restoring weirs, Prof" before a name: how one is addressed is no part of the title. */
const ADDRESS = new RegExp(String.raw`\s?[,;.–—-]\s${ADDRESSING}\.?$`, 'u');

/** "Les haies Salle 1.147 Modération" before a name: the label of who leads, and the room before it. */
const LEADS_AT_END =
  /(?<=\p{L}[ \p{L}]{8})\s(?:Salle [\p{L}\d.-]{1,12}\s)?(?:Modération|Modérat(?:eur|rice)s?|Animation|Présidence|Chairs?|Moderators?)$/u;
const LONGEST_LEADS = 60;

/** "Les archives de la mine, présentées" before "par": what is done with a talk is no part of its title. */
const GIVEN_AT_END = /\s?[,(]\s?(?:présenté|proposé|animé|commenté|exposé)e?s?$/u;
const LONGEST_GIVEN = 14;

function endBeforeMarks(words: string, from: number): number {
  let end = from;
  // A stop behind the quotation that it closes goes with it: "Les haies ».".
  if (/[»”"]\s?\.$/u.test(words.slice(Math.max(0, end - 4), end))) end -= 1;
  while (end > 0 && MARK.test(words[end - 1] ?? '')) end -= 1;
  return end;
}

/** "L'histoire d'une « innovation »": the quotation that a title ends with is its own, as far as its end. */
function closed(words: string, from: number, end: number): number {
  const behind = /^\s?[»”]/u.exec(words.slice(end, end + 2))?.[0].length ?? 0;
  if (behind === 0) return end;
  const said = words.slice(from, end);
  return Math.max(said.lastIndexOf('«'), said.lastIndexOf('“')) >
    Math.max(said.lastIndexOf('»'), said.lastIndexOf('”'))
    ? end + behind
    : end;
}

/** The stretch without the quotes, marks and "par" around it. Marks are counted: a pattern for both ends takes cubic time. */
export function trimTitle(text: string, [from, to]: Stretch): Stretch {
  const words = text.slice(from, to);
  const lead = /^[\s"«»“”,.;:–—|•·-]*/u.exec(words)?.[0].length ?? 0;
  const end = endBeforeMarks(words, words.length);
  const by = BY.exec(words.slice(Math.max(0, end - BY_LENGTH), end))?.[0].length ?? 0;
  const shown =
    by === 0 ? end : endBeforeMarks(words, endBeforeDeed(words.slice(0, endBeforeMarks(words, end - by))));
  const address = ADDRESS.exec(words.slice(Math.max(0, shown - ADDRESS_LENGTH), shown))?.[0].length ?? 0;
  const named = shown - address;
  const leads = LEADS_AT_END.exec(words.slice(Math.max(0, named - LONGEST_LEADS), named))?.[0].length ?? 0;
  const led = leads === 0 ? named : endBeforeMarks(words, named - leads);
  const given = GIVEN_AT_END.exec(words.slice(Math.max(0, led - LONGEST_GIVEN), led))?.[0].length ?? 0;
  const until = given === 0 ? led : endBeforeMarks(words, led - given);
  return [from + lead, Math.max(from + lead, from + closed(words, lead, until))];
}

/** "« Voisins et “voisines” du faubourg »": quotes within quotes, as far as the line goes. */
const QUOTED_OVER =
  /^[\s,.;:–—|)\]-]{0,4}[«“"]\s*([^«»“”"]{2,200}[«“"][^«»“”"]{1,80}[»”"][^«»“”"]{2,200})[»”"][\s.]*$/u;

function quotedIn(text: string, from: number, to: number): Stretch | null {
  const behind = text.slice(from, to);
  const found = QUOTED_OVER.exec(behind) ?? QUOTED.exec(behind);
  const words = found?.[1] ?? found?.[2];
  if (found === null || words === undefined) return null;
  const start = from + found.index + found[0].indexOf(words);
  return withoutStop(text, trimTitle(text, [start, start + words.length]));
}

/** "Table ronde présidée", "Échange animé": what the session is and that somebody leads it. */
const FORM_LED =
  /^(\p{L}.{2,60}?) (?:et )?(?:co-?)?(?:anim|modér|présid|introdui|dirig|condui|encadr|facilit)(?:ée?s?|te?s?)(?:[·.(]?e?s?\)?)?$/iu;

/** Whether words end as those do that lead to who presides: "Le débat sera animé", "sous la présidence de", "Table ronde présidée". */
export function leadsToChair(words: string): boolean {
  return PRESIDES.test(words) || LED.test(words) || isBareLabel(FORM_LED.exec(words)?.[1] ?? '');
}

/**
 * The title of a talk on the line of those who give it: "Anne Roux (CNRS), « Ce que dit la vase »", "Ce que dit la vase –
 * Anne Roux", "Anne Roux (CNRS) : Ce que dit la vase". Null where the line holds nothing but people and what they do.
 */
export function talkTitle(text: string, candidate: Candidate): Stretch | null {
  const { people, lead, layout } = candidate;
  if (candidate.title !== undefined) return candidate.title;
  const last = people.at(-1);
  if (last === undefined) return null;
  const end = Math.max(last.name.end, ...people.map(({ role }) => role?.[1] ?? 0));
  const ahead = text.slice(0, lead[1]);
  const isFirst = layout === 'name-first' || layout === 'name-alone' || isLabelAhead(ahead);
  const gap = BEHIND.exec(text.slice(end))?.[0] ?? '';
  const isApart = PARTS.test(gap) || (gap.includes(',') && opensPlainTitle(text.slice(end + gap.length)));
  const isSaid = gap.includes(':') && isFormatOf(ahead);
  const behind = (isFirst && isApart) || isSaid ? plainTitle(text, end + gap.length, isSaid) : null;
  if (behind !== null) return behind;
  const quoted = quotedIn(text, end, text.length);
  if (quoted !== null) return quoted;
  if (ONE_WORD.test(ahead)) return trimTitle(text, [0, lead[1]]);
  if (layout !== 'title-first' && layout !== 'spoken') return null;
  const before = quotedIn(text, 0, lead[1]) ?? withoutOf(text, trimTitle(text, [0, lead[1]]));
  const said = text.slice(...before);
  return isTitle(said) && !leadsToChair(said) ? before : null;
}

/** "Mot de bienvenue de", "Carte blanche à", "…, avec les témoignages de" before a name: what leads to it is no part of the title. */
function withoutOf(text: string, [from, to]: Stretch): Stretch {
  const end = to - (/ (?:de|d['’]|du|entre|à|aux?)$/iu.exec(text.slice(from, to))?.[0].length ?? 0);
  return [from, from + endBeforeComing(text.slice(from, end))];
}

/** What stands behind people and a dash, a colon or "(CNRS),": quoted from end to end, or as it is written; `isSaid`: of what they talk. */
function plainTitle(text: string, from: number, isSaid: boolean): Stretch | null {
  const words = text.slice(from);
  // "Anne Roux (AR) - conseillère au numérique": what goes on in lower case is what she does.
  if (/^\p{Ll}/u.test(words) && !isSaid) return null;
  const quoted = /^[«“"]\s*[^«»“”"]{4,220}[»”"]/u.exec(words)?.[0];
  // "« Croire aux contes » : le récit du faussaire": the quotation is a part of the title.
  const isWhole = quoted === undefined || /^\s?[:–—]\s+\p{L}/u.test(words.slice(quoted.length));
  if (!isWhole) return null;
  const [start, end] = quoted === undefined ? trimTitle(text, [from, text.length]) : trimEnd(text, from);
  const title = withoutStop(text, [start, end]);
  const said = text.slice(...title);
  const ahead = text.slice(0, from);
  const isBracketed = /\)\s?[:,–—-]\s*$/u.test(ahead);
  if (isBracketed && (isWholeTalk(said) || OPENING_WORDS.test(said))) return title;
  const fits = isBracketed ? isTitleSetApart(said) : isTitle(said);
  // "Claire Martin (INA) : La télévision": behind the bracket of a body and a colon two words are a title as well.
  const isShort = isBracketed && (/:\s*$/u.test(ahead) || (INFINITIVE.test(said) && !startsAsBody(said)));
  const least = isSaid || isShort ? LEAST_WORDS : PLAIN_WORDS;
  return fits && said.split(' ').length >= least ? title : null;
}

/** A title without the dot or the comma that closes its line. */
export function withoutStop(text: string, [from, to]: Stretch): Stretch {
  return [from, from + text.slice(from, to).replace(/(?<!\.)[.,]$/u, '').length];
}

function trimEnd(text: string, from: number): Stretch {
  return [from, trimTitle(text, [from, text.length])[1]];
}
