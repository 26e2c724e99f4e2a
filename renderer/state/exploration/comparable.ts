import { UNIT_KINDS, type UnitKind } from '../../../data/measure/aspects.ts';
import type { ListedPlace } from '../../../data/measure/places.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Subcorpus } from '../../../data/model/filter.ts';

/** What can be compared of a kind, of what the filters keep: sessions and themes in their order, bodies and places the most present first. */
export function unitsOf(
  corpus: Corpus,
  kept: Subcorpus,
  places: readonly ListedPlace[],
  kind: UnitKind,
): readonly string[] {
  const { sessions, themes, organisations } = corpus.dataset;
  switch (kind) {
    case 'territory':
      return places.map(place => place.id);
    case 'session':
      return sessions.filter(({ id }) => kept.sessions.has(id)).map(({ id }) => id);
    case 'theme': {
      const held = new Set(sessions.flatMap(({ id, theme }) => (kept.sessions.has(id) && theme) || []));
      return themes.filter(({ id }) => held.has(id)).map(({ id }) => id);
    }
    case 'organisation': {
      const present = new Map<string, number>();
      for (const { id } of organisations) {
        if (kept.organisations.has(id)) present.set(id, sessionsOf(corpus, kept, id));
      }
      const count = (id: string) => present.get(id) ?? 0;
      return [...present.keys()].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
    }
  }
}

/** In how many sessions a body is named, or someone stands for it. */
function sessionsOf(corpus: Corpus, kept: Subcorpus, id: string): number {
  const all = [
    ...(corpus.mentionsOf.get(`organisation:${id}`) ?? []),
    ...(corpus.affiliationsOfOrganisation.get(id) ?? []),
  ];
  return new Set(all.map(({ session }) => session).filter(session => kept.sessions.has(session))).size;
}

/** The kinds of which there are two to compare, and the one that is shown. */
export function kindsOf(
  corpus: Corpus,
  kept: Subcorpus,
  places: readonly ListedPlace[],
  shown: UnitKind,
): readonly UnitKind[] {
  const isMany = (kind: UnitKind) =>
    kind === 'organisation' ? kept.organisations.size > 1 : unitsOf(corpus, kept, places, kind).length > 1;
  return UNIT_KINDS.filter(kind => kind === shown || isMany(kind));
}
