import { openingsOf, opensAs } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';

/** "Publié le 3 février", "Dernière mise à jour : …", "Posted on 3 March": when a page was written, and by whom. */
const STAMPED =
  /^(?:(?:article|page|billet|document|contenu|actualite) )?(?:publiee?s?|postee?s?|redigee?s?|creee?s?|modifiee?s?|mise? (?:a jour|en ligne)|derniere (?:mise a jour|modification|maj)|maj|(?:date de )?publication|ajoutee?s?|ecrite?|posted|published|updated|last (?:updated|modified)|written|created)(?: (?:le|on|by|par|du|a|the|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d+)\b|$)/;
/** The first words of a stamp and of a button. */
const OF_STAMP = openingsOf(
  'article page billet document contenu actualite publie poste redige cree crees creee modifie mis mise maj derniere date ajoute ecrit updated last written created',
);
const OF_BUTTON = openingsOf(
  'tout j je accepte refuser personnaliser continuer parametres qui nous nos espace newsletter lettre faire adherer s inscrivez cliquez mon panier fermer ouvrir plan accept decline close subscribe login sign share print read follow suivez contactez mot creer',
);
const OF_REFERENCE = openingsOf(
  'voir lire consulter consultez telecharger telechargez retrouver retrouvez decouvrir decouvrez acceder accedez visionner revoir reecouter',
);
/** "Ce site utilise des cookies", "Nous utilisons des cookies pour": a banner, and nothing of the document. */
const BANNER = /\bcookies?\b/;
const OF_BANNER =
  /\b(?:utilis\p{L}*|accept\p{L}*|navigation|refus\p{L}*|parametr\p{L}*|gerer|gestion|politique|consent\p{L}*|we use|this (?:site|website)|preferences)\b/u;
/** What buttons and menus say. */
const BUTTON =
  /^(?:(?:tout |j )?accepte(?:r)?(?: tout| tous| les cookies)?|(?:tout )?refuser(?: tout)?|personnaliser|continuer sans accepter|parametres(?: des cookies)?|qui sommes nous|nous connaitre|nos (?:actualites|missions|services)|espace (?:presse|membres?|adherents?)|newsletter|lettre d information|faire un don|adherer|s inscrire|je (?:m inscris|participe|reserve(?: ma place)?)(?: ici| en ligne)?|inscrivez vous(?: ici| en ligne)?|cliquez ici|s abonner|(?:mot de passe oublie )?creer un compte|mot de passe oublie|mon compte|panier|fermer|ouvrir le menu|plan du site|accept(?: all)?|decline|close|subscribe|login|sign (?:in|up)|share|print|read more|follow us|suivez nous|nous suivre|contactez nous|nous contacter)$/;
/** What the hosts of converted documents write around them: "Embed Size (px)", "Upload: others", "Continuer à lire". */
const HOSTED =
  /^(?:embed size px|citation preview|uploads? others|post on \d.*|\d+ (?:likes )?\d* ?(?:views|downloads)|view \d+|download \d+|dimension px|commencer a balayer (?:des )?la page|transcription du contenu de la page|continuer a lire)$/;
/** "Voir aussi le programme complet", "Téléchargez ici la plaquette": where else to look. */
const REFERS =
  /^(?:voir|lire|consulter|consultez|telecharger|telechargez|retrouver|retrouvez|decouvrir|decouvrez|acceder|accedez|visionner|revoir|reecouter)(?: (?:aussi|egalement|ici|en ligne|a))* (?:le |la |les |l |nos |notre |au |aux )?(?:programmes?|pages?|sites?|documents?|pdf|plaquettes?|affiches?|depliants?|flyers?|brochures?|replays?|videos?|photos?|dossiers?|suite|fiches?|details?)\b/;
/** "Download "Actes du colloque"", "Télécharger « Actes du colloque »": a button that repeats the title. */
const DOWNLOAD = /^(?:download|télécharger) ["«“][^"«»“”]+["»”]$/iu;
const LONGEST_STAMP = 160;

/** "1287 Dernière modification le …": how often a page was seen stands before its stamp. */
const SEEN = /^\d{1,7} (?=\p{L}{2})/u;

/** Whether a line says when the page was written or put online: the day of no event. */
export function isStamped(line: string): boolean {
  if (line.length > LONGEST_STAMP) return false;
  const words = key(line).replace(SEEN, '');
  return opensAs(words, OF_STAMP) && STAMPED.test(words);
}

/** Whether a line belongs to the page that shows a document, and is no word of it: banners, buttons, menus, stamps. */
export function isOfPage(line: string): boolean {
  const words = key(line.slice(0, 2 * LONGEST_STAMP));
  return (
    (opensAs(words, OF_BUTTON) && BUTTON.test(words)) ||
    HOSTED.test(words) ||
    (opensAs(words, OF_REFERENCE) && REFERS.test(words)) ||
    DOWNLOAD.test(line) ||
    (BANNER.test(words) && OF_BANNER.test(words)) ||
    isStamped(line)
  );
}

const PARTS = /\s+[|·]\s+/u;
const DASHED = /\s[–—-]\s(?=[^–—|]+$)/u;
const ACRONYM = /^\p{Lu}{2,8}$/u;
/** "Table ronde – le blog de Meriadec": whose pages these are. */
const BLOG = /(?<!\p{L})(?:blogs?|site (?:officiel|internet|web|personnel)|wiki|wordpress)(?!\p{L})/iu;
const LEAST = 4;

const PARTED = /\s+[|·–—»-]\s+/u;

/** What the pages of the site of an event are called. */
const PAGE =
  /^(?:(?:le |notre )?programme?(?: (?:complet|detaille|general|provisoire|en ligne))?|accueil|(?:les )?intervenant(?: ?e)?(?: ?s)?|(?:les )?orateurs|inscriptions?|s inscrire|infos?(?: pratiques?)?|informations?(?: pratiques?| generales?)?|agenda|details?|contacts?|lieu|home|schedule|speakers|registration|appel a (?:communications?|contributions?))$/;

function isPage(words: string): boolean {
  return PAGE.test(key(words));
}

/** "Programme — Journée des sols", "Assises de la mer | Inscription": what is left without the name of the page at either end. */
function ofPage(title: string): readonly [number, number] | null {
  const first = PARTED.exec(title);
  if (first === null || first.index === 0) return null;
  const from = first.index + first[0].length;
  if (isPage(title.slice(0, first.index)) && title.length - from >= 2 * LEAST) return [from, title.length];
  const last = title.slice(from).search(/\s+[|·–—»-]\s+[^|·–—»]+$/u);
  const at = last < 0 ? first.index : from + last;
  const behind = title.slice(at).replace(/^\s+[|·–—»-]\s+/u, '');
  return at >= 2 * LEAST && isPage(behind) ? [0, at] : null;
}

/**
 * "Ville de Redon | Réunion publique", "Webinaire Sobriété - ADEME": the part of a title that names the event, where the other names the
 * site or the body whose page this is. `names`: whether words name an event; `isBody`: whether they name a body.
 */
export function withoutSite(
  title: string,
  names: (words: string) => boolean,
  isBody: (words: string) => boolean,
): readonly [from: number, to: number] {
  const page = ofPage(title);
  if (page !== null) return page;
  const whole = [0, title.length] as const;
  const bar = PARTS.exec(title);
  if (bar !== null && !PARTS.test(title.slice(bar.index + bar[0].length))) {
    const [ahead, behind] = [title.slice(0, bar.index), title.slice(bar.index + bar[0].length)];
    if (ahead.length < LEAST || behind.length < LEAST) return whole;
    if (names(ahead) && !names(behind)) return [0, bar.index];
    if (names(behind) && !names(ahead)) return [bar.index + bar[0].length, title.length];
    return whole;
  }
  const dash = DASHED.exec(title);
  const behind = dash === null ? '' : title.slice(dash.index + dash[0].length);
  const isOwned = BLOG.test(behind);
  const isSite = behind !== '' && (isOwned || ACRONYM.test(behind) || isBody(behind)) && !names(behind);
  return dash !== null && isSite && (isOwned || names(title.slice(0, dash.index))) ? [0, dash.index] : whole;
}
