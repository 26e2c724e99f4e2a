import { ASPECTS_OF, type Aspect, type UnitKind } from '../../../data/measure/aspects.ts';

/** A thing that is set beside others of its kind. */
export interface ComparedRef {
  readonly kind: UnitKind;
  readonly id: string;
}

/** What a comparison shows: everything at once, or one thing sorted by who has it. */
export const COMPARED = [
  'all',
  'terms',
  'sessions',
  'themes',
  'met',
  'speakers',
  'organisations',
  'initiatives',
] as const satisfies readonly (Aspect | 'all' | 'terms')[];
export type Compared = (typeof COMPARED)[number];

/** The readings that a kind has: a session is sorted by no sessions. */
export function comparedOf(kind: UnitKind): readonly Compared[] {
  return COMPARED.filter(each => each === 'all' || each === 'terms' || ASPECTS_OF[kind].includes(each));
}

export interface ComparisonOptions {
  /** What is compared; what was chosen of other kinds is kept until one comes back to it. */
  readonly kind: UnitKind;
  /** In the order of their columns. */
  readonly chosen: readonly ComparedRef[];
  readonly compared: Compared;
  /** Key of the figure whose passages are shown: `count:ASPECT@ID`, `share:…`, `own:ASPECT@…`; null when none is. */
  readonly asked: string | null;
}

export const DEFAULT_COMPARISON: ComparisonOptions = {
  kind: 'territory',
  chosen: [],
  compared: 'all',
  asked: null,
};

/** Most things side by side on one slide. */
export const MOST_COMPARED = 4;

/** A named, pure change; it returns its argument itself when there is nothing to change. */
export type ComparisonChange = (options: ComparisonOptions) => ComparisonOptions;

/** Ids of what is compared of a kind, in the order of their columns. */
export function chosenOf({ chosen }: Pick<ComparisonOptions, 'chosen'>, kind: UnitKind): readonly string[] {
  return chosen.filter(each => each.kind === kind).map(each => each.id);
}

export const setComparison =
  (options: Partial<ComparisonOptions>): ComparisonChange =>
  before =>
    Object.entries(options).every(([key, value]) => Reflect.get(before, key) === value)
      ? before
      : { ...before, ...options };

/** Compares things of another kind. */
export const compareKind =
  (kind: UnitKind): ComparisonChange =>
  before =>
    before.kind === kind
      ? before
      : {
          ...before,
          kind,
          asked: null,
          compared: comparedOf(kind).includes(before.compared) ? before.compared : 'all',
        };

/** Adds a thing to those compared; the last one of its kind gives way when there are four already. */
export const compareWith =
  (ref: ComparedRef): ComparisonChange =>
  before => {
    const own = before.chosen.filter(each => each.kind === ref.kind);
    if (own.some(each => each.id === ref.id)) return compareKind(ref.kind)(before);
    const others = before.chosen.filter(each => each.kind !== ref.kind);
    return {
      ...compareKind(ref.kind)(before),
      asked: null,
      chosen: [...others, ...own.slice(0, MOST_COMPARED - 1), { kind: ref.kind, id: ref.id }],
    };
  };

/** Takes a thing out of those compared. */
export const dropCompared =
  (ref: ComparedRef): ComparisonChange =>
  before => {
    const chosen = before.chosen.filter(each => each.kind !== ref.kind || each.id !== ref.id);
    return chosen.length === before.chosen.length ? before : { ...before, chosen, asked: null };
  };

/** Adds a thing to those compared, or takes it out. */
export const toggleCompared =
  (ref: ComparedRef): ComparisonChange =>
  before =>
    (chosenOf(before, ref.kind).includes(ref.id) ? dropCompared(ref) : compareWith(ref))(before);
