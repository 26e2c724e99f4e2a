import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { bySpan, type Span } from '../../../data/model/span.ts';

/** The kinds of facts that the text shows, in the order of the legend. */
export const FACT_KINDS = [
  'person',
  'role',
  'organisation',
  'territory',
  'date',
  'figure',
  'initiative',
  'keyword',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A fact as it stands in the text. */
export interface Fact {
  readonly kind: FactKind;
  /** The words that are underlined. */
  readonly span: Span;
  /** The passage that says it: the phrase around a year; else the words themselves. */
  readonly evidence: Span;
  /** What it stands for: the thing itself, or the session of a figure or an initiative, which are of no kind of their own. */
  readonly ref: EntityRef;
  /** What it is called. */
  readonly name: string;
}

/** From the outside in, for facts over the very same words: a body stands for its territory more than the reverse. */
const DEPTH: readonly FactKind[] = [
  'role',
  'keyword',
  'date',
  'figure',
  'territory',
  'initiative',
  'organisation',
  'person',
];

/** Every fact of a corpus in reading order, longer ones first; each words once for each thing that they say. */
export function factsOf(corpus: Corpus): readonly Fact[] {
  const facts = [
    ...namesOf(corpus),
    ...rolesOf(corpus),
    ...datesOf(corpus),
    ...figuresOf(corpus),
    ...initiativesOf(corpus),
    ...keywordsOf(corpus),
  ];
  const seen = new Set<string>();
  return facts
    .filter(fact => {
      const key = `${fact.kind}:${fact.ref.id}:${fact.span.start}-${fact.span.end}`;
      return fact.span.end > fact.span.start && !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => bySpan(a.span, b.span) || DEPTH.indexOf(a.kind) - DEPTH.indexOf(b.kind));
}

/** How many facts there are of each kind. */
export function countFacts(facts: readonly Fact[]): ReadonlyMap<FactKind, number> {
  const counts = new Map<FactKind, number>();
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const fact = (kind: FactKind, span: Span, ref: EntityRef, name: string, evidence: Span = span): Fact => ({
  kind,
  span,
  ref,
  name,
  evidence,
});

/** People, bodies and places, in every spelling. */
function namesOf({ dataset, people, organisations, territories }: Corpus): Fact[] {
  const spelled = [
    ...dataset.people.map(thing => ({ kind: 'person', thing }) as const),
    ...dataset.organisations.map(thing => ({ kind: 'organisation', thing }) as const),
    ...dataset.territories.map(thing => ({ kind: 'territory', thing }) as const),
  ].flatMap(({ kind, thing }) =>
    thing.variants
      .flatMap(variant => variant.spans)
      .map(span => fact(kind, span, { kind, id: thing.id }, thing.name)),
  );
  const things = { person: people, organisation: organisations, territory: territories };
  const mentioned = dataset.mentions.flatMap(({ kind, id, span }) => {
    if (kind === 'initiative') return [];
    const name = things[kind].get(id)?.name;
    return name === undefined ? [] : [fact(kind, span, { kind, id }, name)];
  });
  return [...spelled, ...mentioned];
}

/** The words behind a name that say what the person does; they stand for the person. */
function rolesOf({ dataset, people, text }: Corpus): Fact[] {
  return dataset.participations.flatMap(({ person, role, span }) => {
    const who = people.get(person);
    if (role === null || who === undefined) return [];
    const named = who.variants
      .flatMap(variant => variant.spans)
      .find(each => each.start === span.start && each.end < span.end);
    const from = named?.end ?? span.start;
    const gap = /^[\s,;:()–—-]*/u.exec(text.slice(from, span.end))?.[0].length ?? 0;
    return [fact('role', { start: from + gap, end: span.end }, { kind: 'person', id: person }, who.name)];
  });
}

/** The digits of a year in its phrase; the whole phrase where the year is said in other words. */
function datesOf({ dataset, text }: Corpus): Fact[] {
  return dataset.dates.map(({ year, span }) => {
    const digits = String(year);
    const at = text.slice(span.start, span.end).indexOf(digits);
    const start = span.start + Math.max(at, 0);
    const shown = at < 0 ? span : { start, end: start + digits.length };
    return fact('date', shown, { kind: 'year', id: digits }, digits, span);
  });
}

function figuresOf({ dataset }: Corpus): Fact[] {
  return dataset.figures.map(({ session, span, text }) =>
    fact('figure', span, { kind: 'session', id: session }, text),
  );
}

function initiativesOf({ dataset, text }: Corpus): Fact[] {
  return dataset.mentions
    .filter(({ kind }) => kind === 'initiative')
    .map(({ session, span }) =>
      fact('initiative', span, { kind: 'session', id: session }, text.slice(span.start, span.end)),
    );
}

function keywordsOf({ dataset }: Corpus): Fact[] {
  const ids = new Map(
    dataset.terms.filter(({ kind }) => kind === 'declared').map(({ id, label }) => [label, id]),
  );
  return dataset.sessions.flatMap(({ declaredKeywords }) =>
    declaredKeywords.map(({ label, span }) =>
      fact('keyword', span, { kind: 'keyword', id: ids.get(label) ?? label }, label),
    ),
  );
}
