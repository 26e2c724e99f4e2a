import { addressedCapitals } from './addressed-capitals.ts';
import { isCommonWord } from './common-words.ts';
import { givenRank } from './given-names.ts';
import {
  bestRank,
  endsName,
  familyRun,
  MOST_FAMILY,
  matchOf,
  type NameMatch,
  touches,
  type Way,
} from './name-match.ts';
import { isBodyWord } from './not-names.ts';
import { isParticle } from './particles.ts';
import { isFunction, startsAsRole } from './role-words.ts';
import { isTitleWord } from './titles-of-people.ts';
import type { Word } from './words.ts';

/** Given names that are among the hundred commonest family names of France: behind an unknown word they are the family's. */
const ALSO_SURNAMES = new Set(
  (
    'Martin Bernard Thomas Robert Richard Simon Laurent Michel David Bertrand Vincent André François Mathieu Matthieu Nicolas Henry ' +
    'Henri Roger Robin Clément Gauthier Gautier Lucas Guillaume Gérard Denis Arnaud Charles Germain Aubert Renaud Roland Barbe Rolland Olivier ' +
    'Philippe Pierre Joly Perrin Marie Benoit Benoît Albert Hubert Lambert Gilbert Guérin Jacob Adam Léger Leroy Rey Remy Rémy Noël Julien Louis ' +
    'Daniel Paris Royer Marchand Blanchard Gaillard Colin Vidal Marty Ferrand Alexandre Raymond Victor Lucien Didier Gilles Hervé Étienne Etienne ' +
    'Tanguy Morvan Yvon Ménard Maurice Grégoire Lamy Jean Jacques Georges Claude Constant Humbert Godefroy Faure Breton Diallo Diarra Diop Ndiaye Camara Amar ' +
    'Salah Saïd Omar Ali Hassan Hussein Ibrahim Mohamed Ahmed Hamid Mansour Salem Nasser Malik Hakim Karim Rachid Amine Rahim Khalil Idris Idriss Aziz Jamal Habib Farid Bachir Kamal Khaled Tahar Slimane Brahim Moussa Issa Sow Silva Costa Lopez Garcia Benjamin Valentin Baptiste Bruno Aubin ' +
    'Garnier Roy Aubry Guyot Evrard Évrard Barthélemy Thibault Merle Marin Santos Samson Gervais Landry Savin Urbain Toussaint Blaise Hilaire Armand Vivien Aymard'
  ).split(' '),
);

/** Family names that Vietnamese put first, whatever follows. */
const VIETNAMESE = new Set(
  'nguyen nguyễn tran trần pham phạm huynh huỳnh hoàng phan phan đặng bùi đỗ ngô dương'.split(' '),
);
const MIDDLE = /^(?:th[iị]|v[aă]n)$/iu;
/** The same that are written like words or given names of other languages: only what goes with them, and a third word, shows it. */
const ALSO_VIETNAMESE = new Set(
  'le lê vu vũ vo võ do ho hồ ly lý dinh đinh dang duong bui ngo truong trương mai cao doan đoàn lam lâm dao đào ta tạ trinh trịnh luong lương thai thái quach quách kieu ton tôn chu'.split(
    ' ',
  ),
);

/** The given names from `at`, a second one or an initial with them. */
function givenRun(text: string, words: readonly Word[], at: number): number {
  const first = words[at];
  const second = words[at + 1];
  const more =
    first !== undefined &&
    second !== undefined &&
    touches(text, first, second) &&
    (second.shape === 'initial' || (second.shape === 'title' && givenRank(second.text) === 2));
  return at + (more ? 2 : 1);
}

/** What an index puts behind the name: "(Ville de Caen)", " – City of Leeds". */
const INDEXED = /^(?: \(| [–—-] )\p{Lu}/u;

/** What parts an index entry from what somebody does: " – enseignante". */
const BEFORE_ROLE = /^ [–—-] (?=\p{Ll})/u;

function hasRoleBehind(behind: string): boolean {
  const gap = BEFORE_ROLE.exec(behind);
  return gap !== null && startsAsRole(behind.slice(gap[0].length));
}

/** "DURANDEL (Paul), chargé de mission": the given name in a bracket of its own. */
function bracketed(
  text: string,
  words: readonly Word[],
  [at, next]: readonly [number, number],
): NameMatch | null {
  const to = givenRun(text, words, next);
  const end = words[to - 1]?.end ?? 0;
  if (text[end] !== ')' || words[next]?.shape !== 'title' || givenRank(words[next]?.text ?? '') < 2)
    return null;
  const match = matchOf(text, words, [next, to], [at, next], 0.75);
  return match && { ...match, end: end + 1 };
}

/** "présidente CFDU, Gilles Roux", "directrice de l’ANEB, Anne Roux": capitals behind an office or an article are a body's. */
const OF_OFFICE =
  /(?:(?<!\p{L})(?:d[eu]|de la|des|la|le|les|au|aux|pour|chez)\s|[ld]['’]|(?:président|direct|vice-président|secrétaire|chargé|responsable|délégu|coordin|conseill|membre|trésori|administrat)\p{L}*\s)$/iu;
const LONGEST_LINK = 20;

/** "DURANDEL, Paul – Région Bretagne", "ROBIC, H.": an index writes so; the given name must end what stands behind the comma. */
const capitalsCommaGiven: Way = (text, words, at) => {
  const first = words[at];
  if (first?.shape !== 'caps' || (isBodyWord(first.text) && !isParticle(first.text))) return null;
  if (OF_OFFICE.test(text.slice(Math.max(0, first.start - LONGEST_LINK), first.start))) return null;
  const family = familyRun(text, words, at, 'caps', MOST_FAMILY);
  const last = words[(family?.next ?? 0) - 1];
  const given = words[family?.next ?? words.length];
  if (!family || !last || !given) return null;
  const gap = text.slice(last.end, given.start);
  if (gap === ' (') return bracketed(text, words, [at, family.next]);
  if (gap !== ', ') return null;
  const rank = given.shape === 'initial' ? 1 : given.shape === 'title' ? givenRank(given.text) : 0;
  const to = givenRun(text, words, family.next);
  const end = words[to - 1]?.end ?? given.end;
  const isIndexed = given.shape === 'title' && INDEXED.test(text.slice(end, end + 4));
  if ((rank === 0 && !isIndexed) || !endsName(text, end)) return null;
  const score = rank === 2 ? 0.8 : isIndexed && rank === 1 ? 0.75 : 0.55;
  return matchOf(text, words, [family.next, to], [at, family.next], score);
};

/** The ways that put a family name in capitals before given names that no dictionary need have. */
export const capitalsFirst: readonly Way[] = [addressedCapitals, capitalsCommaGiven];

/** What parts a given name from the columns behind it. */
const ROLLED = /^ ?; ?\S?/u;

/**
 * "Durandel Paul, chargé de mission", "Le Bihannic Anne – Région", "Durandel, Paul – Région": an unknown word, then a given
 * name that is hardly ever a family name. Only a place where a name is likely bears it out.
 */
export const titleThenGiven: Way = (text, words, at, lenient) => {
  const first = words[at];
  if (!lenient || first === undefined) return null;
  const family = familyRun(text, words, at, first.shape === 'caps' ? 'caps' : 'title', 1);
  const last = words[(family?.next ?? 0) - 1];
  const given = words[family?.next ?? words.length];
  if (!family || !last || (given?.shape !== 'title' && given?.shape !== 'initial')) return null;
  // "CHARPIN L., directrice": behind capitals an initial alone; "ANRU P." may be a body.
  if (
    last.shape === 'caps' &&
    (given.shape === 'title' || !/[AEIOUYÀ-Ý]/u.test(last.text) || last.text.length < 4)
  )
    return null;
  const comma = text.slice(last.end, given.start) === ', ';
  if (!comma && !touches(text, last, given)) return null;
  // "Petit, Paul ; directeur", "Martin, Anne ; maire": a roll in columns calls by words that are others as well.
  const isRolled = comma && at === 0 && ROLLED.test(text.slice(given.end, given.end + 3));
  if (isBodyWord(last.text) || isFunction(last.text)) return null;
  if (!isRolled && (givenRank(last.text) > 0 || isCommonWord(last.text))) return null;
  // "Professor Helen Wood": how one is addressed is no family name.
  if (isTitleWord(last.text)) return null;
  if (given.shape === 'initial') {
    // "Kergoat N., directrice": nothing goes on behind the initial.
    const known =
      /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\p{Ll}?\.)?$/u.test(given.text) &&
      /^[,;(: ]{1,2}|^$/u.test(text.slice(given.end, given.end + 2));
    return known && endsName(text, given.end)
      ? matchOf(text, words, [family.next, family.next + 1], [at, family.next], 0.3)
      : null;
  }
  // Behind a comma no family name stands, be it one as well: "Orvanne, Baptiste – directeur".
  if (givenRank(given.text) < 2 || (!comma && ALSO_SURNAMES.has(given.text))) return null;
  const to = givenRun(text, words, family.next);
  const end = words[to - 1]?.end ?? given.end;
  if (!endsName(text, end)) return null;
  // "Charpin, Ludivine (Ville de Vierzon)": an index, at the beginning of a line.
  const isIndexed =
    isRolled ||
    (comma && at === 0 && (INDEXED.test(text.slice(end, end + 4)) || hasRoleBehind(text.slice(end))));
  return matchOf(text, words, [family.next, to], [at, family.next], isIndexed ? 0.6 : comma ? 0.3 : 0.4);
};

/** "Nguyễn Thị Minh Khai", "Tran Van An": the family name, what goes with it, then the given names. */
export const vietnamese: Way = (text, words, at) => {
  const first = words[at];
  if (first?.shape !== 'title') return null;
  const middle = MIDDLE.test(words[at + 1]?.text ?? '') ? 1 : 0;
  const family = first.text.toLowerCase();
  if (!VIETNAMESE.has(family) && !(middle > 0 && ALSO_VIETNAMESE.has(family))) return null;
  const from = at + 1 + middle;
  let to = from;
  while (to < words.length && to - from < 2) {
    const word = words[to];
    const before = words[to - 1];
    if (!word || !before || word.shape !== 'title' || !touches(text, before, word) || isBodyWord(word.text))
      break;
    to += 1;
  }
  if (to === from) return null;
  const known = middle > 0 || bestRank(words, from, to) > 0;
  return matchOf(text, words, [from, to], [at, from], known ? 0.6 : 0.4);
};
