import { ONE_CIVILITY, WRITTEN_SHORT } from './civilities.ts';
import { holdsAny } from './fragments.ts';
import { key } from './normalise.ts';
import { remembered } from './remembered.ts';
import { isFunction } from './role-words.ts';
import { isLetterCode, isShortGiven } from './words.ts';

/** What a word before a name is: how people are addressed, what they have studied, their rank in an army or a church. */
type Kind = 'civility' | 'academic' | 'rank';

const KINDS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      [
        'civility',
        'm mm mme mmes mlle mlles mr mrs ms miss monsieur madame mademoiselle messieurs mesdames mesdemoiselles me mes maitre mgr monseigneur sem excellence excellency begum datuk sir cllr cllrs cr crs ald councillor councillors alderman alderwoman lord lady baroness viscount hon honourable honorable',
      ],
      [
        'academic',
        'pr prs pre prof dr drs dre professeur professeure professeurs professor professors docteur docteure docteurs ing phd rev reverend reverende',
      ],
      [
        'rank',
        'col colonel colonelle cdt commandant commandante cne capitaine lt lcl lieutenant lieutenante adjudant adjudante sergent sergente major brigadier brigadiere ' +
          'general generale amiral amirale gendarme caporal commissaire pere frere soeur mere abbe pasteur pasteure rabbin rabbine imam eveque archeveque cardinal chanoine dom cheikh',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
);

/** What precedes a rank or an office: "vice-amiral", "sous-préfète". */
const FIRST_HALF = new Set('sous vice contre'.split(' '));

/** Adjectives that widen an office or a rank: "la ministre déléguée", "le directeur général adjoint", "la professeure émérite". */
const WIDENING = new Set(
  (
    'general generale adjoint adjointe delegue deleguee honoraire emerite principal principale national nationale regional regionale departemental departementale municipal municipale ' +
    'executif executive associe associee territorial territoriale federal federale rural rurale communautaire metropolitain metropolitaine interim chef academique europeen europeenne divisionnaire'
  ).split(' '),
);
const FORMER = new Set(
  'ancien ancienne ex vice premier premiere co actuel actuelle feu nouveau nouvelle deputy former acting distinguished associate assistant adjunct visiting emeritus'.split(
    ' ',
  ),
);
const ARTICLES = new Set('le la les notre the'.split(' '));
const MOST_WORDS = 8;
const FARTHEST = 110;

/** Abbreviations of the titles above end with a dot that ends no sentence. */
const WITH_DOT = new Set([...WRITTEN_SHORT.split('|').map(key), 's', 'e']);

/** Whether the dot behind this word belongs to a title or to a given name cut short, and ends no sentence: "M.", "Dr.", "P.", "Ch." */
export function isTitleAbbreviation(word: string): boolean {
  return WITH_DOT.has(key(word)) || isShortGiven(word) || /^\p{Lu}$/u.test(word);
}

/** "HE the President", "Rt Hon": how heads of state and ministers are addressed in English. */
const ENGLISH_HEADS: ReadonlySet<string> = new Set(['HE', 'H.E.', 'H.E', 'HRH', 'Rt', 'Rt.', 'HM']);

/** "Maj. Gen.", "Capt.": with the dot, since "Gen Z" is no general. */
const ENGLISH_RANKS = /^(?:Maj|Gen|Brig|Capt|Cmdr|Sgt)\.$/;

/** The kind of a written word, null for most; "M" without its dot and "me" in small letters address nobody. */
const kindOf = remembered((word: string): Kind | null => {
  if (word === 'Mes') return null;
  if (ENGLISH_RANKS.test(word)) return 'rank';
  if (word === 'S.E.' || ENGLISH_HEADS.has(word)) return 'civility';
  const kind = KINDS.get(key(word));
  if (kind === undefined) return null;
  if (kind === 'civility' && /^\p{Ll}/u.test(word) && !/^(?:monsieur|madame|ma[iî]tre)$/.test(word))
    return null;
  // An abbreviation in small letters is a unit or a word: "5 m.", "dom", "col de l'Iseran".
  return word.length < 4 && /^\p{Ll}/u.test(word) && kind !== 'academic' ? null : kind;
});

/** Whether a word by itself is a title, and so no given name: "Colonel", "Sœur". */
export function isTitleWord(word: string): boolean {
  return kindOf(word) !== null;
}

/** Whether a word in capitals is how heads of state are addressed, and no family name: "HE Charles White". */
export function isEnglishHead(word: string): boolean {
  return ENGLISH_HEADS.has(word);
}

/** A title right before a name. Offsets are the passage's. */
export interface PersonTitle {
  readonly start: number;
  /** What the person does, by the title: an office, a rank, a degree written out; null for "Mme", "Dr". */
  readonly office: readonly [number, number] | null;
}

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and what stands inside the words of a title: ".·’'()-". */
function isPiece(code: number): boolean {
  return (
    isLetterCode(code) ||
    code === 0x2e ||
    isApostrophe(code) ||
    code === 0x2d ||
    code === 0xb7 ||
    code === 0x28 ||
    code === 0x29
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The words before `end`, last first, as far as spaces and elisions alone part them. */
function wordsBefore(text: string, end: number): readonly Piece[] {
  const from = Math.max(0, end - FARTHEST);
  const pieces: Piece[] = [];
  let to = end;
  while (pieces.length < MOST_WORDS) {
    while (to > from && text[to - 1] === ' ') to -= 1;
    let start = to;
    while (start > from && isPiece(text.charCodeAt(start - 1))) {
      // "l'amiral": the article is a word of its own.
      if (start < to && isApostrophe(text.charCodeAt(start - 1))) break;
      start -= 1;
    }
    if (start === to) break;
    pieces.push({ word: text.slice(start, to), start, end: to });
    to = start;
  }
  return pieces;
}

/** Offices that stand right before a name in English. */
const ENGLISH_OFFICES = new Set(
  'mayor minister commissioner senator governor ambassador chairman chairwoman chairperson'.split(' '),
);

/** Whether a word of a title is an office, whatever its form: "chargé(e)", "directeur·rice", "vice-présidente". */
const isOffice = remembered((word: string): boolean => {
  const parts = key(word).split(' ');
  const bare = parts.findIndex(part => !FORMER.has(part) && !FIRST_HALF.has(part));
  const head = parts[bare] ?? '';
  return (
    isFunction(word) ||
    ENGLISH_OFFICES.has(head) ||
    (bare >= 0 && (isFunction(head) || KINDS.get(head) === 'rank'))
  );
});

/** How many words of `pieces` from `at` on, backwards, are an office or a rank with its adjectives; 0 when they are none. */
function officeFrom(pieces: readonly Piece[], at: number): number {
  let i = at;
  while (i - at < 4 && WIDENING.has(key(pieces[i]?.word ?? '')) && pieces[i + 1] !== undefined) {
    const head = pieces[i + 1]?.word ?? '';
    // "rédactrice en chef"
    const led = head === 'en' && key(pieces[i]?.word ?? '') === 'chef';
    if (!(led || WIDENING.has(key(head)) || isOffice(head) || kindOf(head) !== null)) break;
    i += led ? 2 : 1;
  }
  const head = pieces[i];
  if (head === undefined) return 0;
  const kind = kindOf(head.word);
  if (!(isOffice(head.word) || kind === 'rank' || kind === 'academic')) return 0;
  i += 1;
  while (FORMER.has(key(pieces[i]?.word ?? ''))) i += 1;
  return i - at;
}

function isWrittenOut(word: string): boolean {
  return !word.endsWith('.') && word.length > 3;
}

const PROFESSOR = /^Professors?$/i;
const SAID_BEHIND = /^\p{Lu}[^,(:;]{3,50}[,(]/u;
const LONGEST_NAME = 60;

/** "Professor Helen Wood, University of Hull": where the body stands behind the name, English says it as it says "Dr". */
function isBareAddress(text: string, end: number, word: string): boolean {
  return PROFESSOR.test(word) && SAID_BEHIND.test(text.slice(end, end + LONGEST_NAME));
}

/** "Madame la préfète de la Sarthe ": behind a civility and an article the office may have what it stands over. */
function withComplement(text: string, end: number): PersonTitle | null {
  const from = Math.max(0, end - FARTHEST);
  const near = text.slice(from, end);
  const opening = holdsAny(near, ADDRESSES) ? ADDRESSED.exec(near) : null;
  if (opening === null) return null;
  const start = from + opening.index + (opening[1]?.length ?? 0);
  const office = from + opening.index + opening[0].length;
  const words = text.slice(office, end).trimEnd();
  if (
    words.includes('  ') ||
    /[,;:.«»()–—]|(?:^|\s)(?:d[eu]|des|la|le|les|l['’]|d['’]|à|au|aux|en|chez|pour|et)$/u.test(words)
  )
    return null;
  return isOffice(/^[\p{L}·.()-]+/u.exec(words)?.[0] ?? '')
    ? { start, office: [office, office + words.length] }
    : null;
}
const ADDRESSES = ['M. l', 'M l', 'Mme l', 'Mlle l', 'onsieur l', 'adame l', 'oiselle l'];
const ADDRESSED = new RegExp(
  String.raw`(^|[\s,;:(–—-])${ONE_CIVILITY} (?:la |le |l['’])(?=\p{L}(?!.*${ONE_CIVILITY} (?:la |le |l['’])))`,
  'u',
);

/** An office without civility, article or rank is a title only where a new stretch of words begins: behind these. */
const BEGINS = /(?:^|[,;:&(•|–—.]|\s-|(?:^|\s)(?:et|par|avec|de|d['’]))\s*$/u;

/** The title made of civilities, ranks and offices alone that ends before `end`. */
function plainTitle(text: string, end: number): PersonTitle | null {
  const pieces = wordsBefore(text, end);
  let i = 0;
  let office: PersonTitle['office'] = null;
  let sure = false;
  while (i < pieces.length) {
    const word = pieces[i]?.word ?? '';
    // "S. E. Mme Paz Roux": two letters, one civility; "E. de Marmiesse" has an initial.
    if ((word === 'E.' || word === 'Exc.') && pieces[i + 1]?.word === 'S.') {
      sure = true;
      i += 2;
      continue;
    }
    const kind = kindOf(word);
    const taken = kind === 'civility' ? 0 : officeFrom(pieces, i);
    if (kind === 'civility') {
      sure = true;
      i += 1;
      // "Son Excellence", "Her Excellency", "The Hon."
      if (/^(?:Son|Sa|His|Her|[Tt]he)$/.test(pieces[i]?.word ?? '')) i += 1;
      continue;
    }
    if (taken === 0) break;
    const [last, first] = [pieces[i], pieces[i + taken - 1]];
    if (kind !== null) sure = true;
    if (last && first && office === null && isWrittenOut(last.word) && !isBareAddress(text, end, last.word))
      office = [first.start, last.end];
    i += taken;
    if (ARTICLES.has((pieces[i]?.word ?? '').toLowerCase()) || /^[Ll]['’]$/.test(pieces[i]?.word ?? '')) {
      sure = true;
      i += 1;
    }
  }
  const start = pieces[i - 1]?.start;
  if (start === undefined) return null;
  // "Anne MARTIN Directrice Paul PETIT": the office is the role of the name before.
  return sure || BEGINS.test(text.slice(Math.max(0, start - 6), start)) ? { start, office } : null;
}

/**
 * The title that ends right before the name at `end`: "Mme", "M. le professeur", "Madame la préfète de la Sarthe", "Colonel",
 * "S.E. M." Null where what stands before is no title.
 */
export function titleBefore(text: string, end: number): PersonTitle | null {
  if (end === 0 || text[end - 1] !== ' ') return null;
  return plainTitle(text, end) ?? withComplement(text, end);
}

/** Whether a title may begin with a word: a civility, an office, an article, "Son". */
const opensTitle = remembered(
  (word: string) =>
    kindOf(word) !== null ||
    isOffice(word) ||
    ARTICLES.has(word.toLowerCase()) ||
    word === 'S.' ||
    /^(?:[LlSs](?:on|a)?|His|Her)$/.test(word),
);

/** How long the title is that stands at `from`, with the space behind it; 0 where none does. */
export function titleLength(text: string, from: number): number {
  const first = /^[^ '’]{1,40}(?=[ '’])/.exec(text.slice(from, from + FARTHEST))?.[0];
  if (first === undefined || !opensTitle(first)) return 0;
  const head = /^(?:[\p{L}.·’'-]+ ){1,8}/u.exec(text.slice(from, from + FARTHEST))?.[0] ?? '';
  for (let end = head.length; end > 0; end = head.lastIndexOf(' ', end - 2) + 1) {
    if (plainTitle(head, end)?.start === 0) return end;
  }
  return 0;
}

/** Whether a line begins with "M.", "Mme", "Madame": it tells of somebody else than the line before. */
export function opensWithAddress(line: string): boolean {
  // "Maître de conférences" is an office, "Maître Paul Durand" a lawyer.
  return kindOf(/^[\p{L}.]{1,13}(?= (?!de |d['’]))/u.exec(line)?.[0] ?? '') === 'civility';
}

/** The words behind "Madame la", "M. le": who is addressed, by the office alone. */
export function withoutAddress(words: string): string {
  return opensWithAddress(words) ? words.replace(/^\S+ (?:la |le |l['’])?/iu, '') : words;
}
