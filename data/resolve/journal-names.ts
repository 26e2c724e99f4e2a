import type { CorrectableKind } from '../model/correction.ts';
import { CORRECTABLE_KINDS } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityKind, Organisation, Person, Territory } from '../model/entity.ts';
import { fold, key } from '../text/normalise.ts';

/** What decisions are taken on. */
export type Entity = Person | Organisation | Territory;

/** The kind when decisions can be taken on it, else null. */
export function correctable(kind: EntityKind): CorrectableKind | null {
  return CORRECTABLE_KINDS.find(each => each === kind) ?? null;
}

/** The entities of one kind. */
export function entitiesOf(dataset: Dataset, kind: CorrectableKind): readonly Entity[] {
  if (kind === 'person') return dataset.people;
  return kind === 'organisation' ? dataset.organisations : dataset.territories;
}

function qualified({ name, id }: Entity): string {
  return `${name} (${id})`;
}

/** From the surest to the least sure way of being called so. */
const WAYS: readonly ((entity: Entity, name: string) => boolean)[] = [
  (entity, name) => entity.name === name,
  (entity, name) => qualified(entity) === name,
  (entity, name) => key(entity.name) === key(name),
  (entity, name) => entity.variants.some(variant => fold(variant.text) === name),
  (entity, name) => entity.variants.some(variant => key(variant.text) === key(name)),
];

/** The one entity that a name of the journal means: by its name, else by a spelling; null when none or several answer to it. */
export function findEntity<T extends Entity>(entities: readonly T[], name: string): T | null {
  const folded = fold(name);
  if (key(folded) === '') return null;
  for (const answers of WAYS) {
    const found = entities.filter(entity => answers(entity, folded));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** How the journal names an entity: by its name, with the id behind it where several bear that name. */
export function journalName(entities: readonly Entity[], entity: Entity): string {
  const alike = entities.filter(other => key(other.name) === key(entity.name));
  return alike.length > 1 ? qualified(entity) : entity.name;
}

/** An id that no entity of these has: the slug, with a number where it is taken. */
export function freshId(entities: readonly Entity[], slug: string): string {
  const taken = new Set(entities.map(entity => entity.id));
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}

/** A name as given and family name: the words in capitals at its end are the family name, else the last word. */
export function personName(name: string): Pick<Person, 'name' | 'givenName' | 'familyName'> {
  const words = fold(name).split(' ');
  let from = words.length;
  while (from > 0 && isCapitals(words[from - 1] ?? '')) from -= 1;
  if (from === words.length || from === 0) from = Math.max(1, words.length - 1);
  return {
    name: words.join(' '),
    givenName: words.length === 1 ? '' : words.slice(0, from).join(' ').replace(/,$/u, ''),
    familyName: words.length === 1 ? words.join(' ') : words.slice(from).join(' '),
  };
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
