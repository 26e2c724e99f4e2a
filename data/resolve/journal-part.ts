import type { CorrectableKind } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Variant } from '../model/entity.ts';
import { slug } from '../model/ids.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { fold, key } from '../text/normalise.ts';
import { withEntities } from './journal-join.ts';
import { type Entity, entitiesOf, freshId, personName } from './journal-names.ts';

/** The spelling of an entity that these words mean, unless it is the one that it goes by or the only one. */
function variantNamed(entity: Entity, words: string): Variant | null {
  const folded = fold(words);
  const others = entity.variants.filter(variant => fold(variant.text) !== entity.name);
  const exact = others.find(variant => fold(variant.text) === folded);
  const found =
    exact ??
    (folded === entity.name ? undefined : others.find(variant => key(variant.text) === key(folded))) ??
    null;
  return entity.variants.length > 1 ? found : null;
}

/**
 * Makes a spelling an entity of its own, with what is said at its passages: mentions, participations and affiliations.
 * Null when the entity has no such spelling beside its own name.
 */
export function part(dataset: Dataset, kind: CorrectableKind, entity: Entity, words: string): Dataset | null {
  const variant = variantNamed(entity, words);
  if (variant === null) return null;
  const name = fold(variant.text);
  const id = freshId(
    entitiesOf(dataset, kind),
    kind === 'territory' ? `${entity.id}-${slug(name)}` : slug(name),
  );
  const parted = withEntities(dataset, kind, list =>
    list.flatMap(each => {
      if (each.id !== entity.id) return [each];
      const own = { ...each, variants: each.variants.filter(other => other.text !== variant.text) };
      const other = { ...each, id, name, variants: [variant] };
      return [own, 'givenName' in other ? { ...other, ...personName(name) } : other];
    }),
  );
  return handOver(parted, kind, entity.id, id, variant.spans);
}

/**
 * Two things of one name: what is said of it in the session where the passage stands is of another. Null when the entity is named
 * in no other session, or not in that one.
 */
export function partAt(dataset: Dataset, kind: CorrectableKind, entity: Entity, at: Span): Dataset | null {
  const session = dataset.sessions.findLast(each => contains(each.span, at));
  if (session === undefined) return null;
  const isThere = (span: Span) => contains(session.span, span);
  const kept = entity.variants.flatMap(({ text, spans }) =>
    spansOf(
      text,
      spans.filter(s => !isThere(s)),
    ),
  );
  const taken = entity.variants.flatMap(({ text, spans }) => spansOf(text, spans.filter(isThere)));
  if (kept.length === 0 || taken.length === 0) return null;
  const id = freshId(entitiesOf(dataset, kind), entity.id);
  const parted = withEntities(dataset, kind, list =>
    list.flatMap(each =>
      each.id === entity.id
        ? [
            { ...each, variants: kept },
            { ...each, id, variants: taken },
          ]
        : [each],
    ),
  );
  return handOver(parted, kind, entity.id, id, [session.span]);
}

function spansOf(text: string, spans: readonly Span[]): readonly Variant[] {
  return spans.length === 0 ? [] : [{ text, spans }];
}

/** What stands at the passages goes from one entity to the other. */
function handOver(
  dataset: Dataset,
  kind: CorrectableKind,
  from: string,
  to: string,
  spans: readonly Span[],
): Dataset {
  const isThere = (span: Span) => spans.some(each => overlaps(each, span));
  const mentions = dataset.mentions.map(m =>
    m.kind === kind && m.id === from && isThere(m.span) ? { ...m, id: to } : m,
  );
  if (kind === 'organisation') {
    const affiliations = dataset.affiliations.map(a =>
      a.organisation === from && isThere(a.span) ? { ...a, organisation: to } : a,
    );
    return { ...dataset, mentions, affiliations };
  }
  if (kind === 'territory') return { ...dataset, mentions };
  const moved = dataset.participations.filter(p => p.person === from && isThere(p.span));
  return {
    ...dataset,
    mentions,
    participations: dataset.participations.map(p => (moved.includes(p) ? { ...p, person: to } : p)),
    // A role stands behind the name, inside of the passage of the participation.
    affiliations: dataset.affiliations.map(a =>
      a.person === from && moved.some(p => p.session === a.session && contains(p.span, a.span))
        ? { ...a, person: to }
        : a,
    ),
  };
}
