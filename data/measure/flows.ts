import type { Corpus } from '../model/corpus.ts';
import { PARTS, type Part, type Session } from '../model/entity.ts';
import type { Subcorpus } from '../model/filter.ts';
import type { Span } from '../model/span.ts';
import { territoryOf } from './body-places.ts';
import { dayOf, MOMENTS, momentOf } from './timetable.ts';

/** From which side participations can be sorted. */
export const DIMENSIONS = [
  'theme',
  'session',
  'sessionKind',
  'day',
  'moment',
  'organisationKind',
  'organisation',
  'level',
  'region',
  'part',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What counts: a person in a session for a body. `full` counts each of them as one, so that who stands for two bodies
 * counts twice; `fractional` shares one out among the bodies of a person in a session.
 */
export const COUNTINGS = ['full', 'fractional'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** One person in one session for one body, or for none that is known. Each value of a dimension is single. */
export interface FlowUnit {
  readonly person: string;
  readonly session: string;
  readonly organisation: string | null;
  readonly part: Part;
  readonly weight: number;
  readonly span: Span;
}

/** The value that a column shows for units without one, and the one that gathers the smallest. */
export const NO_VALUE = '';
/** Of a dimension of places: nobody knows for whom the person is there, and a body of the whole country. */
export const NO_BODY = '-';
export const NATIONAL = 'national';
export const OTHERS = '*';

/** A value of a dimension, with all its units. */
export interface FlowNode {
  /** Column and value: unique. */
  readonly key: string;
  readonly column: number;
  /** `NO_VALUE`, `NO_BODY`, `OTHERS`, or the value itself. */
  readonly value: string;
  readonly total: number;
  readonly units: readonly FlowUnit[];
  /** What `OTHERS` gathers, the largest first; empty for the others. */
  readonly gathered: readonly { readonly value: string; readonly total: number }[];
}

/** Units that go from one value to another of the next column. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly total: number;
  readonly units: readonly FlowUnit[];
}

export interface Flows {
  readonly dimensions: readonly Dimension[];
  /** The sum of all weights: the total of each column, and of the links between two. */
  readonly total: number;
  readonly units: readonly FlowUnit[];
  /** By column, then the greatest first, `OTHERS`, `NO_VALUE` and `NO_BODY` last. */
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** Values of a column that stand for themselves; the others are gathered. */
export const MOST_VALUES = 10;

/** The participations of what is kept, as units; who plays several parts in a session has the first of them in `PARTS`. */
export function flowUnits(corpus: Corpus, kept: Subcorpus, counting: Counting): readonly FlowUnit[] {
  const bodies = new Map<string, Map<string, Span>>();
  for (const { person, session, organisation, span } of corpus.dataset.affiliations) {
    if (!kept.organisations.has(organisation)) continue;
    const key = `${person} ${session}`;
    const there = bodies.get(key) ?? new Map<string, Span>();
    bodies.set(key, there);
    if (!there.has(organisation)) there.set(organisation, span);
  }
  const first = new Map<string, (typeof corpus.dataset.participations)[number]>();
  for (const each of corpus.dataset.participations) {
    if (!kept.sessions.has(each.session) || !kept.people.has(each.person)) continue;
    const key = `${each.person} ${each.session}`;
    const known = first.get(key);
    if (known === undefined || PARTS.indexOf(each.part) < PARTS.indexOf(known.part)) first.set(key, each);
  }
  return [...first].flatMap(([key, { person, session, part, span }]): readonly FlowUnit[] => {
    const there = [...(bodies.get(key) ?? [])];
    if (there.length === 0) return [{ person, session, organisation: null, part, weight: 1, span }];
    const weight = counting === 'full' ? 1 : 1 / there.length;
    return there.map(([organisation, where]) => ({
      person,
      session,
      organisation,
      part,
      weight,
      span: where,
    }));
  });
}

/** The value of a unit on a dimension; `NO_VALUE` where it has none. */
export function flowValue(corpus: Corpus, unit: FlowUnit, dimension: Dimension): string {
  const body = unit.organisation === null ? undefined : corpus.organisations.get(unit.organisation);
  switch (dimension) {
    case 'theme':
      return corpus.sessions.get(unit.session)?.theme ?? NO_VALUE;
    case 'session':
      return unit.session;
    case 'sessionKind':
      return corpus.sessions.get(unit.session)?.kind ?? NO_VALUE;
    case 'day':
      return whenOf(corpus, unit.session, dayOf);
    case 'moment':
      return whenOf(corpus, unit.session, momentOf);
    case 'organisationKind':
      return body?.kind ?? NO_VALUE;
    case 'organisation':
      return unit.organisation ?? NO_VALUE;
    case 'level':
    case 'region': {
      if (body === undefined) return NO_BODY;
      const place = territoryOf(corpus, body)?.[dimension];
      return place ?? (body.kind === 'state' && dimension === 'level' ? NATIONAL : NO_VALUE);
    }
    case 'part':
      return unit.part;
  }
}

/** What is said of when a session is held; of a talk that says none, that of the session which holds it. */
function whenOf(corpus: Corpus, id: string, when: (session: Session) => string): string {
  const session = corpus.sessions.get(id);
  if (session === undefined) return NO_VALUE;
  const above = corpus.sessions.get(session.parent ?? '');
  return when(session) || (above === undefined ? NO_VALUE : when(above));
}

const sum = (units: readonly FlowUnit[]) => units.reduce((total, { weight }) => total + weight, 0);

/** Volumes over two or three dimensions, column by column. Every unit stands once in each column and in each step. */
export function flowsOf(
  corpus: Corpus,
  kept: Subcorpus,
  dimensions: readonly Dimension[],
  { counting = 'full', most = MOST_VALUES }: { counting?: Counting; most?: number } = {},
): Flows {
  const units = flowUnits(corpus, kept, counting);
  const columns = dimensions.map((dimension, column) => columnOf(corpus, units, dimension, column, most));
  const links = columns.slice(1).flatMap((to, i) => linksBetween(columns[i]?.nodes ?? [], to.keyOf));
  return { dimensions, total: sum(units), units, nodes: columns.flatMap(({ nodes }) => nodes), links };
}

interface Column {
  readonly nodes: readonly FlowNode[];
  readonly keyOf: ReadonlyMap<FlowUnit, string>;
}

function columnOf(
  corpus: Corpus,
  units: readonly FlowUnit[],
  dimension: Dimension,
  column: number,
  most: number,
): Column {
  const groups = new Map<string, FlowUnit[]>();
  for (const unit of units) {
    const value = flowValue(corpus, unit, dimension);
    groups.set(value, [...(groups.get(value) ?? []), unit]);
  }
  const ranked = [...groups]
    .filter(([value]) => value !== NO_VALUE && value !== NO_BODY)
    .map(([value, of]) => ({ value, of, total: sum(of) }))
    .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
  // One value alone is not gathered: it would only lose its name.
  const shown = inOrder(dimension, ranked.length <= most + 1 ? ranked : ranked.slice(0, most));
  const rest = ranked.slice(shown.length);
  const without = [NO_VALUE, NO_BODY].map(value => ({ value, of: groups.get(value) ?? [] }));
  const node = (value: string, of: readonly FlowUnit[], gathered: FlowNode['gathered'] = []): FlowNode => ({
    key: `${column}:${value}`,
    column,
    value,
    total: sum(of),
    units: of,
    gathered,
  });
  const nodes = [
    ...shown.map(({ value, of }) => node(value, of)),
    ...(rest.length === 0
      ? []
      : [
          node(
            OTHERS,
            rest.flatMap(({ of }) => of),
            rest.map(({ value, total }) => ({ value, total })),
          ),
        ]),
    ...without.filter(({ of }) => of.length > 0).map(({ value, of }) => node(value, of)),
  ];
  return { nodes, keyOf: new Map(nodes.flatMap(each => each.units.map(unit => [unit, each.key] as const))) };
}

/** Days and moments follow each other; all else comes by its size. */
function inOrder<T extends { readonly value: string }>(
  dimension: Dimension,
  shown: readonly T[],
): readonly T[] {
  if (dimension === 'moment') return MOMENTS.flatMap(moment => shown.filter(({ value }) => value === moment));
  const areDates = dimension === 'day' && shown.every(({ value }) => /^\d{4}-/.test(value));
  return areDates ? shown.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : shown;
}

function linksBetween(from: readonly FlowNode[], keyOf: ReadonlyMap<FlowUnit, string>): readonly FlowLink[] {
  return from.flatMap(node => {
    const targets = new Map<string, FlowUnit[]>();
    for (const unit of node.units) {
      const key = keyOf.get(unit);
      if (key !== undefined) targets.set(key, [...(targets.get(key) ?? []), unit]);
    }
    return [...targets].map(([target, units]) => ({ source: node.key, target, total: sum(units), units }));
  });
}
