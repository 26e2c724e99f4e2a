import type { Correction, RoleRead } from '../model/correction.ts';
import type { Affiliation, Dataset, Mention, Participation } from '../model/dataset.ts';
import type { Organisation, Territory } from '../model/entity.ts';
import { slug } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import { territoryIdOf } from '../reference/geography.ts';
import { fold } from '../text/normalise.ts';
import { inserted } from './journal-add.ts';
import { findEntity, freshId } from './journal-names.ts';
import { type Gazetteer, namedTerritory, placeAt, settled } from './journal-places.ts';
import { passageIn, sessionNamed } from './journal-session.ts';

type SetRole = Extract<Correction, { op: 'set-role' }>;

const ANALYST = { source: 'analyst' } as const;

/** A key of an authority: "commune:76540". */
const AUTHORITY = /^(?:commune|intercommunality|department|region|area):/u;

/**
 * Says what a person does in a session; a role that was read again ties her to the bodies that it names, and to no others there
 * but those that the analyst tied her to. Null when the person or the session is gone, or the person is not named there.
 */
export function setRole(dataset: Dataset, decision: SetRole, gazetteer: Gazetteer): Dataset | null {
  const person = findEntity(dataset.people, decision.name);
  const session = sessionNamed(dataset, decision.session);
  if (person === null || session === null) return null;
  const { part, read } = decision;
  const role = decision.role === null || fold(decision.role) === '' ? null : fold(decision.role);
  const isIt = (p: Participation) => p.person === person.id && p.session === session.id;
  const known = dataset.participations.find(isIt);
  const span = known?.span ?? passageIn(session, person);
  if (span === null) return null;
  const said: Participation = { person: person.id, session: session.id, part, role, span, ...ANALYST };
  const participations =
    known === undefined
      ? [...dataset.participations, said]
      : dataset.participations.map(p => (isIt(p) ? { ...p, part, role, ...ANALYST } : p));
  const decided: Dataset = { ...dataset, participations };
  return read === undefined
    ? decided
    : tied(decided, { person: person.id, session: session.id, span }, read, gazetteer);
}

interface PersonInSession {
  readonly person: string;
  readonly session: string;
  readonly span: Span;
}

/** The person with the bodies and the places of a role in the stead of those that were read there. */
function tied(dataset: Dataset, at: PersonInSession, read: RoleRead, gazetteer: Gazetteer): Dataset {
  const isOfRole = (a: Affiliation) =>
    a.person === at.person && a.session === at.session && (a.source !== 'analyst' || a.via === 'role');
  let current: Dataset = { ...dataset, affiliations: dataset.affiliations.filter(a => !isOfRole(a)) };
  for (const place of read.places) {
    const { dataset: entered, id } = withPlace(current, place, gazetteer);
    current = mentioned(entered, { kind: 'territory', id, ...at });
  }
  for (const body of read.bodies) {
    const { dataset: entered, id } = withBody(current, body);
    const isTied = entered.affiliations.some(
      a => a.person === at.person && a.session === at.session && a.organisation === id,
    );
    const affiliation: Affiliation = {
      ...at,
      organisation: id,
      position: body.position,
      via: 'role',
      ...ANALYST,
    };
    current = mentioned(
      isTied ? entered : { ...entered, affiliations: [...entered.affiliations, affiliation] },
      { kind: 'organisation', id, ...at },
    );
  }
  return current;
}

interface Entered {
  readonly dataset: Dataset;
  readonly id: string;
}

/** The body of that name, entered where there is none: the analyst's words name it, and no passage does. */
function withBody(dataset: Dataset, { name, kind, key }: RoleRead['bodies'][number]): Entered {
  const known = findEntity(dataset.organisations, name);
  if (known !== null) return { dataset, id: known.id };
  const territory = key !== null && AUTHORITY.test(key) ? territoryIdOf(key) : null;
  const organisation: Organisation = {
    id: freshId(dataset.organisations, slug(name)),
    name,
    kind,
    territory: dataset.territories.some(each => each.id === territory) ? territory : null,
    variants: [],
    ...ANALYST,
  };
  return {
    dataset: { ...dataset, organisations: [...dataset.organisations, organisation] },
    id: organisation.id,
  };
}

/** The same of a place; a name that several bear stays undecided, unless the document knows one of them. */
function withPlace(
  dataset: Dataset,
  { name, level, candidates }: RoleRead['places'][number],
  gazetteer: Gazetteer,
): Entered {
  const byCode = dataset.territories.find(
    each => each.level === level && each.code !== null && candidates.includes(each.code),
  );
  const known = byCode ?? findEntity(dataset.territories, name);
  if (known !== null && known !== undefined) return { dataset, id: known.id };
  const [code = null] = candidates.length === 1 ? candidates : [];
  const place = code === null ? null : placeAt(gazetteer, code, name, level);
  const made: Territory = {
    ...(place === null ? namedTerritory(name, null, gazetteer) : settled(place)),
    variants: [],
    ...ANALYST,
  };
  return { dataset: { ...dataset, territories: [...dataset.territories, made] }, id: made.id };
}

/** Writes that something is named by the role of somebody, where it is not written yet. */
function mentioned(
  dataset: Dataset,
  { kind, id, session, span }: Pick<Mention, 'kind' | 'id' | 'session' | 'span'>,
): Dataset {
  const isKnown = dataset.mentions.some(
    m =>
      m.kind === kind &&
      m.id === id &&
      m.session === session &&
      m.span.start >= span.start &&
      m.span.end <= span.end,
  );
  if (isKnown) return dataset;
  const said: Mention = { kind, id, session, via: 'role', span, ...ANALYST };
  return { ...dataset, mentions: inserted(dataset, said) };
}
