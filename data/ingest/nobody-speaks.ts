import type { Diagnostic } from '../model/diagnostic.ts';
import type { Appearance, SessionReading } from '../model/reading.ts';
import type { Section } from './sections.ts';

/** A text in which nobody speaks: a novel, a letter, or a layout that the reader has not met. */
export function unknown(appearances: readonly Appearance[]): readonly Diagnostic[] {
  if (appearances.some(({ via }) => via === 'list')) return [];
  return [{ code: 'unknown-layout', severity: 'warning', span: null, args: {}, candidates: [] }];
}

/** Sessions in which nobody speaks, neither in them nor in their talks. */
export function withoutSpeakers(
  {
    sections,
    appearances,
  }: { readonly sections: readonly Section[]; readonly appearances: readonly Appearance[] },
  sessions: readonly Pick<SessionReading, 'id' | 'parent'>[],
): readonly Diagnostic[] {
  const spoken = new Set(appearances.filter(({ via }) => via === 'list').map(({ session }) => session));
  // What stands deepest comes last, and whoever speaks there speaks in all that holds it.
  for (const { id, parent } of sessions.toReversed())
    if (parent != null && spoken.has(id)) spoken.add(parent);
  return sections.flatMap((section): readonly Diagnostic[] => {
    if (spoken.has(section.id)) return [];
    const args = { session: section.id };
    return [{ code: 'no-speaker', severity: 'info', span: section.titleSpan, args, candidates: [] }];
  });
}
