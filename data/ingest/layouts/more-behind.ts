import { matchesOf } from '../../text/matches.ts';
import { key } from '../../text/normalise.ts';
import { roleScore } from '../../text/role-words.ts';

/** What a line adds behind a role: how long it takes, and who comes besides without a name. */
const MORE =
  /\s*(?:\((?:environ |env\. |durée )?\d{1,3}\s?(?:-\s?\d{1,3}\s?)?(?:mn|min|minutes?|h)\b[^)]{0,12}\)| pour (?:le |la |les |l['’]|leur |son |une? )?(?:focus|zoom|éclairage|point d['’]étape|bilan|point|retours?(?: d['’]expérience)?|regard|témoignage|table[- ]ronde|atelier|présentation|intervention|séquence|volet|chapitre|partie|axe|conférence|débat)(?= (?:sur|consacrée?|intitulée?|[«“]|:))|,? (?:pour|for) (?:le |the |leur |son |their )?(?:projet|project|dispositif|programme)(?= [«“"])|,? accompagnée?s? (?:de |d['’]|par )(?=(?:son|sa|ses|leurs?|une?|deux|trois|plusieurs|quelques) )|,? lauréat(?:e|s|es|\.e|·e)? (?:pour|avec) |,? lauréate?s d(?:u|e|es|['’])|, (?:primé|distingué|récompensé)e?s? (?:pour|avec) (?=[«“"]|(?:le|leur|son) projet)|,? (?:grand |premier |1er |deuxième )?prix (?:du |de la |de l['’]|des |d['’]|spécial |coup de )[^,;«»()]{2,40} (?:pour|avec) (?=[«“"]|(?:le|leur|son) projet)|,? winners? (?:with|of|for) |\s?\((?:présentation|diaporama|supports?|vidéo|slides|diapositives|replay|inscription|voir|lire|télécharger|à télécharger|en savoir plus|lien)(?: [^)]{0,40})?\)|\s[–—-]\s(?=(?:son|sa|ses) (?:dernier |nouveau )?(?:livre|ouvrage|film|roman|article|site|blog)(?!\p{L}))|, (?=(?:dédicacera|signera|présentera|interviendra|témoignera|projettera|exposera) )|\s[–—-]\s(?=(?:présentation|démonstration|projection|restitution|témoignage|visite|retour d['’]expérience)s? (?:de |du |des |d['’]))|,? ainsi que (?:du|de|des|le|la|les)\b|,? suivie?s? (?:de |d['’]|par )|,? (?:sur|autour d[eu]|à propos d[eu]) (?=(?:le thème|la question|le sujet)(?!\p{L})|[«“])|,? à propos (?:du (?:projet|programme|dispositif|film|livre)|de (?:son|leur) \p{L}+)(?!\p{L})|, (?:portant )?sur (?=(?:l[ea]s?|son|ses|leurs?|une?) |l['’])|>>|;\s)/iu;

/** "autrice, le 9 novembre 2023 à Lyon": behind a comma a day says when somebody comes. */
const WHEN =
  /,\s(?:le |on |ce )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/iu;

/** "a permis à Anne Roux, maire, de présenter son plan": behind a comma an infinitive goes on with the sentence. */
const TO_DO = /, d(?:e |['’])(?:nous |y |leur |lui )?\p{Ll}{3,}(?:er|ir|dre|oir)(?!\p{L})/u;

/** Words without which nothing of this is there; most stretches have none, and are done with at once. */
const LIKE_MORE =
  /\([^)]{0,9}\d| pour (?:l[ea'’]s? ?|leur |[sſ]on |une? )?(?:foc|vol|cha|par|axe|zoo|.cl|poi|bil|ret|reg|t.m|tab|ate|pr.[sſ]|int|[sſ].q|con|d.b)|(?:pour|for) (?:\S+ )?(?:proje|di[sſ]p|progr)|accompagn|laur.at|prim. |prim.e|di[sſ]tingu|r.compen[sſ]|prix |. propo[sſ] d|winner|\((?:pr.[sſ]en|diap|[sſ]up|vid|[sſ]lid|repl|in[sſ]c|voir|lire|t.l.ch|. t|en [sſ]a|lien)|[–—-] [sſ](?:on|a|e[sſ]) |, [\p{L}]{3,9}ra |[–—-] (?:pr.[sſ]en|d.mon|projec|re[sſ]tit|t.moi|vi[sſ]it|retour )|ain[sſ]i que (?:d|l)|[sſ]uivie?[sſ]? (?:d|par)|(?:ur|e|u) (?:le th.me|la que[sſ]tion|le [sſ]ujet|[«“])|, (?:portant )?[sſ]ur (?:l|[sſ]|une?)|>>|;\s/iu;

/** "International Urban Food Network (IUFN)": the capitals in brackets are the letters of the words before, and these a body. */
function spellsItsName(words: string): boolean {
  const short = /\((\p{Lu}[\p{Lu}\p{Ll}\d]{1,9})\)\.?$/u.exec(words);
  if (short?.[1] === undefined) return false;
  const initials = key(words.slice(0, short.index))
    .split(' ')
    .map(word => word.charAt(0));
  const letters = key(short[1]);
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at += 1;
  return at === letters.length;
}

/** "…, Université de Nanterre – Comment l'IA oblige à repenser": behind a dash, many words that are no role are a title. */
function talkBehindDash(words: string): { readonly index: number } | null {
  for (const dash of matchesOf(/\s[–—-]\s+(?=[\p{Lu}«“"])/gu, words)) {
    const behind = words.slice(dash.index + dash[0].length);
    if (behind.split(' ').length >= 5 && roleScore(behind) <= 0.5 && !spellsItsName(behind)) return dash;
  }
  return null;
}

/** Where something begins behind a role that is none of it: how long it takes, what it is about, when, whom else; -1 where nothing does. */
export function moreAt(words: string): number {
  const more =
    (LIKE_MORE.test(words) ? MORE.exec(words) : null) ??
    (/, [^,]{0,16}\d/u.test(words) ? WHEN.exec(words) : null) ??
    (/, d['’e]/u.test(words) ? TO_DO.exec(words) : null) ??
    talkBehindDash(words);
  return more?.index ?? -1;
}
