import { BELIEVED, type Reason } from '../model/explanation.ts';
import type { NameMatch } from '../text/names.ts';
import { inCapitals, mayBeOfBody, mayHoldBody } from './body-in-name.ts';
import { givensOn } from './given-rolls.ts';
import type { Candidate, LineLayoutId } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { mandateOn } from './mandates.ts';
import type { Block, ReadUnit } from './read-unit.ts';
import { rollLabel } from './rolls.ts';

/** What the whole document says of its own layout. */
export interface Habits {
  /** Lines that each layout explains well by itself: the layouts it uses often are believed sooner. */
  readonly explained: ReadonlyMap<LineLayoutId, number>;
  /** How much the document looks like a programme or proceedings: 0 for a novel, 1 for a programme. */
  readonly expectation: number;
  /** Minutes, or the report of an event: its sentences tell who spoke. */
  readonly report: boolean;
  /** Family names are not written in capitals: what stands in capitals behind a name is a body. */
  readonly plain: boolean;
  /** Most names go on with where people come from: "Anne Roux de Terrabio". */
  readonly ofBodies?: boolean;
}

/** Where a line stands: under "Intervenants :", right under a title, under a title that opens a session. */
export interface Standing {
  readonly labelled: boolean;
  readonly placed: boolean;
  readonly session: boolean;
}

const PRESIDED = /(?:sous la présidence|présidée? par)/iu;
/** From this score on what a roll calls is a name. */
const LEAST_OF_ROLL = 0.5;
const STRONG = 0.85;
/** From this score on a name says how the document writes names. */
const STRONG_NAME = 0.55;
const TELLING = 0.75;
const USUAL = 3;
const BONUS = 0.2;
/** One in so many is a slip, and no way of writing. */
const RARE = 10;
/** Of all names so many go on with a body; families with two names are fewer. */
const LEAST_OF_BODY = 0.6;
/** Signs of a programme and lines that list people, to a line of text: a long text meets everything once. */
const LEAST_SHARE = 0.01;
/** So much less is a line believed where nothing makes people likely: not the document, not its place, not its company. */
const UNLIKELY = 0.7;
/** Lines of people side by side hold each other up. */
const COMPANY = 2;

/** From which score a line speaks for its layout: one that says who speaks needs less, and turns show by their number. */
function strongFrom(layout: LineLayoutId): number {
  if (layout === 'turn' || layout === 'transcript') return 0;
  return layout === 'spoken' || layout === 'labelled' || layout === 'announced' ? TELLING : STRONG;
}

/** Counts how the document writes family names; those that may have a body in them say nothing. */
function count(written: { plain: number; capitals: number }, name: NameMatch): void {
  if (name.score < STRONG_NAME || mayHoldBody(name)) return;
  if (inCapitals(name.familyName)) written.capitals += 1;
  else written.plain += 1;
}

/** Three people with what they do on one line, announced or listed: no newspaper writes so. */
function announces({ layout, people }: Candidate): boolean {
  const listed = layout === 'announced' || layout === 'name-first';
  return listed && people.length >= USUAL && people.every(person => person.roleScore >= 0.8);
}

/** "Fabrique des rives (Anne Roux) : un inventaire": a body, and whoever stands for it; lines of this form are a list. */
function isBodyAround({ layout, people, lead, score }: Candidate): boolean {
  return (
    layout === 'body-first' && score >= STRONG && people.every(({ role }) => role?.[0] === 0) && lead[0] === 0
  );
}

const LISTING: readonly LineLayoutId[] = [
  'name-first',
  'name-alone',
  'role-first',
  'spoken',
  'labelled',
  'transcript',
  'announced',
];

/** Gathers the evidence of all sections. `headings` counts those that name a session; `structured`: the format tells blocks. */
export function habitsOf(
  blocks: readonly (readonly Block[])[],
  headings: number,
  event: boolean,
  report: boolean,
): Habits {
  const explained = new Map<LineLayoutId, number>();
  let [hours, labels, announced, units, bullets, around] = [0, 0, 0, 0, 0, 0];
  const written = { plain: 0, capitals: 0 };
  const [all, ofBody] = [new Set<string>(), new Set<string>()];
  for (const block of blocks.flat()) {
    if (block.kind !== 'text') continue;
    for (const { candidate, marks, lead } of block.units) {
      units += 1;
      if (marks.hours) hours += 1;
      if (lead?.type === 'label' && lead.sure) labels += 1;
      if (candidate === null) continue;
      for (const { name } of candidate.people) {
        count(written, name);
        all.add(name.familyName);
        if (mayBeOfBody(name)) ofBody.add(name.familyName);
      }
      if (announces(candidate)) announced += 1;
      if (isBodyAround(candidate)) around += 1;
      if (candidate.score < strongFrom(candidate.layout)) continue;
      if (marks.bullet) bullets += 1;
      explained.set(candidate.layout, (explained.get(candidate.layout) ?? 0) + 1);
    }
  }
  const listed = LISTING.reduce((sum, layout) => sum + (explained.get(layout) ?? 0), 0);
  const signs = headings + hours + labels + announced + (event ? 1 : 0);
  const shows =
    signs >= 2 ||
    (signs >= 1 && listed >= 1) ||
    bullets >= COMPANY ||
    around >= COMPANY ||
    (listed >= USUAL && listed >= units * 0.2);
  const share = (signs + listed + around) / (Math.max(1, units) * LEAST_SHARE);
  const plain = written.plain >= USUAL && written.capitals * RARE <= written.plain;
  const ofBodies = ofBody.size >= USUAL && ofBody.size >= all.size * LEAST_OF_BODY;
  return { explained, expectation: shows ? Math.min(1, share) : 0, report, plain, ofBodies };
}

/** Weighs what speaks for a line and what against it; empty where it names nobody. */
export function reasonsFor(unit: ReadUnit, habits: Habits, at: Standing): readonly Reason[] {
  const { candidate } = unit;
  if (candidate === null) return [];
  const reasons: Reason[] = [{ code: 'line', weight: candidate.score }];
  const put = (code: Reason['code'], weight: number, holds: boolean) => {
    if (holds) reasons.push({ code, weight });
  };
  put('named-by-format', 1, unit.field !== null);
  put('usual-layout', BONUS, (habits.explained.get(candidate.layout) ?? 0) >= USUAL);
  put('labelled', BONUS, at.labelled);
  put('placed', BONUS / 2, at.placed);
  put('company', BONUS, unit.among);
  // Who "explains" or "stresses" in any other text is quoted, and speaks to nobody here.
  if (candidate.layout === 'reported') {
    put('reported', habits.report ? 0 : -1, true);
    return reasons;
  }
  const likely = Math.max(
    habits.expectation,
    at.labelled || unit.among || unit.field !== null || isOfMeeting(unit, habits) ? 1 : 0,
    at.placed && at.session ? 0.7 : 0,
  );
  put('unexpected', -UNLIKELY * (1 - likely), likely < 1);
  return reasons;
}

/** "…, s'est réuni sous la présidence de M. Paul Petit, maire": minutes need nothing else to be likely to say so. */
function isOfMeeting({ p, candidate, within }: ReadUnit, { report, explained }: Habits): boolean {
  const first = candidate?.people[0];
  if (!report) return false;
  // "La table ronde réunissait A et B.": a sentence of a report tells who took part, as others tell what they said.
  if (within && candidate?.layout === 'spoken' && candidate.people.length >= COMPANY) return true;
  // "Anne Roux : Merci, monsieur le maire.": turns one after the other are the record of a debate.
  if (candidate?.layout === 'turn') return (explained.get('turn') ?? 0) >= COMPANY;
  if (candidate?.layout !== 'spoken' || first?.part !== 'moderator') return false;
  return PRESIDED.test(p.text.slice(0, first.name.start));
}

/** How far a line is believed to list people. */
export function beliefIn(unit: ReadUnit, habits: Habits, at: Standing): number {
  if (unit.among && unit.candidate !== null) return Math.max(BELIEVED, unit.candidate.score);
  return reasonsFor(unit, habits, at).reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether anybody speaks in a section, or is called by the roll of a meeting; committees and other silent lists apart. */
export function hasSpeaker(blocks: readonly Block[], habits: Habits, session: boolean): boolean {
  const at: Standing = { labelled: false, placed: true, session };
  const units = blocks.flatMap(block => (block.kind === 'text' ? block.units : []));
  return (
    units.some(unit => unit.lead?.type !== 'silent' && beliefIn(unit, habits, at) >= BELIEVED) ||
    (habits.report && units.some((unit, i) => callsRoll(unit, units[i + 1])))
  );
}

const calledOn = (words: string) => readLine(words, true) ?? givensOn(words) ?? mandateOn(words);

/** "Présents : Anne Roux, Paul Petit", or the label alone over a line that names somebody. */
function callsRoll({ p, within }: ReadUnit, below: ReadUnit | undefined): boolean {
  const label = within ? null : rollLabel(p.text, true);
  if (label === null) return false;
  const rest = p.text.slice(label.length);
  const named = rest === '' ? (below?.candidate ?? givensOn(below?.p.text ?? '')) : calledOn(rest);
  return named !== null && named.score >= LEAST_OF_ROLL;
}
