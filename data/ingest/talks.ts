import { BELIEVED } from '../model/explanation.ts';
import type { Span } from '../model/span.ts';
import { cut, type Passage, spanIn } from '../text/normalise.ts';
import { opensWithAddress } from '../text/titles-of-people.ts';
import { isPlaceholder } from './asked-people.ts';
import { whenOn } from './billings.ts';
import { placeWithDays } from './event-places.ts';
import { titleProper } from './heading.ts';
import type { Candidate } from './layouts/layout.ts';
import { isDay } from './programme.ts';
import type { Block, ReadUnit } from './read-unit.ts';
import { endsRoll, rollLabel } from './rolls.ts';
import type { Drafted } from './section-tree.ts';
import { PLAIN_SECTION } from './sections.ts';
import { closingLeads, isOfSession, presides } from './talk-leads.ts';
import { closesItem, isBelow, isNameFirst, isOver, isWords, QUOTED, TOLD } from './talk-order.ts';
import {
  type Step,
  withBodiesBelow,
  withHoursAbove,
  withoutButtons,
  withStoppedTitles,
} from './talk-steps.ts';
import { isTitle, isTitleSetApart, talkTitle, trimTitle, withoutStop } from './talk-title.ts';
import { beliefIn, type Habits } from './trust.ts';
import { isTurnByOffice } from './verbatim-turns.ts';

/** A talk: its title and the steps [from, to) that are its own, those of the title left out. */
interface Talk {
  readonly title: Passage;
  readonly from: number;
  readonly to: number;
}

/** Two talks make a list of talks; one is what the session is about, but where other sessions list theirs so. */
const LEAST_TALKS = 2;
function titleOnLine(unit: ReadUnit, candidate: Candidate): Passage | null {
  const title = talkTitle(unit.p.text, candidate);
  return title === null ? null : cut(unit.p, ...title);
}

function trimmed(p: Passage): Passage {
  return cut(p, ...trimTitle(p.text, [0, p.text.length]));
}

/** The title on a line that is one. */
function titleOn(p: Passage): Passage {
  const told = TOLD.exec(p.text);
  const words = told?.[1];
  if (words === undefined) return titleProper(trimmed(cut(p, ...withoutStop(p.text, [0, p.text.length]))));
  const from = p.text.indexOf(words, 1);
  return cut(p, from, from + words.length);
}

/** "Conseil métropolitain du 29 avril 2016" beside who spoke there: when, not what. */
const MEETING =
  /^(?:\p{L}+ ){1,5}d(?:u|es) (?:\p{L}+ )?\d{1,2}(?:er)?(?: et \d{1,2})? \p{L}{3,9} (?:19|20)\d\d$/u;

/** "Location: Lower Hall", "Moderator - A. Holt" beside who speaks: where, when or who, not what. */
const WHERE =
  /^(?:(?:location|venue|place|room|where|when|date|time|lieu|salle|quand|où|horaires?)\s?:|(?:moderators?|chairs?|discussants?|modérat(?:eur|rice)s?|présidente?s?|discutante?s?)\s?[:–—-]\s)/iu;

/** "Échanges avec la salle", "Débat", "Questions – réponses": the floor is open to all, and nobody gives it. */
const OPEN_FLOOR =
  /^(?:temps d['’ ])?(?:[ée]changes?|débats?|discussions?|questions?|dialogue)(?:\s?(?:[,/–—-]|et)\s?(?:[ée]changes?|débats?|discussions?|questions?|réponses?))*(?: (?:libres?|ouverte?s?|générale?s?|collecti(?:f|ve)s?))?(?: (?:avec|de|du|dans) (?:la salle|le public|public|les participante?s?|l['’](?:assistance|assemblée|auditoire)))?\s?[.:]?$/iu;

/** "Jeudi 13 octobre" over a name is the day of the talk. */
function mayBeTitle({ p }: ReadUnit): boolean {
  const fits =
    QUOTED.test(p.text.replace(/\s?[.,]$/u, '')) || /[?!]$/u.test(p.text)
      ? isTitleSetApart(p.text.replace(/\s?[.,]$/u, ''))
      : isTitle(trimmed(p).text);
  const isWhen = isDay(p.text) || whenOn(p.text) !== null || placeWithDays(p.text, null) !== null;
  // "Mr Les Bonnett (Parish Councillor)": a person, though nobody knows the name.
  return (
    fits &&
    !isWhen &&
    !MEETING.test(p.text) &&
    !WHERE.test(p.text) &&
    !isTurnByOffice(p.text) &&
    !isPlaceholder(p.text) &&
    !OPEN_FLOOR.test(p.text) &&
    !opensWithAddress(p.text)
  );
}

function stepsOf(blocks: readonly Block[], habits: Habits): readonly Step[] {
  let called = false;
  const steps = blocks.flatMap((block, at): Step[] => {
    if (block.kind !== 'text') return [];
    return block.units
      .filter(unit => !unit.within && unit.p.text !== '')
      .map(unit => {
        const standing = { labelled: false, placed: true, session: true };
        const people = unit.candidate !== null && beliefIn(unit, habits, standing) >= BELIEVED;
        const { text } = unit.p;
        // Nobody gives a talk under "Étaient absents :".
        const isRoll = rollLabel(text, habits.report) !== null;
        called = isRoll || (called && unit.lead?.type !== 'label' && !endsRoll(text));
        if (called) return { unit, role: isRoll ? 'label' : 'text', title: null, block: at };
        const isLabel = !people && unit.lead !== null && unit.lead.type === 'label';
        if (people && unit.candidate !== null)
          return { unit, role: 'people', title: titleOnLine(unit, unit.candidate), block: at };
        if (isLabel || unit.lead?.type === 'silent') return { unit, role: 'label', title: null, block: at };
        // What a format calls an office or a body is no title.
        const isOne = TOLD.test(text) || (unit.field !== 'role' && mayBeTitle(unit));
        return { unit, role: isOne ? 'title' : 'text', title: null, block: at };
      });
  });
  return withHoursAbove(withStoppedTitles(withBodiesBelow(steps)));
}

/** So many headings that name people show what stands under them. */
const LEAST_HEADED = 4;
/** Where fewer of them have a title right below, what stands there is what they said. */
const LEAST_TITLED = 0.6;
const LEAST_WORDS_OF_TITLE = 3;

/** A line that may be a whole title: no item of a list, and no "Rien noté". */
function isWhole({ unit: { marks, p } }: Step): boolean {
  return !marks.bullet && p.text.split(' ').length >= LEAST_WORDS_OF_TITLE;
}

/** Whether what stands under the headings that name people ("### Anne Roux, maire") are notes of what they said, and no titles. */
function holdNotes(all: readonly (readonly Step[])[]): boolean {
  const headed = all.flatMap(steps =>
    steps.flatMap((step, i) =>
      step.role === 'people' && step.title === null && step.unit.level > 0
        ? [{ step, next: steps[i + 1] }]
        : [],
    ),
  );
  const titled = headed.filter(
    ({ step, next }) => isBelow(step, next) && next !== undefined && isWhole(next),
  );
  return headed.length >= LEAST_HEADED && titled.length < headed.length * LEAST_TITLED;
}

/** "- Anne Roux, CNRS – « Nager »" over "- Paul Petit, maire": an item of its own, whose people take no part in the talk of the item before. */
function isNextItem(own: Step | undefined, step: Step): boolean {
  const isItem = (one: Step) => one.role === 'people' && one.unit.marks.bullet && one.unit.level === 0;
  const isNamed = (one: Step) => one.unit.candidate?.layout === 'name-first' && one.unit.level === 0;
  if (own === undefined || own.title === null) return false;
  // So is a plain line of the same form: "Anne Roux, CNRS – Nager en rivière" over "Paul Petit, maire de Blois".
  return (isItem(own) && isItem(step)) || (own.unit.among && isNamed(own) && isNamed(step));
}

/** Quoted from end to end, behind hours of whatever writing ("11-30-12h30 “Who pays the levee?”"). */
function isQuoted({ unit }: Step): boolean {
  return QUOTED.test(unit.p.text.replace(/^[\dh:. –-]{4,14}(?=[«“"])/u, ''));
}

/** "• Title" over "Experte : Anne Roux": an entry of its own, however its neighbours are written. */
function isEntryOver({ unit }: Step, next: Step): boolean {
  const { candidate, marks } = next.unit;
  return unit.marks.bullet && candidate?.layout === 'labelled' && !marks.bullet && !presides(next);
}

/** Where talks begin: titles on the lines of people, titles over people, or people over titles. */
function talksIn(steps: readonly Step[], notes: boolean): readonly Talk[] {
  const starts: { title: Passage; from: number; own: number }[] = [];
  const inline = steps.filter(step => step.title !== null).length;
  const closing = closingLeads(steps);
  const nameFirst = isNameFirst(steps, closing);
  steps.forEach((step, i) => {
    const next = steps[i + 1];
    if (step.title !== null) starts.push({ title: step.title, from: i, own: i });
    // Where titles stand on the lines of people, nothing but what is quoted from end to end is one by itself.
    else if (next === undefined) return;
    else if (inline >= LEAST_TALKS && !isQuoted(step) && !(isOver(step, next) && isEntryOver(step, next)))
      return;
    else if (notes && (step.unit.level > 0 || next.unit.level > 0)) return;
    else if (closesItem(next) ? isWords(step) : !nameFirst && isOver(step, next))
      starts.push({ title: titleOn(step.unit.p), from: i, own: i + 1 });
    else if (nameFirst && isBelow(step, next)) starts.push({ title: titleOn(next.unit.p), from: i, own: i });
  });
  return starts.map(({ title, own }, i) => {
    const next = starts[i + 1]?.from ?? steps.length;
    const end = steps.findIndex(
      (step, at) =>
        at > own &&
        at < next &&
        ((presides(step) && !closing.has(step)) ||
          isNextItem(steps[own], step) ||
          isOfSession(title.text, step)),
    );
    return { title, from: own, to: end < 0 ? next : end };
  });
}

function spanOf(p: Passage): Span {
  return spanIn(p, 0, p.text.length);
}

/** The units of the steps [from, to) as blocks, the line of the title left out. */
function blocksOf(steps: readonly Step[], { title, from, to }: Talk): readonly Block[] {
  const { start } = spanOf(title);
  return steps
    .slice(from, to)
    .filter(({ unit, role }) => role === 'people' || unit.p.offsets[0] !== start)
    .map(({ unit }) => ({ kind: 'text', p: unit.p, units: [unit] }));
}

/** Sessions with talks in them become the session and its talks; any other stays what it is. */
export function splitTalks(all: readonly Drafted[], habits: Habits): readonly Drafted[] {
  const steps = withoutButtons(
    all.map(({ draft, blocks }) => (isNamed(draft) ? [] : stepsOf(blocks, habits))),
  );
  const notes = holdNotes(steps);
  const split = all.map((drafted, i) => splitTalk(drafted, { steps: steps[i] ?? [], notes }, LEAST_TALKS));
  const lists = split.filter(parts => parts.length > 1).length;
  if (lists === 0) return split.flat();
  return split.flatMap((parts, i) => {
    const [only] = parts;
    if (parts.length > 1 || only === undefined || only.draft.label !== null) return parts;
    return hasTitle(only) || isTalkOver(steps[i] ?? [])
      ? splitTalk(only, { steps: steps[i] ?? [], notes }, 1)
      : parts;
  });
}

/** One talk beside the session: its title stands on the line of who gives it, or over their line where the session has people of its own above. */
function isSecond(steps: readonly Step[], { title, from }: Talk): boolean {
  return steps[from]?.title === title || (isTalkOver(steps) && from === 2);
}

/** "Anne Roux (Inrae), Paul Petit": names, and in brackets where they come from. */
function areNamesOnly({ candidate, p: { text } }: ReadUnit): boolean {
  return candidate?.people.every(({ role }) => role === null || text[role[0] - 1] === '(') ?? false;
}

/** "10h Title / names / title / names": the session is a talk itself, and one more stands below it. */
function isTalkOver([first, second, third, ...more]: readonly Step[]): boolean {
  if (first === undefined || second === undefined || third === undefined || more.length > 0) return false;
  return (
    first.role === 'people' &&
    first.title === null &&
    isOver(second, third) &&
    isWhole(second) &&
    areNamesOnly(first.unit) &&
    third.unit.candidate?.layout === 'name-alone'
  );
}

/** The contents name the session: it is one whatever stands in it. */
function isNamed({ entry, origin }: Drafted['draft']): boolean {
  return entry !== null || origin === 'contents';
}

/** Has a title of its own from a heading, so that the title of a talk is another. */
function hasTitle({ draft }: Drafted): boolean {
  return draft.origin === 'heading' && draft.sure && draft.mark !== null;
}

function splitTalk(
  drafted: Drafted,
  { steps, notes }: { readonly steps: readonly Step[]; readonly notes: boolean },
  least: number,
): readonly Drafted[] {
  const { draft, blocks } = drafted;
  if (isNamed(draft)) return [drafted];
  // A panel of a session holds a list of talks where its lines are of one shape; one talk in it is the panel.
  const told = steps.filter(({ title, unit }) => title !== null && unit.among).length;
  if (draft.talk && (least < LEAST_TALKS || told < LEAST_TALKS)) return [drafted];
  const all = talksIn(steps, notes).filter(talk => least > 1 || isSecond(steps, talk));
  if (all.length < least) return [drafted];
  // A heading that names people is a line of its session too: what it says is no talk in it.
  const talks = all.filter(({ title }) => spanOf(title).start !== draft.titleSpan.start);
  const firstUnit = steps[talks[0]?.from ?? 0]?.unit;
  const titles = new Set(talks.map(({ title }) => spanOf(title).start));
  const taken = new Set(talks.flatMap(({ from, to }) => steps.slice(from, to).map(({ unit }) => unit)));
  const rest = blocks.map((block): Block => {
    if (block.kind !== 'text') return block;
    const units = block.units.filter(unit => !taken.has(unit) && !titles.has(unit.p.offsets[0] ?? -1));
    return { ...block, units };
  });
  const children = talks.map((talk): Drafted => {
    const heading = steps[talk.from]?.unit.from ?? firstUnit?.from ?? draft.from;
    return {
      draft: {
        ...PLAIN_SECTION,
        kind: 'talk',
        title: talk.title.text,
        titleSpan: spanOf(talk.title),
        theme: draft.theme,
        heading,
        from: heading,
        to: (steps[talk.to - 1]?.unit.to ?? heading) + 0,
        sure: true,
        origin: 'heading',
        talk: true,
      },
      blocks: blocksOf(steps, talk),
    };
  });
  return [{ draft, blocks: rest }, ...children];
}
