import type { Corpus } from '../../../data/model/corpus.ts';
import type { Territory } from '../../../data/model/entity.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';

/** One place that a name could mean, with what the text says around it. */
export interface Candidate {
  readonly code: string;
  /** The first characters of the code: "91", "971", "2A". */
  readonly department: string;
  /** Places of that department that are named in the same sessions, then elsewhere in the document. */
  readonly near: readonly Territory[];
  readonly elsewhere: readonly Territory[];
}

/** The department that the code of a commune begins with. */
function departmentOf(code: string): string {
  return code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2);
}

function sessionsOf(corpus: Corpus, id: string): ReadonlySet<string> {
  return new Set((corpus.mentionsOf.get(`territory:${id}`) ?? []).map(m => m.session));
}

/**
 * The places that an undecided name could mean, the likeliest first: the one whose department the same sessions speak of,
 * then the document, then in the order of the reader, the largest first.
 */
export function candidatesOf(corpus: Corpus, territory: Territory): readonly Candidate[] {
  const sessions = sessionsOf(corpus, territory.id);
  const others = corpus.dataset.territories.filter(t => t.id !== territory.id && t.department !== null);
  return territory.candidates
    .map(code => {
      const department = departmentOf(code);
      const there = others.filter(t => t.department === department);
      const isNear = (t: Territory) => [...sessionsOf(corpus, t.id)].some(id => sessions.has(id));
      return {
        code,
        department,
        near: there.filter(isNear),
        elsewhere: there.filter(t => !isNear(t)),
      };
    })
    .toSorted((a, b) => b.near.length - a.near.length || b.elsewhere.length - a.elsewhere.length);
}

/** What the official code says of a candidate. */
export interface CandidateFacts {
  readonly name: string;
  readonly departmentName: string | null;
  readonly regionName: string | null;
  readonly population: number | null;
  readonly populationYear: number | null;
}

/** Looks a code up; null when it is unknown. */
export function placeFacts(gazetteer: Gazetteer, name: string, code: string): CandidateFacts | null {
  const levels = ['commune', 'intercommunality', 'department', 'region'] as const;
  const [place] = levels.flatMap(level => gazetteer.placeOf(level, name, code) ?? []);
  if (place === undefined) return null;
  const nameOf = (level: 'department' | 'region', at: string | null) =>
    at === null ? null : (gazetteer.placeOf(level, '', at)?.name ?? null);
  return {
    name: place.name,
    departmentName: nameOf('department', place.department),
    regionName: nameOf('region', place.region),
    population: place.population,
    populationYear: place.populationYear,
  };
}
