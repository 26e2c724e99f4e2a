import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { isBareLabel } from './bare-label.ts';
import { marksOf } from './marks.ts';
import type { Drafted } from './section-tree.ts';
import type { SectionDraft } from './sections.ts';
import { type Habits, hasSpeaker } from './trust.ts';
import type { Calendar } from './when.ts';

/** So many sessions that stand there twice show a programme that is printed twice; a single one is held twice. */
const LEAST_TWICE = 2;

interface Printed {
  readonly one: Drafted;
  readonly title: string;
  readonly day: string | null;
  readonly from: string | null;
  readonly speaks: boolean;
  /** Whom its lines name, as they are written. */
  readonly people: string;
}

function clockOf(lines: readonly Line[], { heading, from }: SectionDraft): string | null {
  for (let at = heading; at <= Math.min(from, lines.length - 1); at += 1) {
    const clock = marksOf(lines[at]?.text ?? '').clock;
    if (clock !== null) return JSON.stringify(clock.start);
  }
  return null;
}

function peopleOf({ blocks }: Drafted): string {
  const names = blocks.flatMap(block =>
    block.kind !== 'text'
      ? []
      : block.units.flatMap(({ p, candidate }) =>
          (candidate?.people ?? []).map(({ name }) => key(p.text.slice(name.start, name.end))),
        ),
  );
  return [...new Set(names)].sort().join('\n');
}

/** Whether two of one title are one session: at one time as far as both say, and with one company as far as both name any. */
function areOne(a: Printed, b: Printed): boolean {
  if (a.title !== b.title || a.day !== b.day) return false;
  if (a.from !== null && b.from !== null && a.from !== b.from) return false;
  return a.speaks && b.speaks ? a.people === b.people : a.speaks || b.speaks;
}

/**
 * The sessions of a programme that is printed twice, first in short and then with its people, or for a small screen and for a
 * large one: each once, where it names its people.
 */
export function withoutTwice(
  lines: readonly Line[],
  kept: readonly Drafted[],
  habits: Habits,
  calendar: Calendar,
): readonly Drafted[] {
  const byTitle = new Map<string, Printed[]>();
  const dropped = new Set<Drafted>();
  for (const one of kept) {
    const { draft, blocks } = one;
    const title = key(draft.title);
    if (draft.talk || title === '' || isBareLabel(draft.title)) continue;
    const printed: Printed = {
      one,
      title,
      day: calendar.findLast(({ line }) => line <= draft.heading)?.day ?? null,
      from: clockOf(lines, draft),
      speaks: hasSpeaker(blocks, habits, draft.sure),
      people: peopleOf(one),
    };
    const others = byTitle.get(title) ?? [];
    byTitle.set(title, others);
    const twin = others.find(other => areOne(other, printed));
    if (twin === undefined) others.push(printed);
    else if (twin.speaks) dropped.add(one);
    else {
      dropped.add(twin.one);
      others[others.indexOf(twin)] = printed;
    }
  }
  return dropped.size < LEAST_TWICE ? kept : kept.filter(one => !dropped.has(one));
}
