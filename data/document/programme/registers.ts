import { FAMILY, FULL, GIVEN, IDS, REGISTERS } from './keys.ts';
import { type Group, itemsOf, plainKey, said, type Tree, under, wordsUnder } from './tree.ts';

type Kind = keyof typeof REGISTERS;

/** An item of a list of choices, and what is chosen by it: Sessionize mixes tracks, levels and languages. */
export interface Choice {
  readonly asked: string;
  readonly name: Tree;
}

/** The lists of a file that its sessions point into. */
export interface Registers {
  readonly people: ReadonlyMap<string, Group>;
  readonly rooms: ReadonlyMap<string, Group>;
  readonly tracks: ReadonlyMap<string, Group>;
  readonly types: ReadonlyMap<string, Group>;
  readonly choices: ReadonlyMap<string, Choice>;
}

/** A file that defines nothing. */
export const NO_REGISTERS: Registers = {
  people: new Map(),
  rooms: new Map(),
  tracks: new Map(),
  types: new Map(),
  choices: new Map(),
};

/** Every name by which a record may be pointed at. */
function handlesOf(group: Group, key: string | null): readonly string[] {
  const ids = IDS.flatMap(name => under(group, [name])).flatMap(value => said(value)?.text ?? []);
  return key === null ? ids : [key, ...ids];
}

/** What the lists of this name hold, where they hold no sessions. */
export function kindOf(key: string): Kind | null {
  for (const kind of ['people', 'rooms', 'tracks', 'types'] as const)
    if (REGISTERS[kind].includes(key)) return kind;
  return null;
}

/** Collects what the file defines once and names by an id: people, rooms, tracks, kinds of session, choices. */
export function registersOf(root: Tree): Registers {
  const found: Record<Kind, Map<string, Group>> = {
    people: new Map(),
    rooms: new Map(),
    tracks: new Map(),
    types: new Map(),
  };
  const choices = new Map<string, Choice>();
  const put = (kind: Kind, group: Group, key: string | null): void => {
    const named = wordsUnder(group, [...FULL, ...FAMILY, ...GIVEN]) !== null;
    for (const handle of named ? handlesOf(group, key) : [])
      if (!found[kind].has(handle)) found[kind].set(handle, group);
  };
  const register = (kind: Kind, value: Tree): void => {
    for (const item of itemsOf(value)) {
      if (item.kind !== 'group') continue;
      const ownItems = under(item, ['items'])[0];
      const asked = wordsUnder(item, ['title', 'name']);
      if (kind === 'tracks' && ownItems?.kind === 'list' && asked !== null) choose(asked.words, ownItems);
      else if (handlesOf(item, null).length > 0) put(kind, item, null);
      // {"anna": {"name": …}, …}: a map of records by their ids; in XML the elements of a list.
      for (const { key, value: inner } of item.entries) if (inner.kind === 'group') put(kind, inner, key);
    }
  };
  const choose = (asked: string, items: Tree): void => {
    for (const item of itemsOf(items)) {
      if (item.kind !== 'group') continue;
      for (const handle of handlesOf(item, null)) choices.set(handle, { asked, name: item });
    }
  };
  const walk = (tree: Tree, key: string): void => {
    const kind = kindOf(key);
    if (kind !== null) register(kind, tree);
    if (tree.kind === 'list') for (const item of tree.items) walk(item, '');
    else if (tree.kind === 'group') for (const entry of tree.entries) walk(entry.value, plainKey(entry.key));
  };
  walk(root, '');
  return { ...found, choices };
}
