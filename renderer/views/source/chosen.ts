import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { sessionHeading } from '../../../data/model/session-heading.ts';
import type { Span } from '../../../data/model/span.ts';
import type { Fact } from './facts.ts';

/** Where what is selected stands in the text, in reading order; a session by its heading, a person without their roles. */
export function chosenSpans(
  corpus: Corpus,
  facts: readonly Fact[],
  spansOfWord: ReadonlyMap<string, readonly Span[]>,
  selection: EntityRef | null,
): readonly Span[] {
  if (selection === null) return [];
  const { kind, id } = selection;
  if (kind === 'session') {
    const session = corpus.sessions.get(id);
    return session === undefined ? [] : [sessionHeading(corpus.text, session)];
  }
  if (kind === 'theme') return corpus.themes.get(id)?.spans ?? [];
  if (kind === 'term') return spansOfWord.get(id) ?? [];
  return facts
    .filter(fact => fact.ref.kind === kind && fact.ref.id === id && fact.kind !== 'role')
    .map(fact => fact.span);
}
