import type { NodeKind } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Dataset } from '../../../data/model/dataset.ts';
import { DEFAULT_NETWORK } from './network-options.ts';

/** What can tie sessions in a first picture, the most telling first. */
const TIES = [
  'organisation',
  'person',
  'territory',
  'keyword',
  'theme',
] as const satisfies readonly NodeKind[];

/** A kind is told of where it stands in at least this share of the sessions that the most frequent kind stands in. */
const SHARE = 0.5;

/** Bodies that stand in fewer than a third as many places as people leave most of those who speak out of the picture. */
const THIN = 1 / 3;

/**
 * The kinds of a document's first picture: its sessions with what ties them. Bodies where it names them; people where a
 * schedule names only these, or few bodies beside many of them; then places, words, themes. Without sessions, people and bodies.
 */
export function tellingKinds({ dataset }: Corpus): readonly NodeKind[] {
  if (dataset.sessions.length === 0) return ['organisation', 'person'];
  const areThin = placesOf(dataset, 'organisation') < THIN * placesOf(dataset, 'person');
  const held = TIES.filter(kind => kind !== 'organisation' || !areThin).map(kind => ({
    kind,
    count: sessionsWith(dataset, kind).size,
  }));
  const most = Math.max(...held.map(each => each.count));
  const told = held.find(({ count }) => count > 0 && count >= SHARE * most)?.kind;
  if (told === undefined || told === 'organisation') return DEFAULT_NETWORK.kinds;
  return ['session', told];
}

/** In how many places people or bodies stand: one in three sessions in three. */
function placesOf(
  { participations, affiliations, mentions }: Dataset,
  kind: 'person' | 'organisation',
): number {
  const places =
    kind === 'person'
      ? participations.map(({ person, session }) => `${session} ${person}`)
      : [
          ...affiliations.map(({ organisation, session }) => `${session} ${organisation}`),
          ...mentions.filter(each => each.kind === kind).map(({ id, session }) => `${session} ${id}`),
        ];
  return new Set(places).size;
}

/** The sessions that things of a kind stand in. */
function sessionsWith(dataset: Dataset, kind: (typeof TIES)[number]): ReadonlySet<string> {
  const { sessions, participations, affiliations, mentions } = dataset;
  const named = () => mentions.filter(each => each.kind === kind).map(each => each.session);
  switch (kind) {
    case 'person':
      return new Set(participations.map(each => each.session));
    case 'organisation':
      return new Set([...named(), ...affiliations.map(each => each.session)]);
    case 'territory':
      return new Set(named());
    case 'keyword':
      return new Set(sessions.filter(each => each.declaredKeywords.length > 0).map(each => each.id));
    case 'theme':
      return new Set(sessions.filter(each => each.theme !== null).map(each => each.id));
  }
}
