import { BELIEVED } from '../model/explanation.ts';
import type { Span } from '../model/span.ts';
import { cut, type Passage, spanIn } from '../text/normalise.ts';
import type { Candidate } from './layouts/layout.ts';
import type { Block, ReadUnit } from './section-blocks.ts';
import type { Drafted } from './section-tree.ts';
import { PLAIN_SECTION } from './sections.ts';
import { isTitle, talkTitle, trimTitle } from './talk-title.ts';
import { beliefIn, type Habits } from './trust.ts';

/** One unit of a session with the part that it plays in a list of talks. */
interface Step {
  readonly unit: ReadUnit;
  /** people, a title, a label ("Intervenants :"), or text. */
  readonly role: 'people' | 'title' | 'label' | 'text';
  /** The title that stands on the line of the people, or null. */
  readonly title: Passage | null;
  readonly block: number;
}

/** A talk: its title and the steps [from, to) that are its own, those of the title left out. */
interface Talk {
  readonly title: Passage;
  readonly from: number;
  readonly to: number;
}

/** Two talks make a list of talks; one is what the session is about. */
const LEAST_TALKS = 2;
function titleOnLine(unit: ReadUnit, candidate: Candidate): Passage | null {
  const title = talkTitle(unit.p.text, candidate);
  return title === null ? null : cut(unit.p, ...title);
}

function trimmed(p: Passage): Passage {
  return cut(p, ...trimTitle(p.text, [0, p.text.length]));
}

function stepsOf(blocks: readonly Block[], habits: Habits): readonly Step[] {
  return blocks.flatMap((block, at): Step[] => {
    if (block.kind !== 'text') return [];
    return block.units
      .filter(unit => !unit.within)
      .map(unit => {
        const standing = { labelled: false, placed: true, session: true };
        const people = unit.candidate !== null && beliefIn(unit, habits, standing) >= BELIEVED;
        const isLabel = !people && unit.lead !== null && unit.lead.type === 'label';
        if (people && unit.candidate !== null)
          return { unit, role: 'people', title: titleOnLine(unit, unit.candidate), block: at };
        if (isLabel || unit.lead?.type === 'silent') return { unit, role: 'label', title: null, block: at };
        return { unit, role: isTitle(trimmed(unit.p).text) ? 'title' : 'text', title: null, block: at };
      });
  });
}

/** Where talks begin: titles on the lines of people, titles over people, or people over titles. */
function talksIn(steps: readonly Step[]): readonly Talk[] {
  const starts: { title: Passage; from: number; own: number }[] = [];
  const inline = steps.filter(step => step.title !== null).length;
  const first = steps.findIndex(step => step.role === 'people' || step.role === 'title');
  const nameFirst = steps[first]?.role === 'people';
  steps.forEach((step, i) => {
    const next = steps[i + 1];
    if (step.title !== null) starts.push({ title: step.title, from: i, own: i });
    else if (inline >= LEAST_TALKS || next === undefined) return;
    else if (!nameFirst && step.role === 'title' && next.role === 'people' && next.title === null)
      starts.push({ title: trimmed(step.unit.p), from: i, own: i + 1 });
    else if (nameFirst && step.role === 'people' && next.role === 'title' && next.block === step.block)
      starts.push({ title: trimmed(next.unit.p), from: i, own: i });
  });
  return starts.map(({ title, own }, i) => ({ title, from: own, to: starts[i + 1]?.from ?? steps.length }));
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

/** A session with several talks in it becomes the session and its talks; any other stays what it is. */
export function splitTalks(drafted: Drafted, habits: Habits): readonly Drafted[] {
  const { draft, blocks } = drafted;
  if (draft.talk || draft.entry !== null || draft.origin === 'contents') return [drafted];
  const steps = stepsOf(blocks, habits);
  const talks = talksIn(steps);
  if (talks.length < LEAST_TALKS) return [drafted];
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
