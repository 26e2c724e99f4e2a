import { holdsAny } from '../../text/fragments.ts';
import { lowered } from '../../text/lowered.ts';

/** What makers, publishers and sponsors do: whoever is named behind it made, paid or spread something, and does not speak. */
const DONE_BY =
  /(?<!\p{L})(?:(?:co-?)?(?:organis|publi|écri|fond|souten|confi|port|financ(?!i[eè]r)|initi|dirig|édit|cr[ée]|rédig|réalis|lanc|sign|vot|décid|appuy|accompagn|représent|remplac|entour|suivi|choisi|élu|nomm|cit|produi|diffus|rediffus|retransmi|relay|héberg|parrain|sponsoris|subventionn|command|tradui|conçu|offer|prêt|distribu|illustr|dessin|photographi|film|enregistr|préfac|coordonn|construi|inventé|acqui|achet|vend|inspir|réun)\p{Ll}{0,4}|menée?s?)(?: (?:en|dès) \d{4})? par(?: l[ea]| l['’])?\s*$/u;
/** "depuis la création du Bauhaus en 1919 par": what somebody once made, and the year. */
const MADE_BY =
  /(?<!\p{L})(?:création|fondation|invention|découverte|publication|parution|rédaction|construction|conception|réalisation|traduction|édition|introduction|élaboration|acquisition|conquête) (?:d[eu]s? |de la |de l['’]|d['’])[^.;:!?]{2,60} (?:en|vers|dès|à partir de) (?:1\d|20)\d\d,? par(?: l[ea]| l['’])?\s*$/u;
/** Nouns that end as participles do: "cérémonie du thé par", "université d'été par", "randonnée par". */
const NOUN =
  '(?:jour|mati|tour|randon|an|desti|don)née|(?:soir|entr|mar|dur|vall|all|veill|assembl|id|mus|lyc|pens|odyss|épop|plong|travers|chauss|arriv|mont|dict|pou|arm)ée|(?:th|caf|march|comit|côt|trait|arrêt|déput|employ|bl|pr|cl|cong|résum|procéd|énonc|pass|défil|expos|ét|pav|foss|abb|degr|clerg|canap|progr|qualit|communaut)é|\\p{L}*(?:ité|anté|auté|berté|onté|erté|itié|marché)';
/** "présentée", "filmée": a participle in -é. */
const PARTICIPLE = new RegExp(
  `(?<!\\p{L})(?!(?:${NOUN})s? )(\\p{L}{2,})é(?:e|es|s|\\(e\\)s?|·e·?s?)? par(?: l[ea]| l['’])?\\s*$`,
  'u',
);
/** "Les ports par", "Le suivi par", "Parole aux élus par": right behind an article no word is a participle; works are by who made them. */
const BEHIND_ARTICLE =
  /(?:(?<!\p{L})(?:l[ea]s?|une?|des|du|aux?|nos|vos|ces|leurs|cette|notre|votre) |(?<!\p{L})l['’])(?!(?:films?|dessins?|photographies?)(?!\p{L}))\p{L}+ par(?: l[ea]| l['’])?\s*$/u;
/** Who is named behind one of these holds what the words before name. */
const SPEAKS =
  /^(?:anim|co-?anim|modér|présent|propos|présid|co-?présid|facilit|orchestr|donn|dispens|assur|prononc|expos|racont|comment|cont|interprét|jou|encadr|guid|pilot|clôtur|inaugur|partag|développ|abord|trait|évoqu|détaill|improvis|introduis|lanc|éclair|ponctu|mené?|discut|résum|synthétis|arbitr|rapport|rythm|ouvr|entam|amorc|bross|délivr|tenu|opér|concoct|imagin|appel|invit|interrog|interview|interpell|démontr|défend|expliqu|argument|récit|déclam|chant|slam|pitch|cadr)$/u;
/** "Table ronde menée par", "débats dirigés par": who leads people that talk, leads. */
const LEADS_TALK =
  /(?:^|\s)(?:tables? rondes?|ateliers?|débats?|discussions?|échanges?|séances?|sessions?|plénières?|entretiens?|visites?|conférences?)(?: \p{L}+){0,3}?,? (?:menée?s?|dirigée?s?|conduite?s?|pilotée?s?|lancée?s?) par(?: l[ea]| l['’])?\s*$/u;
/** "organisée et animée par" leads, in either order. */
const ALSO_SPEAKS =
  /(?<!\p{L})(?:anim|modér|présent|propos|présid|donn)ée?s? et \p{L}+ par(?: l[ea]| l['’])?\s*$/u;
const ENGLISH_DEED =
  /(?<!\p{L})(?:co-?)?(?:organi[sz]ed|published|sponsored|funded|edited|produced|written|supported|created|designed|illustrated|translated|commissioned|owned|founded|backed|broadcast|recorded|filmed|financed|drawn|made|directed) by(?: the)?\s*$/u;
/** What was done together with somebody else: "co-rédigé avec", "que j'ai préparé avec". */
const DONE_WITH =
  /(?<!\p{L})co-?(?:rédig|écri|sign|publi|organis|dirig|port|fond|construi|produi|pilot)\p{L}* avec\s*$|(?<!\p{L})j['’](?:ai|avais|y ai) (?:\p{L}+ ){1,3}avec\s*$/u;
/** "Rédigé le 14/02/2024 par": who wrote the page. */
const WRITTEN =
  /(?<!\p{L})(?:rédigé|publié|posté|écrit|créé|modifié|ajouté|mis(?:e)? (?:en ligne|à jour)|posted|published|written|updated)e?s? (?:le |on |il y a )[^,;:]{3,40} (?:par|by)\s*$/u;
/** "Illustration par", "propos recueillis par": what stands in a page, and who made it. */
const CREDIT =
  /(?:^|[^\p{L}])(?:illustrations?|photos?|photographies?|images?|dessins?|crédits?(?: photos?)?|infographies?|visuels?|traductions?|mise en page|montage|propos recueillis|article|(?:re)?transcription|prise de notes|notes prises|comptes?[- ]rendus? (?:du |de la |de l['’]|de ces? |de cette |des )(?:\p{L}+ )?(?:colloques?|séminaires?|journées?|rencontres?|ateliers?|tables? rondes?|conférences?|forum|congrès|webinaires?|symposium)(?: [\p{L}'’]+){0,3}) (?:par|by)(?: l[ea]| l['’])?\s*$/u;
/** "Résiliation de la convention d'occupation avec": with whom a body made a contract. */
const CONTRACT =
  /(?:^|[^\p{L}])(?:résiliation|avenant|signature|renouvellement|cession|convention (?:d['’]occupation|de (?:chasse|prêt|location|mise à disposition|servitude)))(?!\p{L})[^.;:]{0,110} avec$/u;
/** What each of these has at its end. */
const LIKE_DEED = /(?:par|avec|by)(?: l[ea]| the)?\s*$|par l['’]$/iu;

/** What these must hold besides. */
const CREDITED = [
  'illustration',
  'photo',
  'image',
  'dessin',
  'crédit',
  'infographie',
  'visuel',
  'traduction',
  'en page',
  'montage',
  'recueillis',
  'article',
  'transcription',
  'notes',
  'rendu',
];
const CONTRACTED = ['résiliation', 'avenant', 'signature', 'renouvellement', 'cession', 'convention d'];
const DATED = [' le ', ' on ', ' il y a '];
const LED = ['mené', 'dirigé', 'conduit', 'piloté', 'lancé'];

/** Whether the words before a name end with what that person made, paid, published or sponsored: "diffusée par", "funded by". */
export function endsWithDeed(text: string): boolean {
  const near = text.slice(-120);
  if (!LIKE_DEED.test(near)) return false;
  const words = lowered(near.normalize('NFC'));
  if (
    (holdsAny(words, CREDITED) && CREDIT.test(words)) ||
    (holdsAny(words, CONTRACTED) && CONTRACT.test(words.trimEnd())) ||
    (holdsAny(words, DATED) && WRITTEN.test(words)) ||
    (words.includes(' avec') && DONE_WITH.test(words)) ||
    (words.includes(' by') && ENGLISH_DEED.test(words))
  )
    return true;
  if (holdsAny(words, LED) && LEADS_TALK.test(words)) return false;
  if (words.includes(' et ') && ALSO_SPEAKS.test(words)) return false;
  if (BEHIND_ARTICLE.test(words)) return false;
  if (DONE_BY.test(words) || MADE_BY.test(words)) return true;
  const stem = PARTICIPLE.exec(words)?.[1];
  return stem !== undefined && !SPEAKS.test(stem);
}
