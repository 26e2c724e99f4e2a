import { placeOfId } from '../model/containment.ts';
import type { Corpus } from '../model/corpus.ts';
import type { TerritoryLevel } from '../model/entity.ts';
import type { Subcorpus } from '../model/filter.ts';
import { idsAround } from '../model/within.ts';
import { membersOf } from './profile.ts';

/** A place that can be looked at: a territory that the document names, or one that territories which it names lie in. */
export interface ListedPlace {
  readonly id: string;
  readonly level: TerritoryLevel;
  /** The document itself names it. */
  readonly named: boolean;
  /** The name could stand for several communes, and nothing in the text settles it. */
  readonly undecided: boolean;
  /** Ids of the kept sessions where it is named, or with `nested` something that lies in it; in reading order. */
  readonly sessions: readonly string[];
}

/** Ids of the kept sessions in which one of some territories is named, in reading order. */
export function sessionsNaming(corpus: Corpus, kept: Subcorpus, ids: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const { kind, id, session } of corpus.dataset.mentions) {
    if (kind === 'territory' && ids.has(id) && kept.sessions.has(session)) found.add(session);
  }
  return corpus.dataset.sessions.filter(each => found.has(each.id)).map(each => each.id);
}

function placeFor(corpus: Corpus, kept: Subcorpus, id: string, nested: boolean): ListedPlace | null {
  const territory = corpus.territories.get(id);
  const level = territory?.level ?? placeOfId(id)?.level;
  if (level === undefined) return null;
  return {
    id,
    level,
    named: territory !== undefined && kept.territories.has(id),
    undecided: (territory?.candidates.length ?? 0) > 1,
    sessions: sessionsNaming(corpus, kept, new Set(membersOf(corpus, kept, id, nested))),
  };
}

/**
 * Every place that the kept territories give, the most present first, then by id. With `nested` the departments
 * and regions around them are places too, whether the document names them or not.
 */
export function placesOf(corpus: Corpus, kept: Subcorpus, nested: boolean): readonly ListedPlace[] {
  const named = corpus.dataset.territories.filter(each => kept.territories.has(each.id));
  const ids = new Set(named.map(each => each.id));
  if (nested) {
    for (const each of named) for (const id of idsAround(each)) ids.add(id);
  }
  return [...ids]
    .flatMap(id => placeFor(corpus, kept, id, nested) ?? [])
    .filter(each => each.sessions.length > 0)
    .sort((a, b) => b.sessions.length - a.sessions.length || (a.id < b.id ? -1 : 1));
}
