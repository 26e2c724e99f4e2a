import type { Correction } from '../model/correction.ts';
import type { Dataset, Mention, Participation } from '../model/dataset.ts';
import type { Organisation, Person, Session, Territory, Variant } from '../model/entity.ts';
import { slug } from '../model/ids.ts';
import { bySpan, contains, overlaps, type Span } from '../model/span.ts';
import { fold, key } from '../text/normalise.ts';
import { findAnchor } from './journal-anchor.ts';
import { joinVariants, withEntities } from './journal-join.ts';
import { type Entity, entitiesOf, findEntity, freshId, personName } from './journal-names.ts';
import { type Gazetteer, namedTerritory } from './journal-places.ts';

type Add = Extract<Correction, { op: 'add' }>;

const ANALYST = { source: 'analyst' } as const;

/** The words at the passage (or wherever they stand) become an entity, or more places of a known one. Null when they are gone. */
export function add(dataset: Dataset, text: string, decision: Add, gazetteer: Gazetteer): Dataset | null {
  const span = findAnchor(text, decision.at);
  if (span === null || key(decision.name) === '') return null;
  const known = findEntity(entitiesOf(dataset, decision.kind), decision.name);
  const spans = decision.everywhere ? [span, ...elsewhere(dataset, decision.kind, text, span)] : [span];
  const variant: Variant = { text: fold(text.slice(span.start, span.end)), spans: spans.toSorted(bySpan) };
  const placed = known ?? made(dataset, decision, variant, gazetteer);
  const same = entitiesOf(dataset, decision.kind).find(entity => entity.id === placed.id);
  const entered =
    same === undefined
      ? enter(dataset, placed)
      : withEntities(dataset, decision.kind, list =>
          list.map(entity =>
            entity.id === same.id
              ? { ...entity, variants: joinVariants([...entity.variants, variant]) }
              : entity,
          ),
        );
  return variant.spans.reduce(
    (said, each) => mention(said, { kind: decision.kind, id: placed.id, span: each }, decision),
    entered,
  );
}

/** The other places where the very same words stand by themselves and nothing of the kind was read. */
export function elsewhere(dataset: Dataset, kind: Add['kind'], text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  const read = entitiesOf(dataset, kind).flatMap(entity => entity.variants.flatMap(variant => variant.spans));
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const place = { start: at, end: at + words.length };
    const isWhole = !WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(place.end));
    if (at !== span.start && isWhole && !read.some(each => overlaps(each, place))) found.push(place);
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;

function made(dataset: Dataset, decision: Add, variant: Variant, gazetteer: Gazetteer): Entity {
  const name = fold(decision.name);
  const variants = [variant];
  if (decision.kind === 'territory') {
    return { ...namedTerritory(name, decision.code, gazetteer), variants, ...ANALYST };
  }
  const id = freshId(entitiesOf(dataset, decision.kind), slug(name));
  if (decision.kind === 'person') return { id, ...personName(name), variants, ...ANALYST };
  return { id, name, kind: decision.organisationKind ?? 'other', territory: null, variants, ...ANALYST };
}

function enter(dataset: Dataset, entity: Person | Organisation | Territory): Dataset {
  if ('givenName' in entity) return { ...dataset, people: [...dataset.people, entity] };
  if ('level' in entity) return { ...dataset, territories: [...dataset.territories, entity] };
  return { ...dataset, organisations: [...dataset.organisations, entity] };
}

/** Writes that an entity stands there; a person who is named in a session does in it what the decision says, and is at least cited. */
function mention(
  dataset: Dataset,
  { kind, id, span }: { kind: Add['kind']; id: string; span: Span },
  { part, role }: Pick<Add, 'part' | 'role'>,
): Dataset {
  const session =
    innermost(dataset.sessions, span) ?? (part === undefined ? undefined : nearest(dataset.sessions, span));
  if (session === undefined) return dataset;
  const isKnown = dataset.mentions.some(
    m => m.kind === kind && m.id === id && m.span.start === span.start && m.span.end === span.end,
  );
  if (isKnown) return dataset;
  const said: Mention = { kind, id, session: session.id, via: 'body', span, ...ANALYST };
  const mentioned = { ...dataset, mentions: inserted(dataset, said) };
  const isIt = (p: Participation) => p.person === id && p.session === session.id;
  if (
    kind !== 'person' ||
    dataset.participations.some(p => isIt(p) && (part === undefined || p.part !== 'cited'))
  )
    return mentioned;
  const taken: Participation = {
    person: id,
    session: session.id,
    part: part ?? 'cited',
    role: role ?? null,
    span,
    ...ANALYST,
  };
  // Who was only named there, and is now said to speak, speaks.
  return { ...mentioned, participations: [...dataset.participations.filter(p => !isIt(p)), taken] };
}

/** The session, or the talk in it, in whose lines a passage stands. */
function innermost(sessions: readonly Session[], span: Span): Session | undefined {
  return sessions.findLast(each => contains(each.span, span));
}

/** Behind or before all sessions, whoever takes part does so in the one that was last, or in the first. */
function nearest(sessions: readonly Session[], span: Span): Session | undefined {
  return sessions.findLast(each => each.span.start <= span.start) ?? sessions[0];
}

/** Mentions stay in reading order. */
export function inserted(dataset: Dataset, added: Mention): readonly Mention[] {
  const order = new Map(dataset.sessions.map(session => [session.id, session.order]));
  const place = (m: Mention) => order.get(m.session) ?? 0;
  const before = dataset.mentions.findLastIndex(
    m => (place(m) - place(added) || bySpan(m.span, added.span)) <= 0,
  );
  return dataset.mentions.toSpliced(before + 1, 0, added);
}
