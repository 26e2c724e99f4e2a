import type { Corpus } from '../../../data/model/corpus.ts';
import { CORRECTABLE_KINDS, type CorrectableKind, type Correction } from '../../../data/model/correction.ts';
import type { EntityRef, OrganisationKind } from '../../../data/model/entity.ts';
import { overlaps, type Span } from '../../../data/model/span.ts';
import { elsewhere } from '../../../data/resolve/journal-add.ts';
import { anchorOf } from '../../../data/resolve/journal-anchor.ts';
import { correctable, type Entity, entitiesOf, journalName } from '../../../data/resolve/journal-names.ts';
import { fold } from '../../../data/text/normalise.ts';
import type { Fact } from './facts.ts';

/** What was read at marked words: a person, a body or a place that stands there. */
export interface Read {
  readonly kind: CorrectableKind;
  readonly entity: Entity;
  readonly list: readonly Entity[];
  /** The passage that names it there, and in how many it is named. */
  readonly span: Span;
  readonly passages: number;
  /** Whether the marked words are the very words of that passage. */
  readonly exact: boolean;
  /** Session in which the person is named there; null for other kinds, and outside of sessions. */
  readonly session: string | null;
}

const MOST_READ = 4;

/** What was read at these words, the very same words first, each thing once. */
export function readAt(corpus: Corpus, facts: readonly Fact[], words: Span): readonly Read[] {
  const found = new Map<string, Read>();
  for (const fact of facts) {
    if (!overlaps(fact.span, words)) continue;
    const kind = correctable(fact.ref.kind);
    const list = kind === null ? [] : entitiesOf(corpus.dataset, kind);
    const entity = list.find(each => each.id === fact.ref.id);
    if (kind === null || entity === undefined) continue;
    const { span } = fact;
    const exact = fact.kind !== 'role' && span.start === words.start && span.end === words.end;
    const id = `${kind}:${entity.id}`;
    if (found.has(id) && !exact) continue;
    const session =
      kind === 'person'
        ? (corpus.dataset.sessions.find(each => overlaps(each.span, words))?.id ?? null)
        : null;
    const passages = entity.variants.reduce((sum, variant) => sum + variant.spans.length, 0);
    found.set(id, { kind, entity, list, span, passages, exact, session });
  }
  return [...found.values()].toSorted((a, b) => Number(b.exact) - Number(a.exact)).slice(0, MOST_READ);
}

/** The kinds that the words can be said to be: those that they are not already. */
export function kindsLeft(read: readonly Read[]): readonly CorrectableKind[] {
  return CORRECTABLE_KINDS.filter(kind => !read.some(each => each.exact && each.kind === kind));
}

/** In how many other places the same words stand unread. */
export function countElsewhere({ dataset, text }: Corpus, kind: CorrectableKind, words: Span): number {
  return elsewhere(dataset, kind, text, words).length;
}

interface Details {
  /** What the words mean, when it is not what they say. */
  readonly name?: string;
  readonly organisationKind?: OrganisationKind | null;
  readonly code?: string | null;
  readonly everywhere?: boolean;
}

/** "These words are an organisation." */
export function added(text: string, words: Span, kind: CorrectableKind, details: Details = {}): Correction {
  const { organisationKind = null, code = null, everywhere = false } = details;
  return {
    op: 'add',
    kind,
    name: details.name ?? fold(text.slice(words.start, words.end)),
    at: anchorOf(text, words),
    organisationKind,
    code,
    ...(everywhere ? { everywhere } : {}),
  };
}

/** "That is no organisation": there, or anywhere. */
export function rejected(text: string, { kind, entity, list, span }: Read, everywhere: boolean): Correction {
  const name = journalName(list, entity);
  return everywhere ? { op: 'reject', kind, name } : { op: 'reject', kind, name, at: anchorOf(text, span) };
}

/** "The same as X": what was read at the very words becomes one with it; unread words are one more place of it. */
export function sameAs(
  text: string,
  words: Span,
  read: readonly Read[],
  { kind, entity, list }: Pick<Read, 'kind' | 'entity' | 'list'>,
): Correction {
  const into = journalName(list, entity);
  const there = read.find(each => each.exact && each.kind === kind && each.entity.id !== entity.id);
  if (there === undefined) return added(text, words, kind, { name: into });
  return { op: 'merge', kind, names: [journalName(list, there.entity), into], into };
}

/** What stands at these words once a decision is taken, to be selected. */
export function standingAt(corpus: Corpus, kind: CorrectableKind, words: Span): EntityRef | null {
  const isThere = (span: Span) => span.start === words.start && span.end === words.end;
  const found = entitiesOf(corpus.dataset, kind).find(each => each.variants.some(v => v.spans.some(isThere)));
  return found === undefined ? null : { kind, id: found.id };
}
