import { readsAsSentence, roleScore, startsAsBody, startsAsRole, verbAt } from '../../text/role-words.ts';
import { isTitleAbbreviation, opensWithAddress, titleBefore } from '../../text/titles-of-people.ts';
import { isMoment } from '../closing-moments.ts';
import { opensPlainTitle, opensTitle } from '../talk-title.ts';
import { closesOuter } from './closing.ts';
import { englishSpeech } from './english-speech.ts';
import type { Stretch } from './layout.ts';
import { mainClauseAt } from './main-clause.ts';
import { moreAt } from './more-behind.ts';
import { postNominals } from './post-nominals.ts';
import { opensAsSpeech } from './spoken.ts';

/** What stands between one name and the next, or the end of the line. */
export interface Behind {
  /** The role, or null. */
  readonly role: Stretch | null;
  readonly score: number;
  /** The words go on as a sentence: the name is the subject of a verb, and no list was read. */
  readonly sentence: boolean;
  /** Only a comma, "et" or "&" stands there: the name shares what stands behind the next. */
  readonly shared: boolean;
}

const CONNECTOR =
  /(?:[\s,;:/&+]|\(?(?<!\p{L})(?:pour|représentant|remplaçant|en (?:remplacement|représentation) d(?:e|['’]))|(?:^|[\s,;])(?:et(?: de| d['’]| à)?|and|puis|ou|ainsi que(?: de)?|avec|entre|par|réunissant|avec la participation (?:de|d['’])|(?:accompagn|assist)ée?s? (?:de|d['’]|par)|suivie?s? (?:de|d['’]|par)|en compagnie (?:de|d['’])|aux côtés de|en présence de|en (?:duo|binôme|tandem|trio)(?: avec)?|(?:(?:elle|il|celle-ci|celui-ci|qui|et|a|avait) )*(?:réuni(?:ssait|ssaient|t)?|rassembl(?:ait|aient|é|e)|accueillait|faisait dialoguer|a fait dialoguer)))+$/u;
const DONE_BY =
  /[\s,;]+(?:(?:et|puis) )?(?:ouver|clo|conclu|clôturé|introdui|présenté|animé|modéré|mené|conduit|dirigé|facilité|présidé|représenté|remplacé|suppléé)(?:te?)?(?:es|e|s)?$/u;
const OPENING = /^(?:(?:\s*[,:;–—|•/-])+\s*|\s?\.\s+(?=[«“"]))/u;
const QUOTE_OR_COLON = /[«“"„:]/g;
const ABBREVIATION =
  /(?:^|[\s(.'’])(?:\p{L}|cf|ex|etc|resp|dir|adj|univ|dép|dept|prof|gal|chap|éd|coll|vol|art)$/iu;
/** "…, le président qui ne respecte rien": a title about somebody. */
const CLAUSE = /^(?:le|la|l['’]|cet|cette|un|une) ?[\p{L}-]+(?: [\p{L}-]+)? (?:qui|que|dont) /iu;
const LONGEST_ROLE = 420;
/** "Anne Roux, sur les équipements", "…, ainsi que des élus", "…, cette rencontre": what is spoken of, who comes besides, and what the sentence is about; "…, formant la majorité des membres en exercice": of a whole roll. */
const NO_ROLE =
  /^(?:suivie?s? (?:de |d['’]|par )|(?:formant|constituant|composant) (?:ensemble )?(?:la (?:majorité|totalité|moitié)|le quorum|plus de la moitié)|ainsi que (?:du|des?|l[ea]s?|l['’])|(?:sur|autour d[eu]|à propos d[eu]|concernant) (?:l[ea]s?|une?|des?|ce|cette)(?!\p{L})|(?:sur|autour de) l['’]|ce(?:t|tte|s)? \p{Ll})/u;

/** "Anne Roux, bien sûr ; Claire Noury, peut-être": what a sentence says of its own words, and nobody does. */
const ASIDE =
  /^(?:bien (?:sûr|entendu)|peut-être|par exemple|notamment|sans doute|évidemment|certes|naturellement|entre autres|en (?:particulier|effet|revanche)|surtout|encore|enfin|hélas|of course|perhaps|maybe|for (?:example|instance))$/iu;

/** "Anne Roux : un parcours au service de la ville": behind a colon, an article and no office open what is told of her. */
const TOLD_OF_HER = /^(?:une?|l[ea]s?) \p{Ll}/u;

/** A word without which the clause above is not there. */
const LIKE_CLAUSE = /^(?:l|cet|un)\S* ?\S+(?: \S+)? (?:qui|que|dont) /i;

/** As little before a title that it may be the role of the name before: "Anne Roux, directrice". */
const LEAST_BEFORE = 3;

/** Drops connectors and titles of the next person from the end of a stretch. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  for (let n = 0; n < 4; n += 1) {
    const title = titleBefore(text, end);
    if (
      title !== null &&
      title.start >= from &&
      (title.office === null ||
        title.start > from + LEAST_BEFORE ||
        opensWithAddress(text.slice(title.start, end)))
    ) {
      end = title.start;
      continue;
    }
    const found = end > from ? CONNECTOR.exec(text.slice(Math.max(from, end - 60), end)) : null;
    if (found === null) break;
    const cutAt = found[0].trimStart() === found[0] || found.index > 0 ? found[0] : found[0].trimStart();
    end -= cutAt.length;
    // "maire de Caen, et clos par": what is done by the next person is no part of a role either.
    if (cutAt.includes('par '))
      end -= DONE_BY.exec(text.slice(Math.max(from, end - 30), end))?.[0].length ?? 0;
    if (end <= from) return from;
  }
  return end;
}

function isAbbreviated(words: string): boolean {
  return ABBREVIATION.test(words) || isTitleAbbreviation(/\p{L}+$/u.exec(words)?.[0] ?? '');
}

/** So many characters behind a stop are a title or the beginning of a biography, and no more of a role. */
const SHORTEST_SENTENCE = 18;

/** The end of the first sentence, when another follows that is long enough; else `to`. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (
    let at = text.indexOf('. ', from);
    at >= 0 && at < to - SHORTEST_SENTENCE;
    at = text.indexOf('. ', at + 1)
  ) {
    if (isAbbreviated(text.slice(Math.max(from, at - 8), at))) continue;
    if (/^(?:\p{Lu}|«|\d+ \p{Ll}{4})/u.test(text.slice(at + 2, at + 12))) return at;
  }
  return to;
}

/** Where the next quotation mark or colon stands; the length of the text when none does. */
function nextMark(text: string, from: number): number {
  QUOTE_OR_COLON.lastIndex = from;
  return QUOTE_OR_COLON.test(text) ? QUOTE_OR_COLON.lastIndex - 1 : text.length;
}

/** Where the title of a talk begins behind a role: quoted behind a separator, or behind a colon. */
function talkStart(text: string, from: number, to: number): number {
  for (let at = nextMark(text, from); at < to; at = nextMark(text, at + 1)) {
    const char = text[at] ?? '';
    if (char !== ':') {
      const before = text.slice(from, at).trimEnd();
      if (before === '' || /[,;:.–—)-]$/.test(before)) return at;
      const close = text.slice(at + 1, to).search(/[»”"]/u);
      if (close < 0) return to;
      at += close + 1;
    } else if (text[at + 1] === ' ' && at > from) {
      return at;
    }
  }
  return to;
}

/** Fewer words behind a dash may be a body. */
const LEAST_WORDS_OF_TALK = 3;

/** "Héroïnes et lectrices : qui parle": words behind a dash, of which none says what somebody does, before a subtitle. */
function isTalk(words: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  const end = /\s?:\s|\.\s+(?=\p{Lu})|$/u.exec(words);
  const head = words.slice(0, end?.index);
  const least = end?.[0] === '' ? LEAST_WORDS_OF_TALK + 1 : LEAST_WORDS_OF_TALK;
  return (
    head.split(' ').length >= least &&
    roleScore(head) === 0 &&
    !startsAsBody(head) &&
    /(?<!\p{L})\p{Ll}{4,}/u.test(head)
  );
}

function trimSeparators(text: string, from: number, to: number): Stretch {
  let a = from;
  let b = to;
  while (a < b && /[\s,;:–—|•/-]/.test(text[a] ?? '')) a += 1;
  while (b > a && /[\s,;:–—|•·/-]/.test(text[b - 1] ?? '')) b -= 1;
  return [a, b];
}

/** The bracket that closes the one at `open`, before `to`; -1 when there is none. */
function closing(text: string, open: number, to: number): number {
  const [opens, closes] = text[open] === '[' ? '[]' : '()';
  let depth = 0;
  for (let at = open; at < to; at += 1) {
    if (text[at] === opens) depth += 1;
    if (text[at] === closes) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

const NOTHING: Behind = { role: null, score: 0, sentence: false, shared: true };

/** Reads the words behind a name: "(role)", ", role", " – role", "de l'ADEME", or a sentence. */
export function readBehind(text: string, from: number, to: number, last: boolean): Behind {
  const end = trimEnd(text, from, to);
  const gap = text.slice(from, end);
  const bare = gap.trim();
  if (/^(?:\*|\)?\.?)$/u.test(bare)) return { ...NOTHING, shared: !last };
  // "entre une élue (Anne Roux) et un éleveur (": the bracket held the name, and the sentence goes on.
  if (bare[0] === ')' && /^\) (?:et|and|&|ou|puis) /u.test(bare)) return { ...NOTHING, shared: false };
  // The mark of a footnote: "Hélène Robic (1), cheffe de projet", "Paul Durandel*".
  const starred = /^(?:\*+|\(\d{1,2}(?:, ?\d{1,2})*\))\s*/.exec(gap.trimStart());
  const called = starred === null ? postNominals(gap) : 0;
  if (called > 0 && called >= gap.trimEnd().length) return { ...NOTHING, shared: !last };
  const start = from + Math.max(gap.length - gap.trimStart().length + (starred?.[0].length ?? 0), called);
  if (text[start] === '(' || text[start] === '[') return inBrackets(text, start, end);
  const opening = OPENING.exec(text.slice(start, end));
  if (opening === null) return attached(text, start, end);
  const roleFrom = start + opening[0].length;
  if (text[roleFrom] === '(') return inBrackets(text, roleFrom, end);
  const behind = text.slice(roleFrom, end);
  if (/[–—-]/u.test(opening[0]) && isTalk(behind)) return { ...NOTHING, shared: false };
  if (opensPlainTitle(behind)) return { ...NOTHING, shared: false };
  if (opening[0].includes(':') && TOLD_OF_HER.test(behind) && !startsAsRole(behind))
    return { ...NOTHING, shared: false };
  return separated(text, roleFrom, end, opening[0].includes(';'));
}

/** The full stop of the sentence is none of a role's: "adjointe à la culture.", "CAUE 88.", "directeur de l'ONF."; that of "Univ." is. */
function withoutFullStop(text: string, from: number, to: number): number {
  const isStop =
    text[to - 1] === '.' &&
    /(?:\p{Ll}{4}|\p{Lu}\p{Ll}{3}|\)|(?<!\d)\d{1,3}|(?:^|[\s'’])\p{Lu}{2,})\.$/u.test(text.slice(from, to));
  return isStop && !isAbbreviated(text.slice(Math.max(from, to - 9), to - 1)) ? to - 1 : to;
}

/** `stopped`: a semicolon parts the name from the role, and so it does the parts of the role ("Anne Roux ; maire ; Ville de Caen"). */
function separated(text: string, from: number, end: number, stopped = false): Behind {
  const sentence = sentenceEnd(text, from, end);
  const talk = talkStart(text, from, sentence);
  const cell = text.indexOf(' |', from + 1);
  const stretch = text.slice(from, end);
  const more = moreAt(stopped ? stretch.replaceAll(';', ',') : stretch);
  const cut = Math.min(talk, sentence, cell < 0 ? end : cell, more < 0 ? end : from + more);
  const [a, last] = cut < end ? trimSeparators(text, from, cut) : [from, end];
  // A bracket that holds the people closes behind the last role.
  const unmatched = closesOuter(text, a, last);
  // "- Présidence de M. X, président -": a dash that closes the line.
  const dash = /\s[–—|·•-]$/.test(text.slice(a, last)) ? 2 : 0;
  const b = withoutFullStop(text, a, unmatched >= 0 ? unmatched : last - dash);
  const words = text.slice(a, b);
  if (words === '' || NO_ROLE.test(words) || isMoment(words) || opensAsSpeech(words))
    return { ...NOTHING, shared: false };
  if (ASIDE.test(words)) return { ...NOTHING, sentence: true, shared: false };
  // "animé par Anne Roux, a suivi": the sentence goes on with its verb.
  if (/^(?:a|ont|est|sont|avai(?:t|ent)|étai(?:t|ent)) \p{Ll}+$/u.test(words))
    return { ...NOTHING, shared: false };
  if (englishSpeech(words) !== null) return { ...NOTHING, shared: false };
  const score = roleScore(words);
  if (LIKE_CLAUSE.test(words) && CLAUSE.test(words))
    return { role: null, score: 0, sentence: true, shared: false };
  const main = mainClauseAt(words);
  if (main >= 0) return { role: [a, a + main], score, sentence: false, shared: false };
  const verb = words.length > 12 ? verbAt(words) : -1;
  if (words.length > LONGEST_ROLE || verb >= 0) {
    const [first, last] = trimSeparators(text, a, a + Math.max(verb, 0));
    return { role: last > first ? [first, last] : null, score, sentence: true, shared: false };
  }
  // Behind a dash or a comma may stand the title of a talk: many words, none of them a function or a body.
  if (score === 0 && words.split(' ').length > 7)
    return { role: null, score: 0, sentence: false, shared: false };
  return { role: [a, b], score, sentence: false, shared: false };
}

/** "Anne Roux (maire), une directrice d'école": somebody else, who is not named. */
const UNNAMED =
  /^(?:et )?(?:une?|des|deux|trois|plusieurs|quelques|l[ea] (?:collectif|compagnie|troupe|groupe)) \p{L}/u;

function inBrackets(text: string, open: number, end: number): Behind {
  const close = closing(text, open, end);
  if (close < 0) return separated(text, open + 1, end);
  const inside = trimSeparators(text, open + 1, close);
  const score = Math.max(0.5, roleScore(text.slice(inside[0], inside[1])));
  const rest = text.slice(close + 1, end);
  const sentence = /^\s+\p{L}/u.test(rest) && readsAsSentence(rest);
  const more = OPENING.exec(rest);
  if (more !== null && !sentence) {
    const behind = separated(text, close + 1 + more[0].length, end);
    // Behind a colon stands a talk, which may hold the noun of a body: "(EPHE) : L'école et son maître".
    const least = more[0].includes(':') ? 1 : 0.8;
    // "(IHR),?Print, Data, Network": a quotation mark that was lost on the way opens a title as well.
    const words = behind.role === null ? '' : text.slice(...behind.role);
    if (
      behind.role !== null &&
      behind.score >= least &&
      !words.startsWith('?') &&
      !opensTitle(words) &&
      !UNNAMED.test(words)
    ) {
      return { role: [open, behind.role[1]], score: 1, sentence: false, shared: false };
    }
  }
  const isDate = /^\d|^p\.|^cf\b/iu.test(text.slice(inside[0], inside[1]));
  if (isDate || inside[1] <= inside[0]) return { role: null, score: 0, sentence, shared: false };
  return { role: inside, score, sentence, shared: false };
}

/** "Odile POTTIN du Grand Port": an article and nothing but capitals. */
const OF_BODY =
  /^(?:de la |de l['’]|du |des |d['’]|de (?=\p{Lu}{2})|pour (?:le |la |les |l['’])?)\p{Lu}[\p{L}'’-]+(?: (?:d(?:e|u|es|e la) |de l['’]|d['’]|et )?\p{Lu}[\p{L}'’-]+){0,4}$/u;

/** "conférence d'Anne Roux « Une histoire des foires »": right behind a name stands what is given. */
const QUOTED_ALONE = /^\s?(?:sur |autour de |intitulée? |: )?[«“"][^«»“”"]{3,220}[»”"]\s?\.?$/u;

/** "Nicolas Berthelot directeur …", "Michel CASTELLAN pour EMMAUS", "Anne Roux de l'ADEME": no separator at all. */
function attached(text: string, from: number, until: number): Behind {
  // A bracket that holds the people closes behind the last role.
  const unmatched = closesOuter(text, from, until);
  const end = unmatched > from ? unmatched : until;
  const words = text.slice(from, end);
  if (QUOTED_ALONE.test(words)) return { ...NOTHING, shared: false };
  const belongs = /^(?:de la |de l['’]|du |des |d['’]|de |pour )/u.exec(words);
  const score = Math.max(
    roleScore(belongs ? words.slice(belongs[0].length) : words),
    OF_BODY.test(words) ? 0.5 : 0,
  );
  const fits =
    (/^ ?(?=\p{Lu})/u.test(words) && startsAsBody(words.trimStart())) ||
    (startsAsRole(words) && !/^(?:une?|le|la|les|l['’])(?![\p{L}])/iu.test(words)) ||
    (belongs !== null && score >= 0.5) ||
    /^(?:au titre|au nom|en tant que|représentante?) /u.test(words);
  if (!fits || readsAsSentence(words) || words.length > 160) {
    return { role: null, score: 0, sentence: true, shared: false };
  }
  return { role: [from, end], score, sentence: false, shared: false };
}
