import type { Candidate, LayoutId } from './layouts/layout.ts';
import type { Block, ReadUnit } from './section-blocks.ts';

/** What the whole document says of its own layout: the layouts it uses often are believed sooner. */
export interface Trust {
  /** Lines that each layout explains well by itself. */
  readonly explained: ReadonlyMap<LayoutId, number>;
  /** Whether the document is a programme or proceedings at all; in a novel nobody is a speaker. */
  readonly programme: boolean;
}

const STRONG = 0.85;
const TELLING = 0.75;
const BELIEVED = 0.7;
const USUAL = 3;
const BONUS = 0.2;
/** Signs of a programme and lines that list people, to a line of text. */
const LEAST_SHARE = 0.01;

/** From which score a line speaks for its layout: one that says who speaks needs less, and turns show by their number. */
function strongFrom(layout: LayoutId): number {
  if (layout === 'turn' || layout === 'transcript') return 0;
  return layout === 'spoken' || layout === 'labelled' || layout === 'announced' ? TELLING : STRONG;
}

/** Three people with what they do on one line, announced or listed: no newspaper writes so. */
function announces({ layout, people }: Candidate): boolean {
  const listed = layout === 'announced' || layout === 'name-first';
  return listed && people.length >= USUAL && people.every(person => person.roleScore >= 0.8);
}

/** Gathers the evidence of all sections. `headings` counts those that name a session. */
export function trustOf(blocks: readonly (readonly Block[])[], headings: number, event: boolean): Trust {
  const explained = new Map<LayoutId, number>();
  let hours = 0;
  let labels = 0;
  let announced = 0;
  let units = 0;
  for (const block of blocks.flat()) {
    if (block.kind !== 'text') continue;
    for (const { candidate, marks, lead } of block.units) {
      units += 1;
      if (marks.hours) hours += 1;
      if (lead?.type === 'label' && lead.sure) labels += 1;
      if (candidate !== null && announces(candidate)) announced += 1;
      if (candidate !== null && candidate.score >= strongFrom(candidate.layout)) {
        explained.set(candidate.layout, (explained.get(candidate.layout) ?? 0) + 1);
      }
    }
  }
  const listed =
    (explained.get('name-first') ?? 0) +
    (explained.get('name-alone') ?? 0) +
    (explained.get('role-first') ?? 0) +
    (explained.get('spoken') ?? 0) +
    (explained.get('labelled') ?? 0) +
    (explained.get('transcript') ?? 0) +
    (explained.get('announced') ?? 0);
  const signs = headings + hours + labels + announced + (event ? 1 : 0);
  const shows = signs >= 2 || (signs >= 1 && listed >= 1) || (listed >= USUAL && listed >= units * 0.2);
  // A long text meets everything once: what it is, it must be throughout.
  const programme = shows && signs + listed >= units * LEAST_SHARE;
  return { explained, programme };
}

/** Whether a line is believed to list people. `labelled`: it stands under "Intervenants :"; `placed`: under a title, before the text. */
export function isBelieved(unit: ReadUnit, trust: Trust, labelled: boolean, placed: boolean): boolean {
  const { candidate } = unit;
  if (candidate === null || !trust.programme) return false;
  if (unit.among) return true;
  const usual = (trust.explained.get(candidate.layout) ?? 0) >= USUAL;
  const score = candidate.score + (usual ? BONUS : 0) + (labelled ? BONUS : 0) + (placed ? BONUS / 2 : 0);
  return score >= BELIEVED;
}

/** Whether anybody speaks in a section; committees and other silent lists apart. */
export function hasSpeaker(blocks: readonly Block[], trust: Trust): boolean {
  return blocks.some(
    block =>
      block.kind === 'text' &&
      block.units.some(unit => unit.lead?.type !== 'silent' && isBelieved(unit, trust, false, true)),
  );
}
