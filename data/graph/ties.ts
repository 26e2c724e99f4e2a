import type { Corpus } from '../model/corpus.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Subcorpus } from '../model/filter.ts';
import { keywordIds } from '../model/keywords.ts';
import type { Span } from '../model/span.ts';
import type { NodeKind, Relation } from './graph.ts';

type NodeRef = EntityRef & { readonly kind: NodeKind };

/** One fact that ties two things, and where it is said. */
export interface Tie {
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly relation: Relation;
  readonly span: Span;
}

const ref = <K extends NodeKind>(kind: K, id: string) => ({ kind, id }) as const;

/** The key of a node: `${kind}:${id}`. */
export function nodeKeyOf({ kind, id }: EntityRef): string {
  return `${kind}:${id}`;
}

/** The key of the link that a tie is a fact of. */
export function linkKeyOf({ from, to, relation }: Tie): string {
  return `${nodeKeyOf(from)}|${nodeKeyOf(to)}|${relation}`;
}

/** Every tie of the corpus inside a selection, fact by fact, in the order of the dataset. */
export function* tiesOf(corpus: Corpus, kept: Subcorpus): Generator<Tie> {
  yield* participations(corpus, kept);
  yield* affiliations(corpus, kept);
  yield* mentions(corpus, kept);
  yield* territoriesServed(corpus, kept);
  yield* programme(corpus, kept);
}

function* participations({ dataset }: Corpus, kept: Subcorpus): Generator<Tie> {
  for (const { person, session, span } of dataset.participations) {
    if (!kept.standing.get(session)?.people.has(person)) continue;
    yield { from: ref('person', person), to: ref('session', session), relation: 'takes-part', span };
  }
}

/** Who holds a position in a body makes that body present where it is said. */
function* affiliations({ dataset }: Corpus, kept: Subcorpus): Generator<Tie> {
  for (const { person, session, organisation, span } of dataset.affiliations) {
    const there = kept.standing.get(session);
    if (!there?.people.has(person) || !there.organisations.has(organisation)) continue;
    const body = ref('organisation', organisation);
    yield { from: ref('person', person), to: body, relation: 'holds', span };
    yield { from: body, to: ref('session', session), relation: 'present', span };
  }
}

function* mentions({ dataset }: Corpus, kept: Subcorpus): Generator<Tie> {
  for (const { kind, id, session, span } of dataset.mentions) {
    const there = kept.standing.get(session);
    if (there === undefined) continue;
    const to = ref('session', session);
    if (kind === 'organisation' && there.organisations.has(id)) {
      yield { from: ref('organisation', id), to, relation: 'present', span };
    } else if (kind === 'territory' && there.territories.has(id)) {
      yield { from: ref('territory', id), to, relation: 'concerns', span };
    }
  }
}

/** That a body serves a territory is said by its name: the first place where it stands. */
function* territoriesServed({ dataset }: Corpus, kept: Subcorpus): Generator<Tie> {
  for (const { id, territory, variants } of dataset.organisations) {
    const span = variants[0]?.spans[0];
    if (territory === null || span === undefined) continue;
    if (!kept.organisations.has(id) || !kept.territories.has(territory)) continue;
    yield { from: ref('organisation', id), to: ref('territory', territory), relation: 'serves', span };
  }
}

function* programme(corpus: Corpus, kept: Subcorpus): Generator<Tie> {
  const keywordId = keywordIds(corpus.dataset);
  for (const { id, theme, span, declaredKeywords } of corpus.dataset.sessions) {
    if (!kept.sessions.has(id)) continue;
    const from = ref('session', id);
    if (theme !== null) yield { from, to: ref('theme', theme), relation: 'belongs', span };
    for (const keyword of declaredKeywords) {
      yield { from, to: ref('keyword', keywordId(keyword.label)), relation: 'declares', span: keyword.span };
    }
  }
}
