import type { CorrectableKind, Correction, Decision } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityKind } from '../model/entity.ts';
import { assertNever } from '../model/result.ts';
import { fold, key } from '../text/normalise.ts';
import { add } from './journal-add.ts';
import { findAnchor } from './journal-anchor.ts';
import { removeAt } from './journal-here.ts';
import { absorb, entityAt, remove, withEntities } from './journal-join.ts';
import { correctable, type Entity, entitiesOf, findEntity, personName } from './journal-names.ts';
import { part, partAt } from './journal-part.ts';
import { type Gazetteer, locate, NO_PLACES } from './journal-places.ts';
import { setRole } from './journal-role.ts';
import { attach, detach, setSession } from './journal-session.ts';

export interface Corrected {
  readonly dataset: Dataset;
  /** Decisions that speak of names that are not in this reading any more, or not for sure. */
  readonly unapplied: readonly Correction[];
}

/**
 * Replays the analyst's decisions over what the machine read. The dataset says which decisions it holds, so that a journal
 * that is replayed over its own result changes nothing. An empty journal gives the dataset itself.
 */
export function applyJournal(
  dataset: Dataset,
  text: string,
  journal: readonly Correction[],
  gazetteer: Gazetteer = NO_PLACES,
): Corrected {
  const held = heldBy(dataset, journal);
  let current = dataset;
  const decisions: Decision[] = [...held];
  for (const correction of journal.slice(held.length)) {
    const next = decide(current, text, correction, gazetteer);
    decisions.push({ correction, applied: next !== null });
    current = next ?? current;
  }
  const unapplied = decisions.filter(each => !each.applied).map(each => each.correction);
  if (decisions.length === held.length) return { dataset, unapplied };
  return { dataset: { ...current, decisions }, unapplied };
}

/** The decisions at the head of the journal that a dataset holds already; none when it holds others. */
function heldBy({ decisions = [] }: Dataset, journal: readonly Correction[]): readonly Decision[] {
  const isHead = decisions.every(
    ({ correction }, i) => JSON.stringify(correction) === JSON.stringify(journal[i]),
  );
  return isHead ? decisions : [];
}

/** One decision, or null when what it speaks of is not there. */
function decide(
  dataset: Dataset,
  text: string,
  correction: Correction,
  gazetteer: Gazetteer,
): Dataset | null {
  switch (correction.op) {
    case 'merge':
      return merge(dataset, correction.kind, correction.names, correction.into);
    case 'never-merge':
      return keepApart(dataset, correction.kind, correction.names);
    case 'split':
      return on(dataset, correction.kind, correction.name, (kind, entity) => {
        if (correction.at === undefined) return part(dataset, kind, entity, correction.variant);
        const span = findAnchor(text, correction.at);
        return span === null ? null : partAt(dataset, kind, entity, span);
      });
    case 'rename':
      return on(dataset, correction.kind, correction.name, (kind, entity) =>
        rename(dataset, kind, entity, correction.to),
      );
    case 'reject':
      return on(dataset, correction.kind, correction.name, (kind, entity) => {
        if (correction.at === undefined) return remove(dataset, kind, entity.id);
        const span = findAnchor(text, correction.at);
        return span === null ? null : removeAt(dataset, kind, entity, span);
      });
    case 'retype': {
      const body = findEntity(dataset.organisations, correction.name);
      if (body === null) return null;
      const retyped = { ...body, kind: correction.to };
      return {
        ...dataset,
        organisations: dataset.organisations.map(each => (each.id === body.id ? retyped : each)),
      };
    }
    case 'locate': {
      // Of two places with one name, the undecided one is meant.
      const open = dataset.territories.filter(each => each.candidates.includes(correction.code));
      const place = findEntity(open, correction.name) ?? findEntity(dataset.territories, correction.name);
      return place === null ? null : locate(dataset, place, correction.code, gazetteer);
    }
    case 'add':
      return add(dataset, text, correction, gazetteer);
    case 'set-role':
      return setRole(dataset, correction, gazetteer);
    case 'attach':
      return attach(dataset, correction);
    case 'detach':
      return detach(dataset, correction);
    case 'set-session':
      return setSession(dataset, correction);
    case 'confirm':
    // Words are counted elsewhere, and decisions on them replayed there.
    case 'join-words':
    case 'part-word':
    case 'hide-word':
    case 'show-word':
      return dataset;
    default:
      return assertNever(correction);
  }
}

function on(
  dataset: Dataset,
  kind: EntityKind,
  name: string,
  change: (kind: CorrectableKind, entity: Entity) => Dataset | null,
): Dataset | null {
  const fit = correctable(kind);
  const entity = fit === null ? null : findEntity(entitiesOf(dataset, fit), name);
  return fit === null || entity === null ? null : change(fit, entity);
}

/** All these names are one: the one of `into`, or else the first, under that name. What is one already stays so. */
function merge(dataset: Dataset, kind: EntityKind, names: readonly string[], into: string): Dataset | null {
  const fit = correctable(kind);
  if (fit === null) return null;
  const entities = entitiesOf(dataset, fit);
  const target = findEntity(entities, into);
  const found = names.flatMap(name => findEntity(entities, name) ?? []);
  const kept = target ?? found[0] ?? null;
  const others = [...new Set(found)].filter(entity => entity.id !== kept?.id);
  if (kept === null || (others.length === 0 && (target === null || found.length === 0))) return null;
  let joined = dataset;
  for (const other of others) {
    const now = entityAt(joined, fit, kept.id);
    if (now !== null) joined = absorb(joined, fit, now, other);
  }
  const one = target === null ? entityAt(joined, fit, kept.id) : null;
  return one === null ? joined : (rename(joined, fit, one, into) ?? joined);
}

/** Names that the reader took for one are parted; those that are two stay so. */
function keepApart(dataset: Dataset, kind: EntityKind, names: readonly string[]): Dataset | null {
  const fit = correctable(kind);
  if (fit === null) return null;
  let apart = dataset;
  let known = 0;
  for (const name of names) {
    const entity = findEntity(entitiesOf(apart, fit), name);
    if (entity === null) continue;
    known += 1;
    const together = names.some(
      other =>
        other !== name &&
        findEntity(entitiesOf(apart, fit), other)?.id === entity.id &&
        fold(name) !== entity.name,
    );
    if (together) apart = part(apart, fit, entity, name) ?? apart;
  }
  return known < 2 ? null : apart;
}

function rename(dataset: Dataset, kind: CorrectableKind, entity: Entity, to: string): Dataset | null {
  if (key(to) === '') return null;
  const name = fold(to);
  return withEntities(dataset, kind, list =>
    list.map(each => {
      if (each.id !== entity.id) return each;
      return 'givenName' in each ? { ...each, ...personName(name) } : { ...each, name };
    }),
  );
}
