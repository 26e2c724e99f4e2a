import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeclaredKeyword } from '../model/entity.ts';
import { BELIEVED, NEAR } from '../model/explanation.ts';
import type { Appearance, ResourceMention } from '../model/reading.ts';
import type { Located, Span } from '../model/span.ts';
import { cut, key, type Passage, spanIn } from '../text/normalise.ts';
import { headOf, isUnread, LONGEST_UNREAD, wouldBe } from './asked-people.ts';
import { type Below, bodyBelow, type Item, rolesBelow } from './below-names.ts';
import { calledBehind } from './called-behind.ts';
import { readCaption } from './captions.ts';
import { withChosen } from './chosen.ts';
import { givensOn, LEAST_CALLED, onRoll } from './given-rolls.ts';
import { isAboutHonoured } from './honoured.ts';
import { readKeywords } from './keywords.ts';
import { presentsSpeakers } from './labels.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { filledBy } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { mandateOnRoll, tellsOfVote } from './mandates.ts';
import { mentionOf } from './name-mention.ts';
import { peopleIn } from './parts-people.ts';
import { type Ground, hushes, type PartsState } from './parts-state.ts';
import { absenceAhead } from './presence.ts';
import type { Block, ReadUnit } from './read-unit.ts';
import { readResource } from './resources.ts';
import { responsibleIn } from './responsible.ts';
import { endsRoll, isCount, rollLabel } from './rolls.ts';
import { isRoom } from './rooms.ts';
import { beliefIn, reasonsFor } from './trust.ts';
import { countsOrCharges } from './votes-and-tasks.ts';

/** What the lines under a session's title were read as. */
export interface SectionParts {
  readonly subtitle: string | null;
  readonly keywords: readonly DeclaredKeyword[];
  readonly appearances: readonly Appearance[];
  readonly resources: readonly ResourceMention[];
  /** Stretches of running text, in order. */
  readonly body: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING_BELOW: Below = [undefined, undefined];
const MODERATES =
  /\b(?:anim(?:é|ée|ateur|atrice|ation)|modérat(?:eur|rice|ion)|présidente? de séance)(?!\p{L})/iu;
/** A line that may be the subtitle of a workshop is no longer than this. */
const LONGEST_TITLE = 200;

/** Reads the blocks of one section in order: subtitle, keywords, speakers, running text, resources, captions. */
export function readParts(ground: Ground, blocks: readonly Block[]): SectionParts {
  const state: PartsState = {
    ground,
    keywords: [],
    appearances: [],
    resources: [],
    body: [],
    diagnostics: [],
    subtitle: null,
    label: null,
    labelLevel: 0,
    roll: null,
    listing: false,
    calledInLine: false,
  };
  const items = blocks.flatMap((block): Item[] => (block.kind === 'text' ? [...block.units] : [block]));
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (item !== undefined) i += step(state, item, [items[i + 1], items[i + 2]]);
  }
  const { subtitle, keywords, appearances, resources, body, diagnostics } = state;
  return { subtitle, keywords, appearances, resources, body, diagnostics };
}

/** Reads one item; gives how many of the following ones it took in. */
function step(state: PartsState, item: Item, below: Below): number {
  if (!('kind' in item)) return readUnit(state, item, below);
  if (item.kind === 'keywords') takeKeywords(state, item.p);
  else if (item.kind === 'resource') takeResource(state, item.p);
  else if (item.kind === 'caption') takeCaption(state, item.p);
  return 0;
}

function takeKeywords(state: PartsState, p: Passage): void {
  const read = readKeywords(p);
  state.keywords.push(...read.keywords);
  state.diagnostics.push(...read.diagnostics);
}

function takeResource(state: PartsState, p: Passage): void {
  const { resource, interviewee } = readResource(p);
  state.resources.push(resource);
  if (interviewee === null) return;
  const { session } = state.ground;
  const role = interviewee.role && located(p, interviewee.role);
  state.appearances.push({ session, part: interviewee.part, name: interviewee.name, role, via: 'resource' });
}

function takeCaption(state: PartsState, p: Passage): void {
  const { session } = state.ground;
  for (const entry of readCaption(p)) {
    const role = entry.role && located(p, entry.role);
    const part = role !== null && MODERATES.test(role.text) ? 'moderator' : 'speaker';
    state.appearances.push({ session, part, name: mentionOf(p, entry.name), role, via: 'caption' });
  }
}

function readUnit(state: PartsState, read: ReadUnit, below: Below): number {
  // Who takes the floor is called by no roll any more; nor is who stands in a table below one that was called on its own line.
  const isPast = read.within
    ? read.candidate?.layout === 'reported'
    : read.field !== null && state.calledInLine;
  if (isPast) state.roll = null;
  const { report } = state.ground.habits;
  const entry = report && !read.within ? calledBehind(read.p.text) : null;
  if (entry !== null)
    return takePeople(state, { ...read, candidate: entry, lead: null }, NOTHING_BELOW, false);
  const called =
    state.roll === null || read.candidate !== null || read.within
      ? null
      : onRoll(read.p.text, state.roll, report);
  const unit = called === null ? (responsibleIn(read, below) ?? read) : { ...read, candidate: called };
  const absent = unit.within ? null : (takeRoll(state, unit) ?? takeAbsent(state, unit));
  if (absent !== null) return absent;
  if (hushes(state, unit, unit.lead?.type === 'silent' && !isCount(unit.p.text))) return 0;
  if (unit.candidate === null && unit.lead?.type === 'label' && !isUnread(unit.p.text, state.listing)) {
    state.label = unit.lead.part;
    state.roll = null;
  } else if (state.label !== 'silent') return weigh(state, unit, below);
  return 0;
}

/** "Étaient présents :", "Secrétaire de séance : Anne Roux": who was there or not, on this line and on those below. */
function takeRoll(state: PartsState, unit: ReadUnit): number | null {
  const label = rollLabel(unit.p.text, state.ground.habits.report);
  if (label === null) return null;
  const rest = cut(unit.p, label.length);
  if (label.from > 0) state.body.push(spanIn(unit.p, 0, label.from));
  // "Intervenants sollicités :" over "Présents :" and "Excusés :": those who came are those who speak.
  const asked = state.label === 'speaker' && label.roll === 'participant' && rest.text === '';
  // "Excusés :" over "Représentants du personnel :": the side of those who are called already.
  state.roll = asked ? null : label.side && state.roll !== null ? state.roll : label.roll;
  if (!asked) state.label = null;
  state.calledInLine = rest.text !== '';
  const mandate = mandateOnRoll(rest.text, label.roll);
  const givens = state.ground.habits.report ? givensOn(rest.text, LEAST_CALLED) : null;
  const candidate = mandate ?? givens ?? readLine(rest.text, true) ?? filledBy(rest.text);
  if (candidate !== null)
    takePeople(state, { ...unit, p: rest, candidate, lead: null }, NOTHING_BELOW, false);
  // In a programme "Excusé : Anne Roux" says it of her alone; minutes call the roll over several lines.
  if (!state.ground.habits.report && rest.text !== '') state.roll = null;
  return 0;
}

/** "Excusé : Bruno Lescop, président": people who did not come; a label alone stands for the lines below. */
function takeAbsent(state: PartsState, unit: ReadUnit): number | null {
  const absence = absenceAhead(unit.p.text);
  if (absence === null) return null;
  const rest = cut(unit.p, absence.length);
  if (rest.text === '') {
    state.roll = 'absent';
    return 0;
  }
  const candidate = readLine(rest.text, true);
  if (candidate === null) return null;
  takePeople(state, { ...unit, p: rest, candidate, lead: null }, NOTHING_BELOW, true);
  return 0;
}

/** A line that is believed to name people is read, one that nearly is becomes a question, any other is text. */
function weigh(state: PartsState, unit: ReadUnit, below: Below): number {
  const { habits, sure, tell } = state.ground;
  const labelled = (state.label !== null && state.label !== 'silent') || state.roll !== null;
  const standing = { labelled, placed: state.body.length === 0, session: sure };
  const belief = beliefIn(unit, habits, standing);
  tell?.({ unit, session: state.ground.session, belief, reasons: reasonsFor(unit, habits, standing) });
  if (isAboutHonoured(state.ground.honoured, unit) || (habits.report && countsOrCharges(unit.p.text))) {
    if (!unit.within) takeText(state, unit);
    return 0;
  }
  if (unit.candidate !== null && belief >= BELIEVED) return readPeople(state, unit, below);
  if (unit.within) {
    if (belief >= NEAR) ask(state, unit, 'possible-speaker');
    return 0;
  }
  if (unit.candidate !== null && belief >= NEAR) ask(state, unit, 'possible-speaker');
  else if (isUnread(unit.p.text, state.listing)) {
    ask(state, unit, 'incomplete-speaker');
    return 0;
  }
  takeText(state, unit);
  return 0;
}

/** Asks of each person that the line would name; of a line that names none by itself, whether its first words do. */
function ask(state: PartsState, unit: ReadUnit, code: 'possible-speaker' | 'incomplete-speaker'): void {
  const { session } = state.ground;
  const found =
    unit.p.text.length > LONGEST_UNREAD ? `${unit.p.text.slice(0, LONGEST_UNREAD)}…` : unit.p.text;
  const named = unit.candidate === null ? headOf(unit.p) : wouldBe(unit.p, unit.candidate);
  const questions = named.length === 0 ? [{}] : named;
  for (const who of questions) {
    state.diagnostics.push({
      code,
      severity: 'warning',
      span: spanIn(unit.p, 0, unit.p.text.length),
      args: { session, found, ...who },
      candidates: [],
    });
  }
}

function readPeople(state: PartsState, unit: ReadUnit, below: Below): number {
  const { candidate } = unit;
  if (candidate === null) return 0;
  if (candidate.layout === 'turn' || candidate.layout === 'transcript')
    return takeTurn(state, unit.p, candidate);
  if (unit.lead?.type === 'label') state.label = /:$/.test(unit.p.text) ? 'speaker' : null;
  return takePeople(
    state,
    unit,
    below,
    state.roll === 'participant' && state.ground.unticked?.has(unit.from) === true,
  );
}

function takePeople(state: PartsState, unit: ReadUnit, below: Below, absent: boolean): number {
  const { p, candidate } = unit;
  if (candidate === null) return 0;
  state.listing = true;
  const { habits, chooses } = state.ground;
  // What stands below a sentence of a paragraph goes on with nobody; below several names of a list, it is no role of the last.
  // Of several whom a roll calls in a row, none has the line below for a role; nor has an entry the group that comes next.
  const isCalled = habits.report && state.roll !== null && (candidate.people.length > 1 || unit.marks.bullet);
  const isRow = isCalled || (unit.among && candidate.layout === 'name-first' && candidate.people.length > 1);
  const mayGoOn = candidate.people.at(-1)?.role == null && !unit.within && !isRow;
  const behind = mayGoOn ? rolesBelow(below) : null;
  const read = peopleIn(state, p, candidate, behind?.role ?? null, { absent, heading: unit.level > 0 });
  const mayBeChosen = habits.report && candidate.layout !== 'reported';
  const people = mayBeChosen ? { ...read, appearances: withChosen(read.appearances, p.text, chooses) } : read;
  const body = bodyBelow(unit, below[0], people);
  state.appearances.push(...people.appearances.slice(0, -1), ...(body ?? people.appearances.slice(-1)));
  for (const name of people.slips) {
    state.diagnostics.push({
      code: 'spelling',
      severity: 'info',
      span: name.span,
      args: { found: name.written ?? name.text, expected: name.text },
      candidates: [],
    });
  }
  if (state.roll === 'absent' && tellsOfVote(p.text)) state.roll = null;
  return body === null ? people.taken * (behind?.lines ?? 1) : 1;
}

/** "Lucie Marin : Au musée, nous …": what is said is text; who says it speaks, unless the session named them before. */
function takeTurn(
  { ground: { session }, appearances, body }: PartsState,
  p: Passage,
  candidate: Candidate,
): number {
  const person = candidate.people[0];
  if (person === undefined) return 0;
  const name = mentionOf(p, person.name);
  // Who is on the roll of those present has not spoken yet.
  const known = appearances.some(
    a => a.via === 'list' && a.part !== 'participant' && key(a.name.text) === key(name.text),
  );
  if (known) appearances.push({ session, part: 'cited', name, role: null, via: 'body' });
  else {
    const role = person.role && located(p, person.role);
    appearances.push({ session, part: 'speaker', name, role, via: 'list' });
  }
  const from = person.role?.[1] ?? person.name.end;
  const said = p.text.slice(from).search(/[\p{L}\p{N}«“"]/u);
  if (said >= 0) body.push(spanIn(p, from + said, p.text.length));
  return 0;
}

function takeText(state: PartsState, unit: ReadUnit): void {
  const { text } = unit.p;
  if (text === '') return;
  state.listing = false;
  if (endsRoll(text) || (unit.level > 0 && presentsSpeakers(text))) state.roll = null;
  const { ground, appearances, body, resources } = state;
  const isTitle = text.length < LONGEST_TITLE && !/[.;:]$/.test(text) && !isRoom(text);
  const isFirst = appearances.length === 0 && body.length === 0;
  if (ground.kind === 'workshop' && state.subtitle === null && isFirst && isTitle) state.subtitle = text;
  else if (resources.length === 0 || body.length === 0 || text.length > LONGEST_TITLE) {
    body.push(spanIn(unit.p, 0, text.length));
    state.label = null;
  }
}

export function located(p: Passage, [from, to]: Stretch): Located {
  const piece = cut(p, from, to);
  return { text: piece.text, span: spanIn(piece, 0, piece.text.length) };
}
