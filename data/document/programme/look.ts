import type { Located } from '../../model/span.ts';
import { HALVES } from './keys.ts';
import { type Group, itemsOf, type Leaf, leafOf, said, type Tree, under } from './tree.ts';

/** What stands around a session and holds for it: the day, the room and the track under which it is listed. */
export interface Around {
  readonly day: string | null;
  /** When the day begins, where that is not midnight: what is earlier by the clock is of the morning after. */
  readonly opens: string | null;
  readonly room: string | null;
  readonly track: Located | null;
  readonly parent: number | null;
}

/** Looks for the first of these names in a session, then in the halves that it is made of. */
export type Look = (names: readonly string[]) => readonly Tree[];

export function lookIn(group: Group): Look {
  const halves = HALVES.flatMap(name => under(group, [name]))
    .map(value => itemsOf(value)[0])
    .filter((value): value is Group => value?.kind === 'group');
  const groups = [group, ...halves];
  return names => {
    for (const name of names)
      for (const one of groups) {
        const found = under(one, [name]);
        if (found.some(value => value.kind !== 'leaf' || said(value) !== null)) return found;
      }
    return [];
  };
}

/** The first of these names under which a session says something. */
export function wordsOf(look: Look, names: readonly string[]): Leaf | null {
  for (const name of names)
    for (const value of look([name])) {
      const leaf = leafOf(value) ?? leafOf(itemsOf(value)[0]);
      if (leaf !== null) return leaf;
    }
  return null;
}
