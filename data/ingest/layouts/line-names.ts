import { isCommonWord } from '../../text/common-words.ts';
import { givenRank } from '../../text/given-names.ts';
import { matchesOf } from '../../text/matches.ts';
import { isNamedAfter, isOfFriends } from '../../text/named-after.ts';
import { findNames, type NameMatch, nameAt } from '../../text/names.ts';
import { isParticle } from '../../text/particles.ts';
import { remembered } from '../../text/remembered.ts';
import { isFunction, startsAsBody, startsAsRole } from '../../text/role-words.ts';
import { isTitleAbbreviation, titleBefore, titleLength } from '../../text/titles-of-people.ts';
import { wordsOf } from '../../text/words.ts';
import { isStoodInFor, leadsToSubstitute } from '../presence.ts';
import { calledFamilyFirst, withInitials } from './called-names.ts';
import { isEnclosed } from './enclosed.ts';
import { withPairs } from './initial-pairs.ts';
import { readLead } from './lead.ts';
import { isOfUniversity } from './of-university.ts';
import { runsOn } from './run-on.ts';
import { shiftName } from './shift.ts';
import { tradeBefore } from './trade-before.ts';

/** A name of this score is looked for anywhere in a line; below it only where its place makes it likely. */
const [ANYWHERE, AT_PLACE] = [0.5, 0.25];
/** However well known the given name is: here it is an ordinary word too ("Vanda"), or not known at all. */
const UNSURE = 0.45;

/** "Jordi Ballesta École nationale d'architecture": the bodies that stand behind a name without a separator. */
const SCHOOL =
  /^ (?:Universit(?:é|y|e|à|at|ät)|[ÉE]cole|Institut|CNRS|Sorbonne|Sciences Po|Faculté|Académie|Collège|Laboratoire|EHESS|EPHE|ENS|INRAE?|UMR)(?!\p{L})/u;

/** "Ghali Benchemsi : docteur en sciences"; `isIndexed`: the name is written as an index has it, "Roux, Anne : Région Bretagne". */
function isOverRole(behind: string, isIndexed: boolean): boolean {
  const colon = /^\s?:\s+/u.exec(behind);
  if (colon === null) return false;
  const words = behind.slice(colon[0].length, colon[0].length + 80);
  return startsAsRole(words) || (isIndexed && startsAsBody(words));
}

/** "Raja Marin, directrice", "Raja Marin : directrice". */
function isBeforeRole(behind: string): boolean {
  const separator = /^\s?[,:–—(-]\s*/u.exec(behind);
  return separator !== null && startsAsRole(behind.slice(separator[0].length, separator[0].length + 80));
}

/** A name that the dictionary does not know, where one is likely: at the start of the line or of the words behind a colon. */
function unsureNameAt(text: string, from: number, listed: boolean): NameMatch | null {
  const start = from + titleLength(text, from);
  const rest = text.slice(start, start + 120);
  const words = wordsOf(rest);
  const called = start > from ? calledFamilyFirst(rest) : null;
  const name = called ?? (words[0]?.start === 0 ? nameAt(rest, words, 0, true) : null);
  if (
    name === null ||
    (name.score < AT_PLACE && !(listed && name.givenName === words[0]?.text && words[1]?.end === name.end))
  )
    return null;
  const rear = rest.slice(name.end);
  // "Hébergement OVH (cloud souverain)": a word of the language is a given name only where a role says so.
  const first = words.find(({ text: word }) => !isParticle(word))?.text ?? '';
  const common = givenRank(first) === 0 && isCommonWord(first);
  // "Petit, Paul ; directeur": family names are words too, where a roll in columns calls by them.
  const isRolled = name.familyName.startsWith(first) && / ?; ?/y.test(rear);
  if (common && !listed && !isRolled && start === from && !isBeforeRole(rear) && !isPresented(text, start))
    return null;
  const ends =
    /^\.?$/u.test(rear) ||
    /^(?:\s?[,(;|–—*&-]| et )/u.test(rear) ||
    isOverRole(rear, rest.slice(name.start, name.end).includes(', ')) ||
    SCHOOL.test(rear);
  return ends ? { ...shiftName(name, start), score: Math.min(name.score, UNSURE) } : null;
}

/** What may stand right before a person in a list: a separator, a connector. */
const BEFORE_PERSON =
  /(?:[,;:/&+)\]•|–—»”"’.]|[,;/–—-] (?:animation|modération|présidence)|(?:^|\s)-|(?<!\p{L})(?:et|and|(?<=\), )with|puis|ou|ainsi que|avec|par|entre|réuni(?:ssant|ssait|ssaient|t)?|rassembl(?:ant|ait|aient|é)|accueillait|dialoguer|entendre|écouter|(?:et|parole|permis|revenue?|confiée?) à|suivie?s? (?:de|d['’]|par)|(?:témoignages?|exposés?|allocutions?|interventions?) (?:de|d['’])|duo|côtés (?:de|d['’])|et de|et d['’]|que de|(?:participation|présence|compagnie|concours|accompagnée?s?) (?:de|d['’])))\s*$/iu;

const LONGEST_BEFORE = 28;

/** Where the part of the line that a biography fills begins: "Il travaille auprès de M. Paul Petit". */
const BIOGRAPHY = /[.!?]["»”)]* +(?=(?:Ils?|Elles?) )/gu;
const NEXT_SENTENCE = /(?=\.)(?<=(\p{L}{0,20}))\.["»”)]* +(?=\p{Lu})(?!(?:Ils?|Elles?) )/gu;

/** The sentences that tell of a person named before; whom they name is not in the list. */
function biographiesOf(text: string): readonly (readonly [number, number])[] {
  if (!text.includes('Il') && !text.includes('Elle')) return [];
  const ends = matchesOf(BIOGRAPHY, text).map(found => found.index + found[0].length);
  if (ends.length === 0) return [];
  const sentences = matchesOf(NEXT_SENTENCE, text)
    .filter(found => !isTitleAbbreviation(found[1] ?? ''))
    .map(found => found.index + found[0].length);
  return ends.map(from => [from, sentences.find(at => at > from) ?? text.length] as const);
}

const DIRECTS = /\p{L}[^,;:]* sous la (?:direction|supervision) d(?:e|u|['’])(?:[^,;:()]{0,20})$/u;

/** Whether a name stands as a person does: a name that goes on a phrase ("Centre Val de Loire", "fondation Jean Jaurès") does not. */
function isPlaced(text: string, name: NameMatch, first: boolean): boolean {
  const before = text.slice(Math.max(0, name.start - LONGEST_BEFORE), name.start).trimEnd();
  if (isNamedAfter(/\p{L}+\.?$/u.exec(before)?.[0] ?? '') || isOfFriends(before)) return false;
  if (!first && isOfUniversity(text, name)) return false;
  // "étudiante sous la direction de M. Petit": who directs is not in the list.
  if (DIRECTS.test(text.slice(Math.max(0, name.start - 60), name.start))) return false;
  return (
    first ||
    name.start === 0 ||
    BEFORE_PERSON.test(before) ||
    isStoodInFor(before, text.slice(name.end)) ||
    titleBefore(text, name.start) !== null ||
    isFunction(/[\p{L}-]+$/u.exec(before)?.[0] ?? '')
  );
}

/** Where an unknown pair of capitalised words may be one more person of a list: "…, Alassa Fouapon (Yaoundé I)". */
const LISTED =
  /(?:[,;&/•–—]|\s-|\bet|\band|\bavec|\bpar|(?:présidence|modération|animation) de)\s+(?=\p{Lu})/gu;
const MOST_LISTED = 40;

/** "Keynote by Mar Vautrais": what is said before the name leaves nothing but a name. */
const SPOKEN_BY =
  /^(?:(?:Opening|Closing|Invited|Plenary) )?(?:Keynote|Talk|Lecture|Address|Speech|Conférence|Intervention|Exposé|Communication)(?: \p{Ll}+)? (?:by|par) +(?=\p{Lu})/u;

/** "Intervention de la directrice générale de l'agence, Solenne Vautrais": behind an office that is said to speak stands who holds it. */
function isOfficeSpoken(text: string, at: number): boolean {
  if (at === 0 || !/, ?$/u.test(text.slice(0, at))) return false;
  const lead = readLead(text.slice(0, at));
  return lead.type === 'spoken' && lead.role !== null;
}

/** "Presenter: Kolya Vautrais Lund, University of Perrin": behind the label of one person stands a person, however rare the name. */
const PRESENTED =
  /^(?:(?:co-?|session |panel |keynote |invited |guest )?(?:presenter|speaker|discussant|moderator|chair(?:man|woman|person)?|panell?ist|facilitator|rapporteur|lecturer|instructor)|intervenante?|mod[ée]rat(?:eur|rice)|discutante?|animat(?:eur|rice)|orat(?:eur|rice))(?: \d{1,2})?\s?:\s+(?=\p{Lu})/iu;

const LABELLED_ALONE = 0.66;

function isPresented(text: string, at: number): boolean {
  return at > 0 && PRESENTED.exec(text)?.[0].length === at;
}

function presented(text: string, name: NameMatch): NameMatch {
  return name.score < LABELLED_ALONE && isPresented(text, name.start)
    ? { ...name, score: LABELLED_ALONE }
    : name;
}

/** "Modérateur | Chair :": a label in two languages. */
const LABEL_TWICE = /^\p{L}+(?: \p{L}+)? [|–—] \p{L}+(?: \p{L}+)?\s?:(?=\s)/u;

function unsurePlaces(text: string): readonly number[] {
  const places = [0];
  const by = /^(?:Par|Avec|By|With) +(?=\p{Lu})/u.exec(text) ?? SPOKEN_BY.exec(text);
  if (by !== null) places.push(by[0].length);
  const labelled = LABEL_TWICE.exec(text)?.[0].length ?? 0;
  const colon = labelled > 0 ? labelled - 1 : text.search(/[:–—|]\s/u);
  if (colon >= 0 && colon <= 120)
    places.push(colon + 1 + (/^\s+/.exec(text.slice(colon + 1))?.[0].length ?? 0));
  for (const found of matchesOf(LISTED, text)) {
    if (places.length > MOST_LISTED) break;
    places.push(found.index + found[0].length);
  }
  return places;
}

/** "Modération : Apolline Ponthieux, Typhaine Sacchi": behind a label one name follows another. */
const LABELLED =
  /^(?:mod[ée]r|anim|présid|discutant|intervenant|orat|rapporteu|participant|invité)[\p{L}·.()]*\s?:/iu;

/** "Anne Roux, Paul Petit, Val Grandgir.": behind two names and nothing but commas a third one closes the list. */
function endsList(text: string, unsure: NameMatch, sure: readonly NameMatch[]): boolean {
  const [second, first] = sure.filter(name => name.end < unsure.start).toReversed();
  if (first === undefined || second === undefined) return false;
  return (
    text.slice(first.end, second.start) === ', ' &&
    text.slice(second.end, unsure.start) === ', ' &&
    /^\s*[.;]?\s*$/u.test(text.slice(unsure.end))
  );
}

/** "Anne Roux, Paul Petit et Val Grandgir": behind two names side by side, and "et", stands a third. */
function closesRow(text: string, place: number, sure: readonly NameMatch[]): boolean {
  const [second, first] = sure.filter(name => name.end < place).toReversed();
  if (first === undefined || second === undefined) return false;
  return (
    text.slice(first.end, second.start) === ', ' && /^,? (?:et|and) $/.test(text.slice(second.end, place))
  );
}

const LONGEST_JOINT = 100;

/** "Anne Roux et Val Grandgir"; behind a comma or a bracket, "Anne Roux (CNRS), et Val Grandgir, médiateurs", something must be said of the second. */
function isJoined(between: string, behind: string): boolean {
  if (between.length > LONGEST_JOINT) return false;
  if (/^\s*(?:et|&|and)\s*$/.test(between)) return true;
  return /^(?:\s*\([^()]*\))?,?\s*(?:et|&|and)\s*$/u.test(between) && /^(?:, \p{Ll}| \()/u.test(behind);
}

/** Whether an unknown name is held up by what stands around: a sure name and "et", a role behind, a list with brackets. */
function isHeldUp(text: string, unsure: NameMatch, sure: readonly NameMatch[]): boolean {
  if (LABELLED.test(text) && sure.some(name => /^, $/.test(text.slice(name.end, unsure.start)))) return true;
  const joined = sure.some(
    name =>
      isJoined(text.slice(name.end, unsure.start), text.slice(unsure.end)) ||
      /^\s*(?:et|&|and)\s*$/.test(text.slice(unsure.end, name.start)),
  );
  if (endsList(text, unsure, sure)) return true;
  const bracket = (name: NameMatch) => /^\s*\(/.test(text.slice(name.end, name.end + 3));
  const role = /^\s?[,:–—-]\s*/u.exec(text.slice(unsure.end, unsure.end + 8));
  const works = role !== null && startsAsRole(text.slice(unsure.end + role[0].length));
  const taught = SCHOOL.test(text.slice(unsure.end));
  return joined || works || taught || (bracket(unsure) && sure.some(bracket));
}

const HELD_UP = 0.6;

/** "Dr. A. M. Clarke", "Dr. Markus Vautrais": a rare name is doubtful, and a person's behind how one is addressed. */
const ADDRESSED = 0.75;

/** "Dr.", "Prof. Dr.", "H.E.": how one is addressed, and no office. */
function isOnlyAddressed(text: string, { start }: NameMatch): boolean {
  const title = titleBefore(text, start);
  return title !== null && title.office === null;
}

/** "Dr. Sidonia Vautrais (EPHE)", "Prof. Wen Marzin": how one is addressed tells of a person, whatever the name; an office does before a body. */
function isCalled(text: string, place: number, unsure: NameMatch): boolean {
  if (unsure.start <= place) return false;
  return /^\s*\(/.test(text.slice(unsure.end, unsure.end + 3)) || isOnlyAddressed(text, unsure);
}

function addressed(text: string, name: NameMatch): NameMatch {
  const title = name.score < ADDRESSED ? titleBefore(text, name.start) : null;
  const isInitialed = /^\p{Lu}\.?(?: |\p{Lu}\.)/u.test(text.slice(name.start));
  return title !== null && (title.office === null || isInitialed) ? { ...name, score: ADDRESSED } : name;
}

/** "(", or "(Présidence : " at the start of a line. */
const OPENS_BRACKET = /\((?:(?:par|by) )?$|^\(\p{L}[^():]{2,30} ?: ?$/u;

/** The names of a line in order, those in brackets and quotes apart. */
export const namesOfLine = remembered((text: string): readonly NameMatch[] => {
  const sure: NameMatch[] = [];
  const all = withPairs(text, findNames(text, ANYWHERE));
  // "« La régulation » (Anne Roux, juriste, et Paul Petit, CNIL)": a bracket that begins with a name holds the people.
  const bracketed = all.find(name =>
    OPENS_BRACKET.test(text.slice(0, titleBefore(text, name.start)?.start ?? name.start)),
  );
  const isHidden = (name: NameMatch) =>
    isEnclosed(text, name.start) &&
    (bracketed === undefined || name.start < bracketed.start) &&
    !leadsToSubstitute(text.slice(Math.max(0, name.start - LONGEST_BEFORE), name.start));
  const told = biographiesOf(text);
  const isTold = (name: NameMatch) => told.some(([from, to]) => name.start >= from && name.start < to);
  for (const name of all) {
    const slips = name.slip && name.start > 0;
    const held = tradeBefore(text, name.start) !== null;
    const placed = held || isPlaced(text, name, sure.length === 0) || runsOn(text, name, sure.at(-1));
    if (!slips && placed && !isHidden(name) && !isTold(name)) {
      const one = presented(text, addressed(text, name));
      sure.push(held ? { ...one, score: Math.max(one.score, ADDRESSED) } : one);
    }
  }
  const found = [...sure];
  for (const place of unsurePlaces(text)) {
    const unsure = unsureNameAt(text, place, closesRow(text, place, sure));
    if (unsure === null || isHidden(unsure) || isTold(unsure) || isOfUniversity(text, unsure)) continue;
    // "Prof. Zoba I. Marzin": from the initial on the rest of a name is one too, and no other person.
    const rest = found.findIndex(name => name.start > unsure.start && name.end === unsure.end);
    if (rest >= 0 && /^\p{Lu}\./u.test(text.slice(found[rest]?.start))) found.splice(rest, 1);
    if (found.some(name => name.start < unsure.end && unsure.start < name.end)) continue;
    // "Ademe Bretagne – Anne Roux": what stands before a sure name and a dash is a body.
    if (sure.some(name => /^\s?[:–—|-]\s*$/u.test(text.slice(unsure.end, name.start)))) continue;
    const called = isCalled(text, place, unsure);
    const spoken = place > 0 && SPOKEN_BY.exec(text)?.[0].length === place;
    const told = isPresented(text, place);
    const office = sure.length === 0 && isOfficeSpoken(text, place);
    const held = called || spoken || told || office || isHeldUp(text, unsure, sure);
    const first = place === 0 || /[:–—|]\s*$/u.test(text.slice(0, place));
    const score = called && isOnlyAddressed(text, unsure) ? ADDRESSED : told ? LABELLED_ALONE : HELD_UP;
    if (held) found.push({ ...unsure, score });
    else if (first && found.length === sure.length) found.push(unsure);
  }
  return withInitials(
    text,
    found.sort((a, b) => a.start - b.start),
  );
});
