import type { CorrectableKind } from '../model/correction.ts';
import type { Affiliation, Dataset, Mention, Participation } from '../model/dataset.ts';
import { type Organisation, PARTS, type Person, type Territory, type Variant } from '../model/entity.ts';
import { bySpan, type Span } from '../model/span.ts';
import { fold, key } from '../text/normalise.ts';
import { type Entity, entitiesOf } from './journal-names.ts';

/** The dataset with another list of entities of one kind. */
export function withEntities(
  dataset: Dataset,
  kind: CorrectableKind,
  change: <T extends Person | Organisation | Territory>(list: readonly T[]) => readonly T[],
): Dataset {
  if (kind === 'person') return { ...dataset, people: change(dataset.people) };
  if (kind === 'organisation') return { ...dataset, organisations: change(dataset.organisations) };
  return { ...dataset, territories: change(dataset.territories) };
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter(item => {
    const id = keyOf(item);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

const at = ({ start, end }: Span): string => `${start}-${end}`;

/** Spellings of one thing under one list: equal texts are joined, and each passage stands once. */
export function joinVariants(variants: readonly Variant[]): readonly Variant[] {
  const spans = new Map<string, readonly Span[]>();
  for (const { text, spans: own } of variants) spans.set(text, [...(spans.get(text) ?? []), ...own]);
  return [...spans].map(([text, own]) => ({ text, spans: firstOfEach(own.toSorted(bySpan), at) }));
}

/** One participation a person and session: the stronger part, with the role of the other when it has none itself. */
function joinParticipations(items: readonly Participation[]): readonly Participation[] {
  const joined = new Map<string, Participation>();
  for (const item of items) {
    const id = `${item.person}\n${item.session}`;
    const known = joined.get(id);
    joined.set(id, known === undefined ? item : stronger(known, item));
  }
  return [...joined.values()];
}

function stronger(a: Participation, b: Participation): Participation {
  const rank = PARTS.indexOf(a.part) - PARTS.indexOf(b.part);
  const [best, other] = rank < 0 || (rank === 0 && (a.role !== null || b.role === null)) ? [a, b] : [b, a];
  return best.role === null && other.role !== null ? { ...best, role: other.role } : best;
}

function joinAffiliations(items: readonly Affiliation[]): readonly Affiliation[] {
  return firstOfEach(items, a =>
    [a.person, a.session, a.organisation, a.position === null ? '' : key(fold(a.position))].join('\n'),
  );
}

function joinMentions(items: readonly Mention[]): readonly Mention[] {
  return firstOfEach(items, m => [m.kind, m.id, m.session, at(m.span)].join('\n'));
}

/** Hands everything that is said of one entity over to another; both stay in their lists. Doubles are joined. */
export function redirect(dataset: Dataset, kind: CorrectableKind, from: string, to: string): Dataset {
  const id = (known: string) => (known === from ? to : known);
  const mentions = joinMentions(dataset.mentions.map(m => (m.kind === kind ? { ...m, id: id(m.id) } : m)));
  const warnings = dataset.warnings.map(w =>
    w.candidates.includes(from) ? { ...w, candidates: [...new Set(w.candidates.map(id))] } : w,
  );
  if (kind === 'person') {
    return {
      ...dataset,
      mentions,
      warnings,
      participations: joinParticipations(dataset.participations.map(p => ({ ...p, person: id(p.person) }))),
      affiliations: joinAffiliations(dataset.affiliations.map(a => ({ ...a, person: id(a.person) }))),
      sessions: dataset.sessions.map(session =>
        session.resources.some(r => r.person === from)
          ? {
              ...session,
              resources: session.resources.map(r => (r.person === from ? { ...r, person: to } : r)),
            }
          : session,
      ),
    };
  }
  if (kind === 'organisation') {
    const affiliations = dataset.affiliations.map(a => ({ ...a, organisation: id(a.organisation) }));
    return { ...dataset, mentions, warnings, affiliations: joinAffiliations(affiliations) };
  }
  return {
    ...dataset,
    mentions,
    warnings,
    organisations: dataset.organisations.map(o => (o.territory === from ? { ...o, territory: to } : o)),
  };
}

/** Two entities become one: the kept one takes the spellings and everything that is said of the other. */
export function absorb(dataset: Dataset, kind: CorrectableKind, kept: Entity, other: Entity): Dataset {
  const joined = withEntities(redirect(dataset, kind, other.id, kept.id), kind, list =>
    list
      .filter(entity => entity.id !== other.id)
      .map(entity =>
        entity.id === kept.id
          ? { ...entity, variants: joinVariants([...entity.variants, ...other.variants]) }
          : entity,
      ),
  );
  return kind === 'organisation' ? keepTerritory(joined, dataset, kept.id, other.id) : joined;
}

/** A body that governs nothing takes the territory of the one that it takes in. */
function keepTerritory(joined: Dataset, before: Dataset, kept: string, other: string): Dataset {
  const territory = before.organisations.find(o => o.id === other)?.territory ?? null;
  return {
    ...joined,
    organisations: joined.organisations.map(o =>
      o.id === kept && o.territory === null ? { ...o, territory } : o,
    ),
  };
}

/** Takes an entity away with everything that is said of it. */
export function remove(dataset: Dataset, kind: CorrectableKind, id: string): Dataset {
  const left = withEntities(dataset, kind, list => list.filter(entity => entity.id !== id));
  return {
    ...left,
    mentions: dataset.mentions.filter(m => m.kind !== kind || m.id !== id),
    participations:
      kind === 'person' ? dataset.participations.filter(p => p.person !== id) : dataset.participations,
    affiliations: dataset.affiliations.filter(
      a => !(kind === 'person' && a.person === id) && !(kind === 'organisation' && a.organisation === id),
    ),
    sessions:
      kind === 'person'
        ? dataset.sessions.map(session => ({
            ...session,
            resources: session.resources.map(r => (r.person === id ? { ...r, person: null } : r)),
          }))
        : dataset.sessions,
    organisations:
      kind === 'territory'
        ? dataset.organisations.map(o => (o.territory === id ? { ...o, territory: null } : o))
        : left.organisations,
    warnings: dataset.warnings.map(w =>
      w.candidates.includes(id) ? { ...w, candidates: w.candidates.filter(each => each !== id) } : w,
    ),
  };
}

/** The entity of that id; null when there is none. */
export function entityAt(dataset: Dataset, kind: CorrectableKind, id: string): Entity | null {
  return entitiesOf(dataset, kind).find(entity => entity.id === id) ?? null;
}
