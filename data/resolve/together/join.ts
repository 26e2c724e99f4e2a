import type { Corpus, Origin } from '../../model/corpus.ts';
import type { Correction } from '../../model/correction.ts';
import type { Dataset, DocumentPart } from '../../model/dataset.ts';
import type { Organisation, Person, Territory } from '../../model/entity.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import { BETWEEN_TEXTS, daysOfAll, idOfSet, nameOfAll, shifted, titleOfAll } from '../../model/together.ts';
import { joinVariants } from '../journal-join.ts';
import { type Entity, personName } from '../journal-names.ts';
import { factsOf } from './facts.ts';
import { alikeOrganisations, alikePeopleAcross, alikeTerritories } from './likeness.ts';
import { type Group, groupsOf } from './registry.ts';
import { freeAmong, type Ids, shiftedVariants } from './shift.ts';

/** One document as it is read by itself. */
export type Part = Pick<Corpus, 'document' | 'text' | 'dataset'>;

/** Several documents as one. */
export interface Joined {
  readonly text: string;
  readonly dataset: Dataset;
  /** What each thing is in each document, by `${kind}:${id}`. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
}

/** The texts of documents one behind the other, and where each stands. */
function textOfAll(parts: readonly Part[]): { text: string; documents: readonly DocumentPart[] } {
  let start = 0;
  const documents = parts.map(({ document, text, dataset: { proceedings } }): DocumentPart => {
    const { title, place, dates, source } = proceedings;
    const part = { id: document, title, place, dates, source, start, end: start + text.length };
    start = part.end + BETWEEN_TEXTS.length;
    return part;
  });
  return { text: parts.map(({ text }) => text).join(BETWEEN_TEXTS), documents };
}

/**
 * Several documents as one dataset over one text: their sessions in their order, and each person, body and place once, however
 * many documents have it. Decisions across documents say what is one and what is not; the rest follows from names, codes and
 * bodies, and what they leave open stays two.
 */
export function join(parts: readonly Part[], decisions: readonly Correction[]): Joined {
  const { text, documents } = textOfAll(parts);
  const datasets = parts.map(({ dataset }) => dataset);
  const ids = documents.map(({ id }) => id);
  const lists = <T>(of: (dataset: Dataset) => readonly T[]) => ({ documents: ids, lists: datasets.map(of) });
  const shift = (part: number) => documents[part]?.start ?? 0;

  const places = named(
    groupsOf(
      'territory',
      lists(each => each.territories),
      decisions,
      alikeTerritories,
    ),
    ids,
  );
  const isCoded = datasets.map(
    ({ territories }) =>
      new Set(territories.filter(({ code, level }) => code !== null || level === 'area').map(({ id }) => id)),
  );
  const bodies = named(
    groupsOf(
      'organisation',
      lists(each => each.organisations),
      decisions,
      members => alikeOrganisations(members, (part, territory) => isCoded[part]?.has(territory) === true),
    ),
    ids,
  );
  const people = named(
    groupsOf(
      'person',
      lists(each => each.people),
      decisions,
      members => alikePeopleAcross(members, datasets, bodies.idOf),
    ),
    ids,
  );

  const facts = factsOf(datasets, documents, {
    person: people.idOf,
    organisation: bodies.idOf,
    territory: places.idOf,
  });
  const dataset: Dataset = {
    formatVersion: 1,
    proceedings: proceedingsOf(datasets, documents, text.length),
    documents,
    ...facts,
    people: people.groups.map(group => personOf(group, shift)),
    organisations: bodies.groups.map(group => bodyOf(group, shift, places.idOf)),
    territories: places.groups.map(group => placeOf(group, shift)),
  };
  return {
    text,
    dataset,
    origins: new Map([
      ...places.origins('territory'),
      ...bodies.origins('organisation'),
      ...people.origins('person'),
    ]),
  };
}

/** A group under the id that it has among several documents. */
interface Named<T extends Entity> extends Group<T> {
  readonly id: string;
  readonly documents: readonly string[];
}

/** Gives each group the id of its first member; what is another thing under an id that is taken is "…~2". */
function named<T extends Entity>(groups: readonly Group<T>[], documents: readonly string[]) {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const withIds = groups.map((group): Named<T> => {
    const id = freeAmong(taken, group.members[0]?.entity.id ?? '');
    for (const { part, entity } of group.members) ids.set(`${part} ${entity.id}`, id);
    const parts = [...new Set(group.members.map(({ part }) => part))];
    return { ...group, id, documents: parts.map(part => documents[part] ?? '') };
  });
  const idOf: Ids = (part, id) => ids.get(`${part} ${id}`) ?? id;
  const origins = (kind: string) =>
    withIds.map(({ id, members }) => {
      const own = members.map(({ part, entity }): Origin => ({ part, id: entity.id }));
      return [`${kind}:${id}`, own] as const;
    });
  return { groups: withIds, idOf, origins };
}

type Shift = (part: number) => number;

/** What all that is joined has in common: spellings with all their passages, and the documents. */
function common<T extends Entity>({ id, members, documents, name }: Named<T>, shift: Shift) {
  const variants = members.flatMap(({ part, entity }) => shiftedVariants(entity.variants, shift(part)));
  return { id, documents, variants: joinVariants(variants), ...(name === null ? {} : { name }) };
}

function first<T extends Entity>({ members }: Named<T>): T {
  const [member] = members;
  if (member === undefined) throw new RangeError('a group without members');
  return member.entity;
}

function personOf(group: Named<Person>, shift: Shift): Person {
  const { biography: _, ...person } = first(group);
  const told = group.members.find(({ entity }) => entity.biography !== undefined);
  const life = told?.entity.biography;
  return {
    ...person,
    ...(group.name === null ? {} : personName(group.name)),
    ...common(group, shift),
    ...(told === undefined || life === undefined ? {} : { biography: shifted(life, shift(told.part)) }),
  };
}

function bodyOf(group: Named<Organisation>, shift: Shift, placeIds: Ids): Organisation {
  const told = group.members.find(({ entity }) => entity.kind !== 'other') ?? group.members[0];
  const governing = group.members.find(({ entity }) => entity.territory !== null);
  const territory = governing?.entity.territory ?? null;
  return {
    ...first(group),
    kind: told?.entity.kind ?? 'other',
    territory: territory === null || governing === undefined ? null : placeIds(governing.part, territory),
    ...common(group, shift),
  };
}

function placeOf(group: Named<Territory>, shift: Shift): Territory {
  const settled = group.members.find(({ entity }) => entity.code !== null)?.entity ?? first(group);
  return { ...settled, ...common(group, shift) };
}

function proceedingsOf(
  datasets: readonly Dataset[],
  documents: readonly DocumentPart[],
  characters: number,
): Dataset['proceedings'] {
  const all = datasets.map(({ proceedings }) => proceedings);
  const shared = <T>(values: readonly T[]): T | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  const timeZone = shared(all.map(each => each.timeZone ?? null));
  return {
    id: idOfSet(documents.map(({ id }) => id)),
    title: titleOfAll(documents),
    subtitle: null,
    place: shared(all.map(({ place }) => place)),
    dates: daysOfAll(all),
    organiser: shared(all.map(({ organiser }) => organiser)),
    ...(timeZone === null ? {} : { timeZone }),
    source: {
      name: nameOfAll(documents.map(({ source }) => source)),
      sha256: fingerprint(documents.map(({ source }) => source.sha256)),
      characters,
    },
  };
}
