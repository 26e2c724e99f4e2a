import { isCommonWord } from './common-words.ts';
import { matchesOf } from './matches.ts';
import type { Passage } from './normalise.ts';

/**
 * What stands behind a name in a list and is none of it: an address in angle brackets or in round ones, a handle, the mark of
 * a footnote ("Durandel¹", "Durandel [1]", "Durandel†"). Squares keep theirs: "m²".
 */
const ASIDE =
  /\s?<su([pb])>[^<>]{0,12}<\/su\1>|\s?[([](?:note|renvoi|n\.|cf\. note) ?\d{1,2}[)\]]|\s?<[^<>\s]{3,120}>|\s?<>|\s?[([](?:mailto:)?[\w.+-]+@[\w.-]+\.\w{2,}[)\]]|(?:,|\s[–—|-])?\s?\(?(?:mailto:)?(?<![\w@])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?|\s?\(@\w{2,40}\)|,? (?<!\w)@\w{2,40}(?![\w.@])|\s?\(https?:[^()\s]{4,200}\)|(?<=\p{L}{3})(?:[¹²³⁰-⁹]+(?:[,⁾˒ ]?[¹²³⁰-⁹]+)*|\s?[†‡§]+|\s?\[\d{1,2}(?:, ?\d{1,2})*\])|(?<=(?:19|20)\d\d)\s?\[\d{1,2}(?:, ?\d{1,2})*\](?=[\s,;.]|$)|(?=\d)(?<=\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{2,30})\d(?:,\d)*(?=[,;]| et |$)/gu;
/** Few lines have any of these signs. */
const SIGN =
  /[([](?:note|n\.|renvoi|cf)|[\s\w.+(-]@|[<†‡§\u00b9\u00b2\u00b3\u2070-\u2079]|\(https?:|\[\d|\p{L}\d(?:[,; ]|$)/u;
/**
 * The same, written otherwise: a mark of a footnote behind a space or as Markdown has it ("Kergoat ²,", "Kergoat [^3]", "[a]",
 * "Ville de Vannes (2)" at the end), a telephone, an address whose sign is spelt ("a.roux[at]ville.example"), a web address
 * that says no protocol, the marks of a link, and the words of a link to a page or slides of somebody's own.
 */
const OTHER_ASIDE =
  /(?<=\p{L}{3}) [¹²³⁰-⁹]+(?=[,;.]|$)|(?<=\p{L}{3})\s?[ᵃᵇᶜᵈ]+(?=[,;.]|$)|(?<=\p{L}{3})\s?\[(?:\^\w{1,8}|[a-h])\](?=[,;:.\s]|$)|(?<=\p{L}{3})\s?\([a-h]\)(?=,)|(?:,|\s[/|–—-])?\s[(<]?(?:https?:\/\/|www\.)[^\s,;()<>]{3,300}[)>]?(?=$|[,;])|,\s(?:site(?: web| internet)?|web|page|blog)\s?:\s?[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}(?:\/[\w@./-]{0,80})?(?=$|[,;])|(?<=,\s[^,]{3,90}) \([1-9]\)(?=,|$)|(?:,|\s[–—|-])?\s\(?(?:(?:tél|tel|mob|port)(?:éphone|ephone|ile|able)?\s?\.?\s?:?\s?\+?[\d(][\d ().-]{7,17}\d|0[1-9](?:[ .-]?\d\d){4}(?!\d))\)?|(?:,|\s[–—|-])?\s\(?[\w.+-]{2,60}\s?[[(](?:at|arobase|a)[\])]\s?[\w.-]{3,60}(?:\s?[[(](?:dot|point)[\])]\s?[\w-]{2,20}){0,3}\)?|\s\((?:site(?: web)?|web|page|blog)\s?:\s?[\w./-]{4,100}\)|\s[–—|-]\s[a-z\d-]{2,40}(?:\.[a-z\d-]{2,30}){1,3}\/[\w@./-]{1,80}(?=$|[,;])|\[(?=\p{L}[^[\]]{2,80}\]\((?:mailto:|https?:)?[^()\s]{0,200}\))|(?<=\p{L})\]\((?:mailto:|https?:)?[^()\s]{0,200}\)|,\s(?:page|site)(?: (?:personnelle|perso|web|internet))?(?=$|[,;])|\s(?:page (?:personnelle|perso|web)|site (?:personnel|perso|web)|personal (?:web)?page|home ?page)(?=$|[,;.])|\s[([](?:(?:home)?page|(?:web)?site|lien|link|profil|bio|biographie|cv|linkedin|twitter|mastodon|slides|diapos|diaporama|support|audio|podcast|replay|vidéo|pdf)s?[)\]](?=$|[,;.])|\s[/|–—-]\s(?:slides|diapos|diapositives|diaporama|support|replay|vidéo|podcast)s?(?=$|[,;.])/giu;
const OTHER_SIGN =
  / [¹²³⁰-⁹]|[ᵃᵇᶜᵈ]|\[[\^a-h]|\([1-9a-h]\)|\d[ .-]?\d\d[ .-]?\d\d|[[(](?:at|arobase|a)[\])]|[([](?:site|web|page|home|blog|lien|link|profil|bio|cv|Linked[iI]n|Twitter|Mastodon|slides|diapo|support|audio|podcast|replay|vidéo|pdf)|(?:,| \|)? (?:page|site|web|blog|home|personal|www|https?)(?: |$|[.,;:])|[/|–—-] (?:slides|diapo|support|replay|vidéo|podcast)|\]\(|\.[a-z]+\//u;
/**
 * What is said of how somebody comes, and what a taken address has left: "(sous réserve)", "– à distance", ", et son équipe",
 * empty brackets, a label that nothing stands behind.
 */
const PRESENCE_ASIDE =
  /(?<=\p{L}.)\s?\(\s*\*{0,3}\s*\)|(?<=\p{L}[ .\p{L}])(?:\s?[([](?:sous réserve[^()]{0,40}|à confirmer|en attente de confirmation|pressentie?s?|à distance|(?:en |par )?visio(?:conférence)?|en distanciel|en présentiel|en ligne|online|remote|(?:elle|iel|she|they)(?:[/.·][a-z]{1,5}){0,2}|(?:il|he)(?:[/.·][a-z]{1,5}){1,2})[)\]]|(?:,|\s[–—|-])\s(?:sous réserve|à distance|(?:en |par )visio(?:conférence)?|en distanciel|et (?:toute )?(?:son|leur) équipe|et ses collègues))(?=$|[,;.])|\s(?:\((?:site(?: web| internet)?|web|page|blog|lien|profil|courriel|mél|e-?mail|mail|contact|tél(?:éphone)?\.?)\s?:?\s*\)|\[(?:site(?: web)?|courriel|mél|e-?mail|mail|contact|tél(?:éphone)?\.?)\s?:?\s*\])|[.,;]?\s(?:site(?: web| internet)?|web|twitter|linkedin|lien|page|blog|courriel|mél|e-?mail|mail|contact)\s?:\s*$/giu;
const PRESENCE_SIGN =
  /\([\s*]*\)|[([](?:site|web|page|blog|lien|profil|courr|mél|e-?mail|mail|contact|tél|elle|i[el]|she|he|they)|réserve|confirm|pressenti|distan|en ligne|visio|présentiel|online|remote|équipe|collègues|:\s*$/iu;
/** A word cut at the end of a line. */
const CUT = /(?=-)(?<=(\p{L}{1,30}))-\s(?=(\p{L}{1,30}))/gu;
/** "CORDIER -" over "HANQUET": a double name whose hyphen somebody set apart. */
const SET_APART = /(?=-)(?<=\p{Lu}\p{Lu} )-\s(?=\p{Lu}\p{Lu})/gu;

/** Words that a hyphen at the end of a line goes on from without being cut: "vice-", "non-". */
const KEEPS_HYPHEN = new Set(
  'non co vice ex sous contre après avant demi mi semi anti inter saint sainte grand haut bas porte chef rendez'.split(
    ' ',
  ),
);
/** "macro- et microéconomie": a hyphen that hangs. */
const HANGS = /^(?:et|ou|à|puis)$/u;

/** What a cut word loses when it is put together again: the space alone, or the hyphen too; 0 when it was not cut. */
function lostAt(left: string, right: string): 0 | 1 | 2 {
  if (HANGS.test(right)) return 0;
  if (/^\p{Lu}/u.test(right) || KEEPS_HYPHEN.has(left.toLowerCase())) return 1;
  if (isCommonWord(left + right)) return 2;
  return left.length > 2 && isCommonWord(left) && isCommonWord(right) ? 1 : 2;
}

function without(p: Passage, drops: readonly (readonly [number, number])[]): Passage {
  if (drops.length === 0) return p;
  const offsets = new Int32Array(p.offsets.length);
  let text = '';
  let size = 0;
  let from = 0;
  for (const [start, end] of [...drops, [p.text.length, p.text.length] as const]) {
    text += p.text.slice(from, start);
    offsets.set(p.offsets.subarray(from, start), size);
    size += start - from;
    from = end;
  }
  offsets[size] = p.offsets[p.text.length] ?? 0;
  return { text, offsets: offsets.subarray(0, size + 1) };
}

function withoutAll(p: Passage, sign: RegExp, aside: RegExp): Passage {
  if (!sign.test(p.text)) return p;
  return without(
    p,
    matchesOf(aside, p.text).map(found => [found.index, found.index + found[0].length] as const),
  );
}

/** "Un représentant de la Région (sous réserve)": of somebody who has no name yet it is all that is said. */
const UNNAMED =
  /^\W*(?:une?|des|deux|trois|intervenante?s?|représentante?s?|orat(?:eur|rice))(?!\p{L}|\s?:)/iu;

/** The passage without footnote marks, addresses, telephones and handles. */
export function withoutAsides(p: Passage): Passage {
  const bare = withoutAll(withoutAll(p, SIGN, ASIDE), OTHER_SIGN, OTHER_ASIDE);
  return UNNAMED.test(bare.text) ? bare : withoutAll(bare, PRESENCE_SIGN, PRESENCE_ASIDE);
}

/** The passage with the words put together that the end of a line had cut: "ser-" / "vices", "MORVAN-" / "LESCOP". `file`: the text it was read from. */
export function rejoined(p: Passage, file: string): Passage {
  if (!p.text.includes('- ')) return p;
  const drops: (readonly [number, number])[] = [];
  for (const found of matchesOf(CUT, p.text)) {
    const [hyphen, end] = [found.index, found.index + found[0].length];
    const lost = file.slice(p.offsets[hyphen], p.offsets[end]).includes('\n')
      ? lostAt(found[1] ?? '', found[2] ?? '')
      : 0;
    if (lost > 0) drops.push([lost === 2 ? hyphen : hyphen + 1, end]);
  }
  for (const { index } of matchesOf(SET_APART, p.text))
    if (file.slice(p.offsets[index], p.offsets[index + 2]).includes('\n'))
      drops.push([index - 1, index], [index + 1, index + 2]);
  return without(
    p,
    drops.toSorted(([a], [b]) => a - b),
  );
}
