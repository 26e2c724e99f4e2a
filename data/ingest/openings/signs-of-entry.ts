import type { OpeningSign } from '../../model/opening-signs.ts';
import { ENGLISH, ONE_CIVILITY, SHORT_DEGREE } from '../../text/civilities.ts';
import { findNames } from '../../text/names.ts';
import { key } from '../../text/normalise.ts';
import { roleScore, verbAt } from '../../text/role-words.ts';
import { whenOn } from '../billings.ts';
import { isBodyCalled } from '../body-alone.ts';
import { placeAlone } from '../event-places.ts';
import { groupOf, headsSpeakers, isCommittee, isFrontMatter, labelOf } from '../labels.ts';
import { readLead } from '../layouts/lead.ts';
import { marksOf } from '../marks.ts';
import { isMoment } from '../moments-within.ts';
import { isBreak, isDay } from '../programme.ts';
import { isRoom } from '../rooms.ts';
import { saysInOtherLanguage } from '../said-twice.ts';
import { leadsToChair } from '../talk-title.ts';
import { goesOn } from '../titles.ts';
import { isHouseWithRoom } from '../venues.ts';
import { type Around, entryAt, isPeople } from './around.ts';
import { type Entry, isHoursAlone, isNumbered, opensWithLabel } from './entries.ts';
import type { Opened, OpeningLook } from './opening.ts';

const FREQUENT = 4;
const MOST = 0.6;
const LEAST_UNDER = 2;
const SOME_WORDS: readonly [number, number] = [3, 15];
const MANY_WORDS = 25;
const FEW_WORDS = 2;
/** From this score on words are an office; what scores `BODY` is a body. */
const OFFICE = 0.9;
const BODY = 0.8;
const ANY_ROLE = 0.5;
const MOST_OF_BODY = 8;
const LIKELY_NAME = 0.5;
const HEAD = 60;
/** A shorter title may stand in another by chance. */
const LEAST_CALLED = 8;
/** A name that opens a line stands behind an address at most. */
const FARTHEST_NAME = 6;

const OPEN_END = new RegExp(
  String.raw`(?:[,(&/–—-]|(?<!\p{L})(?:de|du|des|la|le|les|et|en|à|au|aux|pour|par|avec|sur|dans|un|une|of|the|and|with|by|for|in|on)\.?|(?<!\p{L})(?:${ONE_CIVILITY}|${SHORT_DEGREE}))$`,
  'iu',
);
/** "Table ronde animée" before "par", "A workshop, chaired" before "by". */
const LED =
  /(?<!\p{L})(?:(?:anim|modér|présid|men|encadr|coordonn|organis|propos|préfac|présent)ée?s?|introduite?s?|(?:chair|moderat|introduc|present|organi[sz]|host|facilitat)ed|led)$/iu;
/** "00:12:04": when something was said. */
const CLOCK = /^[([]?\d{1,2}:\d\d:\d\d/u;
/** Where a sentence ends and another begins. */
const SENTENCE = /\p{L}{3}(?:[.!?…]|\.{3})["»”)]* +(?=\p{Lu})/gu;
const PRESENTERS =
  /^(?:\p{L}+ )?(?:presenters?|speakers?|panell?ists?|discussants?|key ?notes?|intervenante?s?|orat(?:eurs?|rices?))\s?:?$/iu;
const SCHOOL = /(?<!\p{L})(?:universit|college|institut|laborato|centre|school|école|cnrs|inra)/iu;
/** "Dr", "Mme", "Hon.": somebody is named, whoever it is. */
const ADDRESSED = new RegExp(
  `^(?:${SHORT_DEGREE}|${ONE_CIVILITY}|${ENGLISH}|(?:Rt )?Hon\\.? (?=\\p{Lu})|(?:Cllr|Ald)\\.? (?=\\p{Lu}))`,
  'u',
);
/** "(15 min)", "20 mins": how long, and not what. */
const LENGTH = /^\(|^\d+ ?(?:min|mn|h|['’])/u;

type Put = (sign: OpeningSign, holds: boolean) => void;

const sizeOf = (words: string, mark: RegExp) => words.match(mark)?.length ?? 0;

/** Two sentences of fewer words may be a title: "Réparer. Transmettre." */
const LEAST_SAID = 10;

/** A piece of a line or of a sentence: its brackets or quotes do not close, its end is open, or it begins in the middle. */
function isFragment({ line, marks, title, where }: Entry, words: string): boolean {
  const isPlain = !marks.hours && !marks.bullet && line.level === 0;
  // Behind a name what goes on in lower case is what somebody does, or said.
  const isMiddle = /^\p{Ll}/u.test(words) && (isPlain || where === 'ahead');
  const around = line.text.slice(0, (title?.[1] ?? 0) + 2);
  return (
    isMiddle ||
    sizeOf(words, /\(/gu) !== sizeOf(words, /\)/gu) ||
    sizeOf(around, /[«“]/gu) < sizeOf(around, /[»”]/gu) ||
    OPEN_END.test(words) ||
    leadsToChair(words) ||
    LED.test(words) ||
    // "Merci à tous. Je donne la parole à Mme Roux.": on a line of its own two sentences are said, and call nothing.
    (isPlain &&
      /[.!]["»”]?$/u.test(words) &&
      words.split(' ').length >= LEAST_SAID &&
      sizeOf(words, SENTENCE) > 0) ||
    sizeOf(words, SENTENCE) > 1
  );
}

function opensWithName(words: string): boolean {
  if (ADDRESSED.test(words)) return true;
  const [first] = findNames(words.slice(0, HEAD), LIKELY_NAME);
  return first !== undefined && first.start <= FARTHEST_NAME;
}

/** "Intervenants :", "Comité scientifique", "Programme": what stands below, and nothing that is given. */
function isLabelOnly(text: string, level: number): boolean {
  const { type } = readLead(text);
  return (
    type === 'label' ||
    type === 'silent' ||
    headsSpeakers(text) ||
    PRESENTERS.test(text) ||
    isCommittee(text, 1) ||
    isFrontMatter(text, level) ||
    groupOf(text) !== null ||
    saysWhoLeads(text)
  );
}

/** "Modérée par : la rédaction du canal": who leads, though it is nobody. */
function saysWhoLeads(text: string): boolean {
  const colon = text.indexOf(':');
  const lead = colon < 0 || colon > HEAD ? null : readLead(text.slice(0, colon + 1));
  return lead?.type === 'label' && lead.part === 'moderator';
}

/** So often. */
const OFTEN = 3;
const BUTTON =
  /^[>→»\s]*(?:liens? |voir |télécharge[rz] |lire |consulte[rz] |accéde[rz] |réserve[rz]|s['’]inscrire|inscrive[rz]|en savoir plus|cliquez |retrouve[rz] |écoute[rz] |regarde[rz] |replay|slides?|supports? |diaporama|download|read more|register|watch |view )/iu;

/** What the words of the title tell. */
function ofWords(entry: Entry, documentTitle: string, put: Put): void {
  const { line, marks, where, title } = entry;
  const words = line.text.slice(...(title ?? [0, 0]));
  const count = words.split(' ').length;
  const { text, level } = line;
  const role = roleScore(words);
  put('one-word', count === 1);
  put('short-plain', count <= FEW_WORDS && !marks.hours && level === 0);
  put('some-words', count >= SOME_WORDS[0] && count <= SOME_WORDS[1]);
  put('many-words', count > MANY_WORDS);
  put('stop', /[.;,]$/u.test(text));
  put('question', /[?!]/u.test(words));
  put('lower-case', /^\p{Ll}/u.test(words));
  put('verb', verbAt(words) >= 0);
  put('role', role >= OFFICE);
  put('body', role === BODY || (SCHOOL.test(words) && count <= MOST_OF_BODY));
  put('label-only', isLabelOnly(text, level));
  put('title-of-document', key(words) === key(documentTitle));
  put('day', isDay(text) || whenOn(text) !== null);
  put('pause', isBreak(text) || isBreak(words));
  put('room-or-place', isRoom(text) || placeAlone(text) !== null || isHouseWithRoom(text));
  put('length', LENGTH.test(words) || !/\p{L}{3}/u.test(words));
  put('fragment', isFragment(entry, words));
  put('opens-with-name', where !== 'ahead' && opensWithName(words));
}

/** What the line has before its words, and what the format calls it. */
function ofLine({ line: { text, level, block }, marks, form }: Entry, put: Put): void {
  put('hours', marks.hours);
  put('numbered', isNumbered(form));
  put('labelled', labelOf(text) !== null || opensWithLabel(form));
  put('bulleted', marks.bullet);
  put('quoted', /^[«“"]/u.test(text.slice(marks.length)));
  put('heading-2', level === 2);
  put('heading-3', level >= 3);
  put('item', block?.kind === 'item');
  put('cell', block?.kind === 'cell');
}

/** What stands around the line, and what others of its form do. */
function ofPlace(around: Around, i: number, entry: Entry, put: Put): void {
  const { look, openedAt, filled, forms } = around;
  const { at, line, marks, where, more, form } = entry;
  const above = entryAt(around, i - 1);
  const isOver = where === 'none' && isPeople(entryAt(around, i + 1 + more));
  const has = isOver || where !== 'none';
  const group = forms.get(form);
  const [all, under] = [group?.all ?? 1, group?.under ?? 0];
  const before = look.lines[at - 1];
  const words = line.text.slice(...(entry.title ?? [0, 0]));
  put('hours-above', above !== null && isHoursAlone(above.line));
  put('hours-with-people', marks.hours && has);
  put('people-behind', where === 'behind');
  put('people-ahead', where === 'ahead');
  put('people-below', isOver);
  put('people-above', isPeople(above));
  put('right-below-title', openedAt.has(filled[i - 1] ?? -1));
  put('form-frequent', all >= FREQUENT);
  put('form-alone', all === 1);
  put('form-opened', (group?.opened ?? 0) > 0);
  const isUnder = under >= all * MOST && under > (group?.over ?? 0);
  put('form-under-people', where === 'none' && all >= LEAST_UNDER && isUnder);
  put('well-opened', around.wellOpened);
  put('office-below-person', isPeople(above) && roleScore(words) >= ANY_ROLE);
  const times = around.said.get(key(line.text)) ?? 0;
  put('said-twice', times > 1);
  // "Lien vers la présentation", "Réserver": what leads elsewhere comes again and again.
  if ((times >= OFTEN && BUTTON.test(line.text)) || around.given.has(at)) put('label-only', true);
  const isPlain = line.level === 0 && !marks.hours && !marks.bullet && line.block?.kind !== 'item';
  const isJoined = before !== undefined && before.text !== '' && before.block === line.block;
  put('goes-on', isPlain && isJoined && goesOn(before.text, line.text));
}

/** Whether a session is called so already, in its title or below it: hours alone open a session on the line over its title. */
function isSaidBy({ title, also }: Opened, words: string): boolean {
  const said = key(words);
  const called = key(title);
  return (
    said === '' ||
    ` ${called} ${key(also)} `.includes(` ${said} `) ||
    (called.length >= LEAST_CALLED && said.includes(called))
  );
}

/** Whether hours stand on the line that opens a session, or the one that a talk is a part of. */
function isTimed({ lines, opened }: OpeningLook, owner: Opened): boolean {
  const session = owner.parent === null ? owner : opened.find(({ id }) => id === owner.parent);
  return marksOf(lines[(session ?? owner).at]?.text ?? '').clock !== null;
}

/** Whether the words of a line are what somebody on it, above or below it was read to do. */
function isRoleRead({ look, filled }: Around, i: number, words: string): boolean {
  const said = key(words);
  const lines = [filled[i - 1] ?? -1, filled[i] ?? -1, filled[i + 1] ?? -1];
  return lines.some(
    at => look.roles.get(at)?.some(role => role.includes(said) || isMost(said, role)) === true,
  );
}

/** The role is most of what the line says. */
function isMost(said: string, role: string): boolean {
  return role.length * 2 > said.length && said.includes(role);
}

/** An item that names people behind other words, or a body, right below an item that is somebody: one more of a list of people. */
function isAmongPeople(around: Around, i: number, entry: Entry, words: string): boolean {
  const above = entryAt(around, i - 1);
  return (
    (entry.where === 'behind' || (entry.where === 'none' && isBodyCalled(words))) &&
    isListItem(entry) &&
    above !== null &&
    isListItem(above) &&
    isPeople(above)
  );
}

const isListItem = ({ line, marks }: Entry) => line.block?.kind === 'item' || marks.bullet;

/** All that is seen of a line with a title. */
export function signsOfEntry(
  around: Around,
  i: number,
  entry: Entry,
  owner: Opened | null,
): ReadonlySet<OpeningSign> {
  const { look } = around;
  const signs = new Set<OpeningSign>();
  const put: Put = (sign, holds) => {
    if (holds) signs.add(sign);
  };
  ofWords(entry, look.title, put);
  ofLine(entry, put);
  ofPlace(around, i, entry, put);
  const { line, form } = entry;
  put('report', look.report);
  const isListed = line.block?.kind === 'item' || (entry.marks.bullet && !isNumbered(form));
  const isSetApart = line.level > 0 || (!isListed && (line.block?.strong === true || isNumbered(form)));
  put('told-in-report', look.report && !isSetApart);
  const words = line.text.slice(...(entry.title ?? [0, 0]));
  put(
    'said-by-session',
    owner !== null &&
      (isSaidBy(owner, words) ||
        (isMoment(line) && isTimed(look, owner)) ||
        [owner.title, owner.also].some(called => saysInOtherLanguage(called, line.text))),
  );
  put('role-read', isRoleRead(around, i, words) || isAmongPeople(around, i, entry, words));
  put('transcript', CLOCK.test(line.text));
  return signs;
}
