import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef, Session } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import type { Fact } from './facts.ts';

/** The line that a session begins with. */
export function headingOf(text: string, { span, titleSpan }: Pick<Session, 'span' | 'titleSpan'>): Span {
  if (titleSpan !== undefined) return titleSpan;
  const newline = text.indexOf('\n', span.start);
  return { start: span.start, end: newline < 0 || newline > span.end ? span.end : newline };
}

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
    return session === undefined ? [] : [headingOf(corpus.text, session)];
  }
  if (kind === 'theme') return corpus.themes.get(id)?.spans ?? [];
  if (kind === 'term') return spansOfWord.get(id) ?? [];
  return facts
    .filter(fact => fact.ref.kind === kind && fact.ref.id === id && fact.kind !== 'role')
    .map(fact => fact.span);
}
