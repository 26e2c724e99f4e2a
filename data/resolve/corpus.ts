import type { Corpus } from '../model/corpus.ts';
import type { Dataset } from '../model/dataset.ts';

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.id, item]));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Indexes a dataset by everything that scenes, graphs and tables ask for; lists keep the dataset's order. */
export function indexCorpus(document: string, text: string, dataset: Dataset): Corpus {
  return {
    document,
    text,
    dataset,
    themes: byId(dataset.themes),
    sessions: byId(dataset.sessions),
    people: byId(dataset.people),
    organisations: byId(dataset.organisations),
    territories: byId(dataset.territories),
    participationsOfSession: groupBy(dataset.participations, p => p.session),
    participationsOfPerson: groupBy(dataset.participations, p => p.person),
    affiliationsOfPerson: groupBy(dataset.affiliations, a => a.person),
    affiliationsOfOrganisation: groupBy(dataset.affiliations, a => a.organisation),
    mentionsOf: groupBy(dataset.mentions, m => `${m.kind}:${m.id}`),
    mentionsOfSession: groupBy(dataset.mentions, m => m.session),
    datesOfSession: groupBy(dataset.dates, d => d.session),
  };
}
