import { givenRank } from '../../text/given-names.ts';
import type { NameMatch } from '../../text/names.ts';
import { recased } from '../../text/recased.ts';
import { roleScore, startsAsRole } from '../../text/role-words.ts';
import { titleBefore, withoutAddress } from '../../text/titles-of-people.ts';
import { withoutSubject } from '../format-of.ts';
import { isWholeTalk } from '../talk-title.ts';
import { addressedAlone } from './addressed-alone.ts';
import { readBodyAround } from './body-around.ts';
import { lineByInitials } from './by-initials.ts';
import { chainOf } from './chain.ts';
import { endsWithDeed } from './deeds.ts';
import { withoutExchange } from './exchange.ts';
import { readGroups } from './grouped.ts';
import { inBrackets } from './in-brackets.ts';
import { beforeCapacity, inCapacity } from './in-capacity.ts';
import { indexedAuthors } from './indexed-authors.ts';
import { interviewed } from './interviewed.ts';
import { withOthersInBrackets } from './labelled-brackets.ts';
import { labelledNames } from './labelled-names.ts';
import type { Candidate, Found, LineLayoutId, Stretch } from './layout.ts';
import { type Lead, readLead } from './lead.ts';
import { namesOfLine } from './line-names.ts';
import { objectBehind } from './object-behind.ts';
import { isRecord } from './records.ts';
import { rowOfNames } from './row-of-names.ts';
import { hasRoleBeside } from './run-on.ts';
import { opensAsSpeech } from './spoken.ts';
import { isTitleAhead } from './title-ahead.ts';
import { withSpeech } from './with-speech.ts';

const LONGEST_LINE = 2500;
/** Two words with capitals near each other, or glued by a dot ("C.Noury"); most lines of a text have none, and are done with at once. */
const NAME_LIKE =
  /\p{Lu}(?:\.\p{Lu}\p{Ll}|[\p{L}.'’-]{0,40},? (?:(?:[\p{Ll}'’]{1,4} ?){0,3}|[(«“"] ?[\p{L}'’ -]{2,30} ?[)»”"] )\p{Lu})/u;

/** "hélène robic, cheffe de projet": a line that may begin with a name in lower case. */
const LOWER_LIKE = /^(\p{Ll}[\p{L}'’-]+) (?:\p{Ll}[\p{L}'’]* ){0,2}\p{L}[\p{L}'’-]+(?: ?[,(–:]| [—-] )/u;

function isLowerName(text: string): boolean {
  const given = LOWER_LIKE.exec(text)?.[1];
  return given !== undefined && givenRank(given) === 2;
}

/** Where the line says that somebody speaks, a name needs no role. */
const TELLING: readonly LineLayoutId[] = ['spoken', 'labelled'];

function meanScore(people: readonly Found[], layout: LineLayoutId): number {
  if (people.length === 0) return 0;
  const without = TELLING.includes(layout) ? 0 : -0.1;
  const sum = people.reduce(
    (all, { name, role, roleScore: fit }) =>
      all + name.score + (role === null ? without : fit === 1 ? 0.35 : 0.25 * fit),
    0,
  );
  return sum / people.length;
}

const FACTOR: Readonly<Record<LineLayoutId, number>> = {
  labelled: 1.1,
  'name-first': 1,
  'name-alone': 1,
  'role-first': 0.95,
  'body-first': 0.85,
  'title-first': 0.85,
  spoken: 0.95,
  turn: 1,
  transcript: 1,
  announced: 1,
  reported: 1,
};

function layoutOf(lead: Lead, people: readonly Found[]): LineLayoutId | null {
  const alone = people.every(person => person.role === null);
  switch (lead.type) {
    case 'none':
      return alone ? 'name-alone' : 'name-first';
    case 'label':
      return 'labelled';
    case 'spoken':
      return 'spoken';
    case 'role':
      return 'role-first';
    case 'body':
      return 'body-first';
    case 'title':
      return alone ? null : 'title-first';
    case 'silent':
    case 'sentence':
      return null;
  }
}

/** What is said before whom: "Mot d'accueil du maire" is the maire's. */
const SPEECH =
  /^(?:mots? d['’]accueil|mots? de bienvenue|mot|allocutions?|discours|interventions?|accueil|ouverture|clôture|introduction|conclusion|témoignages?|retours?(?: d['’]expérience)?|regards?|points? de vue|exemple|contribution)(?: \p{L}+)? (?=du |de la |de l['’]|des |de |d['’])/iu;

/** The role before a name, where none stands behind it: "Le maire de Rouen, Prénom Nom". */
function withLeadAsRole(
  text: string,
  people: readonly Found[],
  [start, until]: Stretch,
  ofBody: boolean,
): readonly Found[] {
  const [first, ...others] = people;
  if (first === undefined || first.role !== null) return people;
  let from = start;
  let to = until;
  while (to > from && /[\s,:–—|-]/u.test(text[to - 1] ?? '')) to -= 1;
  const title = titleBefore(text, until);
  if (title !== null && title.start > from && title.start < to) {
    to = title.start;
    while (to > from && /[\s,:–—|-]/u.test(text[to - 1] ?? '')) to -= 1;
  }
  const speech = SPEECH.exec(text.slice(from, to));
  if (speech) from += speech[0].length;
  const article =
    /^(?:pour |par |au nom d(?:e |u |es |['’]))?(?:le |la |l['’]|les |du |de la |de l['’]|de |d['’])?/iu.exec(
      text.slice(from, to),
    );
  if (article) from += article[0].length;
  from = to - withoutAddress(text.slice(from, to)).length;
  if (to <= from || isWholeTalk(text.slice(from, to))) return people;
  const role = [from, to] as const;
  const score = roleScore(text.slice(from, to));
  // "Agence Paysages : Anne Roux, Paul Petit": whom a body and a colon lead, all of them stand for it.
  const isShared = ofBody && /:\s*$/u.test(text.slice(0, until)) && others.every(one => one.role === null);
  return people.map(one => (one === first || isShared ? { ...one, role, roleScore: score } : one));
}

/** "Lucie Marin : Au musée, nous avons …": a name, and what that person said. */
const TURN = /^\s?:\s+(?=\S)/u;
/** "Yves RABOT. – Merci.", "M. Yves RABOT, rapporteur. – Merci.": how stenographers part a name from what was said. */
const TRANSCRIBED = /^(?:,\s?([^.,;:«»()]{3,80}?(?:, [^.,;:«»()]{3,60}?)?))?\s?\.\s?[–—-]\s+(?=\S)/u;

/** Characters: more than any office behind a name takes. */
const LONGEST_OPENING = 180;

function readTranscribed(text: string, name: NameMatch): Candidate | null {
  const behind = text.slice(name.end, name.end + LONGEST_OPENING);
  // Most lines have no stop before a dash, and are done with at once.
  const opening = /\.\s?[–—-]\s/u.test(behind) ? TRANSCRIBED.exec(behind) : null;
  if (opening === null) return null;
  const office = opening[1];
  if (office !== undefined && !startsAsRole(office)) return null;
  const from = name.end + opening[0].indexOf(office ?? '');
  const role = office === undefined ? null : ([from, from + office.length] as const);
  const person: Found = { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
  return { layout: 'transcript', people: [person], score: name.score, lead: [0, 0] };
}

/** How one speaks to an assembly: no office behind a name. */
const ADDRESSES =
  /^(?:merci|bonjour|bonsoir|(?:oui|non),|m(?:onsieur|adame|esdames|essieurs|\.) (?:le|la|les|et)(?!\p{L})|chers? |chères? |mes(?:dames|sieurs))/iu;

function readTurn(text: string, name: NameMatch): Candidate | null {
  const opening = TURN.exec(text.slice(name.end));
  if (opening === null) return null;
  const said = text.slice(name.end + opening[0].length);
  if (!ADDRESSES.test(said) && !opening[0].includes('.') && roleScore(said) >= 0.5 && !/[.!?…]$/u.test(said))
    return null;
  if (!/[.!?…»]/u.test(said) && !opensAsSpeech(said)) return null;
  const person: Found = { name, role: null, roleScore: 0, part: 'speaker' };
  return { layout: 'turn', people: [person], score: name.score - 0.25, lead: [0, 0] };
}

const LONGEST_TITLE = 200;
/** Whole sentences before the first name: a paragraph, which is read sentence by sentence. */
function isParagraph(before: string): boolean {
  return before.length > LONGEST_TITLE && /[.!…]["»”)]* +\p{Lu}/u.test(before);
}

const MOST_WORDS_OF_BODY = 7;

/** "CCI du Jura Anne MARTIN Directrice adjointe": columns run together, told apart by the capitals of the name and the role behind it. */
function bodyBeside(text: string, first: NameMatch): Lead | null {
  const before = text.slice(0, first.start).trimEnd();
  if (!/^\p{Lu}/u.test(before) || /[,:;.!?–—|»”)]|(?<!\p{L})(?:de|du|des|par|avec|à|et)$/iu.test(before))
    return null;
  if (startsAsRole(before) || roleScore(before) < 0.5) return null;
  if (before.split(' ').length > MOST_WORDS_OF_BODY) return null;
  return hasRoleBeside(text, first) ? { type: 'body' } : null;
}

/** "Le cas de Robert Dubé et de son journal par Simon Gagnon, doctorant": whom the title names does not speak. */
function behindTitle(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const first = names[0];
  if (first === undefined || names.length < 2 || readLead(text.slice(0, first.start)).type !== 'sentence')
    return names;
  const speaker = names.findIndex(
    name =>
      /\s[Pp]ar $/.test(text.slice(0, name.start)) &&
      /^, /.test(text.slice(name.end)) &&
      !endsWithDeed(text.slice(0, name.start)),
  );
  return speaker > 0 ? names.slice(speaker) : names;
}

/** The same line is looked at as a heading, as a beginning, as an entry: what was made of it is kept for a while. */
const MOST_KEPT = 2000;
const kept = { plain: new Map<string, Candidate | null>(), item: new Map<string, Candidate | null>() };

/**
 * Reads one logical line as a list of people, or gives null where it holds none, or is a sentence about somebody. `item`: the
 * line has a bullet or hours, so that a comma may part a title from a name.
 */
export function readLine(line: string, item = false): Candidate | null {
  const text = recased(line);
  const read = readWritten(text, item);
  return text === line || read === null ? read : inCapitals(read);
}

/** The family names of a line that is set in capitals, as it has them. */
function inCapitals(read: Candidate): Candidate {
  const people = read.people.map(one => {
    const { familyName } = one.name;
    return { ...one, name: { ...one.name, familyName: familyName.toUpperCase() } };
  });
  return { ...read, people };
}

function readWritten(text: string, item: boolean): Candidate | null {
  if (text.length > LONGEST_LINE || !(NAME_LIKE.test(text) || isLowerName(text))) return null;
  const known = item ? kept.item : kept.plain;
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const read = isRecord(text)
    ? null
    : (lineByInitials(text) ??
      indexedAuthors(text) ??
      inBrackets(text, inner => readPeople(inner, item)) ??
      interviewed(text, half => readNames(half, item)) ??
      readPeople(withoutExchange(text), item));
  const listed = labelledNames(text);
  const told = listed !== null && listed.people.length > (read?.people.length ?? 0) ? listed : read;
  const all = told ?? addressedAlone(text);
  known.set(text, all);
  return all;
}

/** "clôture par Anne Roux sur l'engagement de la ville": behind who speaks, of what. */
const ABOUT = /^ (?:sur|autour d|à propos d|au sujet d|concernant )/u;

/** "Prof. Dr. Wen Marzin": how one is addressed, a name, and nothing else. */
function isWhollyAddressed(text: string, people: readonly Found[]): boolean {
  const [one] = people;
  if (one === undefined || people.length > 1 || one.role !== null || one.name.start === 0) return false;
  const title = titleBefore(text, one.name.start);
  return title?.start === 0 && title.office === null && /^[\s.*]*$/u.test(text.slice(one.name.end));
}

/** The people that a line names, be it that its end says what all of them do there. */
function readPeople(text: string, item: boolean): Candidate | null {
  const capacity = beforeCapacity(text);
  const together =
    capacity === null ? null : inCapacity(readNames(text.slice(0, capacity.end), item), capacity.leads);
  return together ?? readNames(text, item);
}

function readNames(text: string, item: boolean): Candidate | null {
  const names = behindTitle(text, namesOfLine(text));
  const first = names[0];
  if (first === undefined) return null;
  const around = readBodyAround(text, names, item) ?? readGroups(text, names, item);
  if (around !== null) return around;
  const lead = bodyBeside(text, first) ?? readLead(text.slice(0, first.start), item);
  if (lead.type === 'spoken' && isParagraph(text.slice(0, first.start))) return null;
  const leading = lead.type === 'label' || lead.type === 'spoken' ? lead.part : 'speaker';
  const turn = lead.type === 'none' ? (readTranscribed(text, first) ?? readTurn(text, first)) : null;
  if (turn !== null) return turn;
  const row = withSpeech(names, lead);
  const object = lead.type === 'spoken' ? objectBehind(text, row) : -1;
  const { people, sentence: told } =
    object < 0
      ? chainOf(text, row, leading)
      : chainOf(
          text.slice(0, object),
          row.filter(({ end }) => end <= object),
          leading,
        );
  const isTelling = lead.type === 'spoken' || lead.type === 'label';
  const about = isTelling && ABOUT.test(text.slice(people.at(-1)?.name.end ?? text.length));
  const sentence = told && !about;
  if (sentence && lead.type !== 'spoken' && !(lead.type === 'label' && lead.sure)) return null;
  const layout = isTitleAhead(text, lead, people) ? 'title-first' : layoutOf(lead, people);
  if (layout === null) return item && lead.type === 'title' ? rowOfNames(text, people) : null;
  const office = lead.type === 'spoken' ? lead.role : null;
  const before = layout === 'role-first' || layout === 'body-first' ? 0 : office;
  const placed =
    before === null ? people : withLeadAsRole(text, people, [before, first.start], layout === 'body-first');
  const kept = sentence ? placed.filter(person => person.role !== null) : placed;
  const score = isWhollyAddressed(text, kept) ? first.score : meanScore(kept, layout) * FACTOR[layout];
  return {
    layout,
    people: withOthersInBrackets(text, isTelling ? withoutSubject(text, kept, first.start) : kept),
    score,
    lead: [0, lead.type === 'spoken' ? lead.title : first.start],
  };
}
