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
  const [bodies, people] = [placesOf(dataset, 'organisation'), placesOf(dataset, 'person')];
  const areThin = countPlaces(bodies) < THIN * countPlaces(people);
  const held = TIES.filter(kind => kind !== 'organisation' || !areThin).map(kind => ({
    kind,
    count: sessionsWith(dataset, kind).size,
  }));
  const most = Math.max(...held.map(each => each.count));
  const told = held.find(({ count }) => count > 0 && count >= SHARE * most)?.kind;
  if (told === undefined || told === 'organisation') return DEFAULT_NETWORK.kinds;
  return ['session', told];
}

interface Place {
  readonly id: string;
  readonly session: string;
}

/** Where people or bodies stand, some of them more than once in one session. */
function placesOf(
  { participations, affiliations, mentions }: Dataset,
  kind: 'person' | 'organisation',
): readonly Place[] {
  if (kind === 'person') return participations.map(({ person: id, session }) => ({ id, session }));
  const named = mentions.filter(each => each.kind === kind);
  return [...affiliations.map(({ organisation: id, session }) => ({ id, session })), ...named];
}

/** In how many places they stand: one in three sessions in three. */
function countPlaces(places: readonly Place[]): number {
  return new Set(places.map(({ id, session }) => `${session} ${id}`)).size;
}

/** The sessions that things of a kind stand in. */
function sessionsWith(dataset: Dataset, kind: (typeof TIES)[number]): ReadonlySet<string> {
  const { sessions, mentions } = dataset;
  switch (kind) {
    case 'person':
    case 'organisation':
      return new Set(placesOf(dataset, kind).map(each => each.session));
    case 'territory':
      return new Set(mentions.filter(each => each.kind === kind).map(each => each.session));
    case 'keyword':
      return new Set(sessions.filter(each => each.declaredKeywords.length > 0).map(each => each.id));
    case 'theme':
      return new Set(sessions.filter(each => each.theme !== null).map(each => each.id));
  }
}
