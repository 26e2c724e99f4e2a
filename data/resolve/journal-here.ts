import type { CorrectableKind } from '../model/correction.ts';
import type { Dataset, Participation } from '../model/dataset.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { remove, withEntities } from './journal-join.ts';
import type { Entity } from './journal-names.ts';

/**
 * Takes away what is said of an entity at one passage: its spelling there, its mention, its part in the session when it is
 * named by nothing else there, and what hangs on them. An entity that stands nowhere else goes. Null when it is not there.
 */
export function removeAt(dataset: Dataset, kind: CorrectableKind, entity: Entity, at: Span): Dataset | null {
  const isThere = (span: Span) => overlaps(span, at);
  const { id } = entity;
  const variants = entity.variants
    .map(variant => ({ ...variant, spans: variant.spans.filter(span => !isThere(span)) }))
    .filter(variant => variant.spans.length > 0);
  const mentions = dataset.mentions.filter(m => m.kind !== kind || m.id !== id || !isThere(m.span));
  const wasThere =
    mentions.length < dataset.mentions.length || entity.variants.some(variant => variant.spans.some(isThere));
  if (!wasThere) return null;
  if (variants.length === 0) return remove(dataset, kind, id);
  const left: Dataset = {
    ...withEntities(dataset, kind, list => list.map(each => (each.id === id ? { ...each, variants } : each))),
    mentions,
  };
  if (kind === 'territory') return left;
  if (kind === 'organisation')
    return {
      ...left,
      affiliations: left.affiliations.filter(a => a.organisation !== id || !isThere(a.span)),
    };
  const named = variants.flatMap(variant => variant.spans);
  const gone = (p: Participation) =>
    p.person === id && isThere(p.span) && !named.some(span => contains(p.span, span));
  const parts = left.participations.filter(gone);
  return {
    ...left,
    participations: left.participations.filter(p => !gone(p)),
    affiliations: left.affiliations.filter(
      a => a.person !== id || !parts.some(p => p.session === a.session && contains(p.span, a.span)),
    ),
  };
}
