import { fold } from '../../text/normalise.ts';
import {
  BIOGRAPHY,
  FAMILY,
  FULL,
  GIVEN,
  MODERATORS,
  ORGANISATION,
  POSITION,
  REGISTERS,
  SPEAKERS,
} from './keys.ts';
import type { DeclaredNames, DeclaredPerson } from './programme.ts';
import type { Registers } from './registers.ts';
import {
  type Group,
  itemsOf,
  type Leaf,
  leafOf,
  plainKey,
  said,
  type Tree,
  under,
  wordsUnder,
} from './tree.ts';

/** Given and family name may be written so far apart and still be one passage. */
const NEAR = 300;
/** A word of a programme's own for the part somebody plays ("SPEAKER", "coordinator"), no position of theirs. */
const PART =
  /^(?:main ?)?(?:speakers?|presenters?|contributors?|authors?|primary|attendees?|coordinators?|orateurs?|intervenante?s?)$/iu;
const MODERATES =
  /^(?:moderators?|moderation|chairs?|hosts?|anim|animat(?:eur|rice)|mod[eé]rat(?:eur|rice))$/iu;
const PEOPLE_KEYS: ReadonlySet<string> = new Set([...SPEAKERS, ...MODERATORS, ...REGISTERS.people]);
/** By which a person is told, the most lasting first. */
const PERSON_IDS = ['guid', 'code', 'uuid', 'id', 'speakerid', 'personid', 'emailhash', 'key'];

export interface NamedPeople {
  readonly people: readonly DeclaredPerson[];
  readonly named: readonly DeclaredNames[];
}

/** What a family name is called beside a given one; "last" may be the last of anything. */
const SURNAMES = FAMILY.filter(name => name !== 'last');

/** Whether a group is a person by what it holds: two names, or a name with a life and no hours. */
export function isPerson(group: Group): boolean {
  const names = wordsUnder(group, GIVEN) !== null && wordsUnder(group, SURNAMES) !== null;
  if (names) return true;
  const lives = wordsUnder(group, ['biography', 'bio', 'tagline', 'jobtitle', 'speakerbio']) !== null;
  return lives && under(group, ['start', 'startsat', 'date', 'abstract', 'duration']).length === 0;
}

/** The people of a session, from the first field that names any; those who chair it come behind. */
export function peopleOf(
  look: (names: readonly string[]) => readonly Tree[],
  registers: Registers,
): NamedPeople {
  const people: DeclaredPerson[] = [];
  const named: DeclaredNames[] = [];
  const read = (names: readonly string[], part: DeclaredPerson['part']): void => {
    for (const name of names) {
      const before = people.length + named.length;
      for (const value of look([name])) take(value, part);
      if (people.length + named.length > before) return;
    }
  };
  const take = (value: Tree, part: DeclaredPerson['part']): void => {
    for (const item of itemsOf(value)) {
      if (item.kind === 'leaf') takeWords(item, part);
      else if (item.kind === 'list') take(item, part);
      else if (isHolder(item)) for (const entry of item.entries) take(entry.value, part);
      else takePerson(item, part);
    }
  };
  const takeWords = (leaf: Leaf, part: DeclaredPerson['part']): void => {
    const words = said(leaf);
    if (words === null) return;
    const known = registers.people.get(words.text);
    if (known !== undefined) takePerson(known, part);
    else if (!/^[\d-]+$|^[\da-f]{8}-[\da-f-]{27}$/iu.test(words.text))
      named.push({ words, part, organisation: null, role: null });
  };
  const takePerson = (group: Group, part: DeclaredPerson['part']): void => {
    const person = personOf(group, part, registers);
    if (person !== null && !people.some(one => one.key !== null && one.key === person.key))
      people.push(person);
  };
  read(SPEAKERS, 'speaker');
  read(MODERATORS, 'moderator');
  return { people: withoutTwice(people), named };
}

/** Who chairs and speaks is named once, as the chair. */
function withoutTwice(people: readonly DeclaredPerson[]): readonly DeclaredPerson[] {
  return people.filter(
    (one, i) => !people.some((other, n) => n < i && other.name.span.start === one.name.span.start),
  );
}

/** <persons><person>…</person></persons>, {"speakers": {"speaker": [...]}}: only more of the same inside. */
function isHolder(group: Group): boolean {
  return group.entries.length > 0 && group.entries.every(entry => PEOPLE_KEYS.has(plainKey(entry.key)));
}

/** A person's record, with what the register of people says of the same id; null for one without a name. */
export function personOf(
  group: Group,
  part: DeclaredPerson['part'],
  registers: Registers,
): DeclaredPerson | null {
  const id = wordsUnder(group, PERSON_IDS);
  const [idName] = PERSON_IDS.filter(name => wordsUnder(group, [name]) === id);
  const whole = id === null ? undefined : registers.people.get(id.words.trim());
  const groups = whole === undefined || whole === group ? [group] : [group, whole];
  const first = (names: readonly string[]): Leaf | null => {
    for (const one of groups) {
      const leaf = wordsUnder(one, names);
      if (leaf !== null) return leaf;
    }
    return null;
  };
  const name = nameOf(first);
  if (name === null) return null;
  const role = said(first(POSITION));
  const moderates = role !== null && MODERATES.test(role.text);
  const biography = said(first(BIOGRAPHY));
  return {
    key: id === null ? null : `${idName ?? 'id'}:${fold(id.words)}`,
    ...name,
    part: moderates ? 'moderator' : part,
    role: role === null || moderates || PART.test(role.text) || role.text === name.name.text ? null : role,
    organisation: organisationIn(groups),
    biography: biography?.span ?? null,
  };
}

function organisationIn(groups: readonly Group[]): DeclaredPerson['organisation'] {
  for (const group of groups)
    for (const value of under(group, ORGANISATION)) {
      const leaf = leafOf(itemsOf(value)[0]);
      if (leaf !== null) return said(leaf);
    }
  return null;
}

/** The name of a person: as a whole, or its two parts where they stand side by side. */
function nameOf(
  first: (names: readonly string[]) => Leaf | null,
): Pick<DeclaredPerson, 'name' | 'written' | 'parted'> | null {
  const given = said(first(GIVEN));
  const family = said(first(FAMILY));
  const full = said(first(FULL));
  if (given !== null && family !== null) {
    const parted = [given.text, family.text] as const;
    const start = Math.min(given.span.start, family.span.start);
    const end = Math.max(given.span.end, family.span.end);
    const isFar = end - start > NEAR;
    const span = isFar ? (full?.span ?? family.span) : { start, end };
    const written = isFar ? [span] : [given.span, family.span];
    return { name: { text: `${given.text} ${family.text}`, span }, written, parted };
  }
  const name = full ?? family ?? given;
  return name === null ? null : { name, written: [name.span], parted: null };
}
