/** The values of the symbols of build/packing.mjs by their codes: printable ASCII without quotes, the backslash and the dollar. */
export const SYMBOL_VALUES = new Uint8Array(128);
const UNUSED = '"\'`\\$';
/** How many symbols there are. */
export const BASE = 90;
for (let code = 32, value = 0; code < 127; code += 1) {
  if (UNUSED.includes(String.fromCharCode(code))) continue;
  SYMBOL_VALUES[code] = value;
  value += 1;
}

/** The value of the symbol at a place of a packed text. */
export function symbolAt(text: string, at: number): number {
  return SYMBOL_VALUES[text.charCodeAt(at)] ?? 0;
}

/** The number that `size` symbols from a place on stand for, the highest first. */
export function numberAt(text: string, at: number, size: number): number {
  let value = 0;
  for (let i = at; i < at + size; i += 1) value = value * BASE + symbolAt(text, i);
  return value;
}

const SYMBOLS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
  (_, code) => code === 32 || (SYMBOL_VALUES[code] ?? 0) > 0,
);

/** A number as `size` symbols: what to look for in a packed column. */
export function packed(number: number, size: number): string {
  let text = '';
  let rest = number;
  for (let i = 0; i < size; i += 1) {
    text = (SYMBOLS[rest % BASE] ?? '') + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

/** Marks that no name has in it: the n-th keeps n letters of the name before. */
const KEPT = '0123456789!#%&*+,./:;<=>?@[]^_{}~';
const KEEPS = new Int8Array(128).fill(-1);
[...KEPT].forEach((mark, kept) => {
  KEEPS[mark.charCodeAt(0)] = kept;
});

/** Names in a block: only the first of them is written whole. */
export const BLOCK = 8;

/** Undoes the front coding of one block. */
function unfoldBlock(block: string): readonly string[] {
  const names: string[] = [];
  let name = '';
  let kept = 0;
  let from = 0;
  for (let at = 0; at <= block.length; at += 1) {
    const keeps = at < block.length ? (KEEPS[block.charCodeAt(at)] ?? -1) : 0;
    if (keeps < 0) continue;
    name = name.slice(0, kept) + block.slice(from, at);
    names.push(name);
    kept = keeps;
    from = at + 1;
  }
  return names;
}

/** The first name of a block, which is written whole. */
function headOf(block: string): string {
  let end = 0;
  while (end < block.length && (KEEPS[block.charCodeAt(end)] ?? -1) < 0) end += 1;
  return block.slice(0, end);
}

/** Whether a name stands in a block: only the letters behind what it shares with the name before are looked at. */
function isInBlock(block: string, name: string): boolean {
  let kept = 0;
  let same = 0;
  let at = 0;
  while (at < block.length) {
    if (kept < same) same = kept;
    // What keeps more than the name shares goes on with the same wrong letter.
    const isNear = kept === same;
    let letter = kept;
    for (; at < block.length; at += 1, letter += 1) {
      const keeps = KEEPS[block.charCodeAt(at)] ?? -1;
      if (keeps >= 0) break;
      if (isNear && same === letter && block[at] === name[letter]) same += 1;
    }
    if (isNear && same === letter && letter === name.length) return true;
    kept = KEEPS[block.charCodeAt(at)] ?? 0;
    at += 1;
  }
  return false;
}

/** Every name of a folded list. */
export function unfold(list: string): readonly string[] {
  return list.split('|').flatMap(unfoldBlock);
}

/** A long folded list of which only the blocks that are asked for are ever unfolded. */
export class FoldedNames {
  readonly #blocks: readonly string[];
  readonly #unfolded: (readonly string[] | undefined)[];
  readonly length: number;

  constructor(list: string) {
    this.#blocks = list.split('|');
    this.#unfolded = new Array<readonly string[] | undefined>(this.#blocks.length);
    const last = this.#blocks.length - 1;
    this.length = last * BLOCK + this.#block(last).length;
  }

  at(index: number): string {
    return this.#block(Math.floor(index / BLOCK))[index % BLOCK] ?? '';
  }

  /** How many names are written whole: every eighth. */
  get heads(): number {
    return this.#blocks.length;
  }

  /** One of those; nothing is unfolded for it. */
  head(at: number): string {
    return headOf(this.#blocks[at] ?? '');
  }

  #block(at: number): readonly string[] {
    const known = this.#unfolded[at];
    if (known !== undefined) return known;
    const made = unfoldBlock(this.#blocks[at] ?? '');
    this.#unfolded[at] = made;
    return made;
  }
}

/** A long folded list in order, asked whether a name is in it: only the block where the name would stand is unfolded. */
export class FoldedSet {
  readonly #blocks: readonly string[];
  readonly #heads: (string | undefined)[];

  constructor(list: string) {
    this.#blocks = list.split('|');
    this.#heads = new Array<string | undefined>(this.#blocks.length);
  }

  has(name: string): boolean {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#head(middle) <= name) low = middle + 1;
      else high = middle;
    }
    return low > 0 && isInBlock(this.#blocks[low - 1] ?? '', name);
  }

  /** The first name of a block, which is written whole; every search begins with the same few. */
  #head(at: number): string {
    const known = this.#heads[at];
    if (known !== undefined) return known;
    const head = headOf(this.#blocks[at] ?? '');
    this.#heads[at] = head;
    return head;
  }
}
