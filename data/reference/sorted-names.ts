import { comesBefore } from './key-order.ts';
import { nameKey } from './name-key.ts';
import { BLOCK, FoldedNames } from './packed.ts';

/** A word that begins more names than this ("saint") has no group: its names are searched one by one. */
const MANY = 200;
/** A text has some hundred names of saints; past this many the memory is not worth it. */
const MOST_REMEMBERED = 20_000;
/** Keys have letters and digits below this, and spaces. */
const ASCII = 128;
const NONE: readonly number[] = [];

/** Names in the order of their keys. A key is made where a search finds something: most words begin no name. */
export class SortedNames {
  readonly #names: FoldedNames;
  readonly #keys: (string | undefined)[];
  readonly #heads: (string | undefined)[];
  readonly #groups = new Map<string, ReadonlyMap<string, readonly number[]> | null>();
  readonly #letters: (number | undefined)[] = new Array<number | undefined>(ASCII + 1);
  readonly #longest = new Map<string, number>();
  readonly #searched = new Map<string, readonly number[]>();

  constructor(folded: string) {
    this.#names = new FoldedNames(folded);
    this.#keys = new Array<string | undefined>(this.#names.length);
    this.#heads = new Array<string | undefined>(this.#names.heads);
  }

  get length(): number {
    return this.#names.length;
  }

  name(row: number): string {
    return this.#names.at(row);
  }

  key(row: number): string {
    const known = this.#keys[row];
    if (known !== undefined) return known;
    const made = nameKey(this.name(row));
    this.#keys[row] = made;
    return made;
  }

  #head(at: number): string {
    const known = this.#heads[at];
    if (known !== undefined) return known;
    const made = this.#names.head(at);
    this.#heads[at] = made;
    return made;
  }

  /** The first block from `low` to `high` whose head is not before the wanted key. */
  #blockOf(wanted: string, low: number, high: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (comesBefore(this.#head(middle), wanted)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The first block whose head is not before a letter, by its code. Most searches begin with the same few: each is made once. */
  #letter(code: number): number {
    const known = this.#letters[code];
    if (known !== undefined) return known;
    const block = this.#blockOf(String.fromCharCode(code), 0, this.#names.heads);
    this.#letters[code] = block;
    return block;
  }

  /** The first row whose key is not before the wanted one: sought among the heads of the blocks, then inside of one. */
  #lowerBound(wanted: string): number {
    const code = wanted.charCodeAt(0);
    if (!(code < ASCII)) return wanted === '' ? 0 : this.length;
    const low = this.#blockOf(wanted, this.#letter(code), this.#letter(code + 1));
    if (low === 0) return 0;
    const end = Math.min(low * BLOCK, this.length);
    let row = (low - 1) * BLOCK + 1;
    while (row < end && comesBefore(this.name(row), wanted)) row += 1;
    return row;
  }

  /** Rows of each key that begins with a word; null where the word is that of thousands ("saint"). Made once a word. */
  #beginning(word: string): ReadonlyMap<string, readonly number[]> | null {
    const known = this.#groups.get(word);
    if (known !== undefined) return known;
    const from = this.#lowerBound(word);
    // A space comes before "!", every letter and digit behind it.
    const behind = `${word}!`;
    let to = from;
    while (to < this.length && to - from <= MANY && comesBefore(this.name(to), behind)) to += 1;
    const group = to - from > MANY ? null : new Map<string, number[]>();
    for (let at = from; group !== null && at < to; at += 1) {
      const same = group.get(this.key(at));
      if (same) same.push(at);
      else group.set(this.key(at), [at]);
    }
    this.#groups.set(word, group);
    return group;
  }

  /** Rows with exactly this key. */
  equal(wanted: string): readonly number[] {
    const space = wanted.indexOf(' ');
    const group = this.#beginning(space < 0 ? wanted : wanted.slice(0, space));
    if (group !== null) return group.get(wanted) ?? NONE;
    const known = this.#searched.get(wanted);
    if (known !== undefined) return known;
    if (this.#searched.size >= MOST_REMEMBERED) this.#searched.clear();
    const found: number[] = [];
    for (let at = this.#lowerBound(wanted); at < this.length && this.key(at) === wanted; at += 1)
      found.push(at);
    this.#searched.set(wanted, found);
    return found;
  }

  /** How many words the longest key has that begins with this one; 0 where none does, infinite for the word of thousands. */
  longestFrom(word: string): number {
    const known = this.#longest.get(word);
    if (known !== undefined) return known;
    let longest = 0;
    for (const key of this.#beginning(word)?.keys() ?? []) longest = Math.max(longest, key.split(' ').length);
    const most = this.#beginning(word) === null ? Number.POSITIVE_INFINITY : longest;
    this.#longest.set(word, most);
    return most;
  }

  /** Rows whose key goes on after these words. */
  longer(wanted: string): readonly number[] {
    const found: number[] = [];
    const prefix = `${wanted} `;
    for (let at = this.#lowerBound(prefix); at < this.length && this.key(at).startsWith(prefix); at += 1)
      found.push(at);
    return found;
  }

  /** Whether the names stand in the order of their keys, which every search relies on. */
  isSorted(): boolean {
    for (let at = 1; at < this.length; at += 1) if (this.key(at - 1) > this.key(at)) return false;
    return true;
  }
}
