import type { Sign } from '../../model/signs.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { givenRank } from '../../text/given-names.ts';
import { isNamedAfter } from '../../text/named-after.ts';
import { isBodyWord } from '../../text/not-names.ts';
import { startsAsBody } from '../../text/role-words.ts';
import { titleBefore } from '../../text/titles-of-people.ts';
import { speechOf } from '../layouts/speech-verbs.ts';
import type { Ground } from './ground.ts';
import type { Mention } from './mentions.ts';

const SURE = 0.7;
const FAIR = 0.5;
const OFTEN = 3;
const LONG = 160;
/** So far before a name it is looked for what leads to it. */
const FAR = 70;

/** "par", "Chair:", "Intervenante :", "animée par": what leads to somebody who speaks or leads. */
const LABEL =
  /(?<!\p{L})(?:par|avec|with|by|chair(?:ed|s|person)?|moderat(?:or|ed|ion)|modér(?:é|ée|ateur|atrice|ation)s?|anim(?:é|ée|és|ées|ateur|atrice|ation)|prési(?:dé|dée|dent|dente|dence)s?|speakers?|intervenante?s?|intervention|orat(?:eur|rice)s?|présentée?|talk|keynote|panell?ists?|discussant|introduction|témoin|conférenci(?:er|ère)|instructor|presenter|facilitat(?:or|ed))[^\p{L}]*(?:(?:de |d['’]|by |par )[^\p{L}]*)?$/iu;
/** "discussion avec", "joint work with", "…”, with": somebody else than who speaks. */
const TOGETHER =
  /(?:conventions?|accords?|contrats?|bail|rendez-vous|rencontres?|réunions?|entretiens?|discussions?|échanges?|collaborations?|partenariat|travail|work|working|written|done|jointly|together|along|paper|lien|contact|[”"»],) (?:avec|with) ?$/iu;
/** Before a name: who did not come, or is thanked or mourned. */
const AWAY =
  /(?<!\p{L})(?:remerci|thank|absent|excus|apolog|regrets|pouvoir à|procuration|hommage|décéd|en mémoire)/iu;
/** Words before a name that make it one who does not speak here. */
const SILENT =
  /remerci|thank|absent|excus|apolog|regrets|ouvrage|sous la direction|edited by|contact|organi[sz]|comit|committee|inscri|registr|pouvoir|procuration|photo|crédit|auteur|author|édit|rédact|secrét|hommage|biblio|référence|sponsor|partenaire|trésor|décéd|d['’]après|selon |personnage|œuvre|roman|livre|film|succède|représenté/iu;
const REFERENCE =
  /\((?:19|20)\d\d\)|ISBN|\bpp?\. ?\d|\bvol\.|éditions? \p{Lu}|\bdir\.\)|\bdoi\b|arXiv|©|, (?:19|20)\d\d[.,)]/u;
/** ", Écologie du smartphone, 2022": the year closes the title of a book. */
const YEAR_LAST = /^[^;|•]{8,180}, (?:19|20)\d\d(?:$| \()/u;
/** "de", "chez", "about": whose it is, or of whom one speaks. */
const OF = /(?:^|[^\p{L}])(?:de|d['’]|des|du|of|chez|à|to|sur|about|on|in|dans|from|for|pour)[ {2}]?$/iu;
const MARKS_BEFORE = /^[\s\d:hH.,\-–—•*·›>()|/]+/u;
const BEHIND = / ?[,(–—:-] ?| [-–—|] /uy;
const CLAUSE = /[,;:()«»"“”–—.|]/u;

/** What the name itself tells. */
function ofName({ name, who }: Mention, { lower, count, asked }: Ground, put: Put): void {
  const rank = givenRank(name.givenName.split(' ')[0] ?? '');
  const inText = (word: string) => lower.has(word.toLowerCase());
  const parts = `${name.givenName} ${name.familyName}`.split(/[ -]/u).filter(word => word.length > 2);
  put('sure-name', name.score >= SURE);
  put('fair-name', name.score >= FAIR && name.score < SURE);
  put('french-given-name', rank === 2);
  put('initial', /^\p{Lu}\.?$/u.test(name.givenName));
  put('family-in-capitals', name.familyName.length > 2 && name.familyName === name.familyName.toUpperCase());
  put('common-words', parts.length > 0 && parts.every(word => inText(word) || isCommonWord(word)));
  put(
    'family-in-text',
    name.familyName.split(' ').some(word => word.length > 3 && inText(word)),
  );
  put('often', (count.get(who) ?? 0) >= OFTEN);
  put('asked', asked.has(who));
}

function quotes(before: string): boolean {
  const marks = before.match(/["“”]/gu)?.length ?? 0;
  return before.lastIndexOf('«') > before.lastIndexOf('»') || marks % 2 === 1;
}

/** Words with a capital that name a body, in the clause that leads to the name. */
export function leadsFromBody(before: string): boolean {
  const words = (before.split(CLAUSE).at(-1) ?? '')
    .split(/[\s'’]+/u)
    .filter(word => word !== '')
    .slice(-4);
  return words.some(word => /^\p{Lu}/u.test(word) && isBodyWord(word)) || startsAsBody(words.join(' '));
}

/** What stands before the name on its line; gives whether the name opens it. */
function ofBefore({ line: { text }, name: { start } }: Mention, put: Put): boolean {
  const before = text.slice(Math.max(0, start - 400), start);
  const title = titleBefore(text, start);
  const addressed = title !== null;
  // "auprès de M. Paul Petit": what leads to a name leads to how he is addressed.
  const lead = text.slice(Math.max(0, start - FAR), title?.start ?? start);
  const bare = before.replace(MARKS_BEFORE, '');
  const opens = start < 60 && (bare === '' || (addressed && bare.length < 14));
  put('addressed', addressed);
  put('label-before', LABEL.test(lead) && !TOGETHER.test(lead));
  put('title-before', bare.length > 15 && /[»”"?!:.] ?(?:[-–—›] ?)?$/u.test(before));
  put('name-before', /(?:,| et| and| &|;|\/) ?$/u.test(before));
  put('quoted', quotes(before));
  put('named-after', isNamedAfter(before.trimEnd().split(' ').at(-1) ?? ''));
  put('of-or-about', OF.test(lead.slice(-12)));
  put('body-before', leadsFromBody(before.slice(-FAR)));
  put('capital-before', !addressed && /\p{Lu}[\p{L}'’-]* $/u.test(before));
  put('silent-before', SILENT.test(before.slice(-FAR)));
  put('thanked-or-away', AWAY.test(before.slice(-FAR)));
  return opens;
}

/** What stands behind the name on its line. */
function ofBehind(
  { line: { text }, name: { start, end } }: Mention,
  report: boolean,
  opens: boolean,
  put: Put,
): void {
  const after = text.slice(end, end + 200);
  BEHIND.lastIndex = end;
  const told = after.replace(/^\s?,[^,]{2,120},/u, '').trimStart();
  const speaks = /^\p{Ll}/u.test(told) && speechOf(told) !== null;
  put('alone-on-line', opens && !/\p{L}/u.test(after));
  put('mark-behind', BEHIND.test(text));
  put('title-behind', /^ ?[:–—-]? ?[«“"]|^ ?: /u.test(after));
  put('capital-behind', /^ \p{Lu}/u.test(after));
  put('speaks', speaks);
  put('speaks-in-report', speaks && report);
  put('reference', REFERENCE.test(text.slice(Math.max(0, start - 80), end + 120)) || YEAR_LAST.test(after));
}

/** "Anne Roux (EPHE) : Marcel Petit, le collège": behind somebody who speaks and a colon stands what is spoken of. */
function isInTitle({ line: { text }, name }: Mention, beside: readonly Mention[]): boolean {
  const before = beside.findLast(other => other.known && other.name.end < name.start);
  return before !== undefined && /[:«“]/u.test(text.slice(before.name.end, name.start));
}

/** What the lines around it and the whole document tell. */
function ofGround(mention: Mention, ground: Ground, opens: boolean, put: Put): void {
  const { at, shape } = mention;
  const { text } = mention.line;
  put('in-title', isInTitle(mention, ground.mentions[at] ?? []));
  put('hours', ground.hours[at] === true);
  const told = text.length >= LONG && /[.!?…»]$/u.test(text);
  put('prose', told);
  put('told-in-no-report', told && !ground.report);
  put('shape-of-speakers', ground.shapes.has(shape));
  put('few-speakers', ground.few);
  put('few-speakers-opens-line', ground.few && opens);
  put('silent-above', ground.silent[at] === true);
}

type Put = (sign: Sign, holds: boolean) => void;

/** What speaks for and against it that a name is one of those who speak. */
export function signsOf(mention: Mention, ground: Ground): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  const put: Put = (sign, holds) => {
    if (holds) signs.add(sign);
  };
  ofName(mention, ground, put);
  const opens = ofBefore(mention, put);
  ofBehind(mention, ground.report, opens, put);
  ofGround(mention, ground, opens, put);
  return signs;
}
