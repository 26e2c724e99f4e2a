import { sessionsNaming } from '../../../data/measure/places.ts';
import { liesIn } from '../../../data/model/containment.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Territory } from '../../../data/model/entity.ts';
import { type Subcorpus, subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { departmentsOf } from '../../../data/reference/divisions.ts';
import { INSETS, type MapInput, PARIS, PARIS_CODES } from '../../scenes/map-input.ts';
import type { MapUnit } from '../../state/exploration/territories.ts';

/** A circle before it has words: the place that it stands for, and everything that it gathers. */
export interface Gathered {
  readonly id: string;
  /** Codes of the departments that it covers. */
  readonly codes: readonly string[];
  /** Ids of the territories in it that are kept. */
  readonly members: readonly string[];
  /** Ids of the sessions that name one of them. */
  readonly sessions: readonly string[];
}

export interface MapGathering {
  readonly on: readonly Gathered[];
  /** What lies in no department, or in no region: each by itself. */
  readonly off: readonly Gathered[];
}

/** The department of a territory, or the one department that its region is. */
function departmentOf({ department, region }: Territory): string | null {
  if (department !== null) return department;
  const inside = region === null ? [] : departmentsOf(region);
  return inside.length === 1 ? (inside[0]?.code ?? null) : null;
}

/** Gathers the kept territories by department or by region, for the circles of the map. */
export function gatherForMap(corpus: Corpus, kept: Subcorpus, unit: MapUnit): MapGathering {
  const groups = new Map<string, Territory[]>();
  const off: Gathered[] = [];
  for (const territory of corpus.dataset.territories) {
    if (!kept.territories.has(territory.id)) continue;
    const code = unit === 'department' ? departmentOf(territory) : territory.region;
    if (code === null) {
      const sessions = sessionsNaming(corpus, kept, new Set([territory.id]));
      if (sessions.length > 0) off.push({ id: territory.id, codes: [], members: [territory.id], sessions });
    } else groups.set(code, [...(groups.get(code) ?? []), territory]);
  }
  const on = [...groups].map(([code, inside]): Gathered => {
    const members = inside.map(each => each.id);
    // A region of one department stands under its own name when the document names it.
    const id = inside.find(each => each.level === 'region')?.id ?? `${unit}-${code}`;
    const codes = unit === 'department' ? [code] : departmentsOf(code).map(each => each.code);
    return { id, codes, members, sessions: sessionsNaming(corpus, kept, new Set(members)) };
  });
  const byCount = (a: Gathered, b: Gathered) =>
    b.sessions.length - a.sessions.length || (a.id < b.id ? -1 : 1);
  return { on: on.filter(each => each.sessions.length > 0).sort(byCount), off: off.sort(byCount) };
}

/** What something stands in, whatever is filtered: the insets of the map (see `INSETS`) and the codes of departments, covered ones too. */
export function heldOnMap(corpus: Corpus, unit: MapUnit): Pick<MapInput, 'insets' | 'held'> {
  const { on } = gatherForMap(corpus, subcorpusOf(corpus, EMPTY_QUERY), unit);
  // A circle of several departments stands on the mainland.
  const alone = new Set(on.flatMap(({ codes }) => (codes.length === 1 ? codes : [])));
  return {
    // One of the small departments around Paris is told on the mainland too; several would lie over each other there.
    insets: INSETS.filter(code =>
      code === PARIS ? PARIS_CODES.filter(each => alone.has(each)).length > 1 : alone.has(code),
    ),
    held: [...new Set(on.flatMap(({ codes }) => codes))],
  };
}

/** Whether one of some chosen places is gathered in a circle, or is it. */
export function holdsChosen(corpus: Corpus, { id, members }: Gathered, chosen: readonly string[]): boolean {
  return chosen.some(each => {
    const territory = corpus.territories.get(each);
    return each === id || members.includes(each) || (territory !== undefined && liesIn(territory, id));
  });
}
