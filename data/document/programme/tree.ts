import { plainLetters } from '../../model/plain-letters.ts';
import type { Located, Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';

/** A written value: its words, and where each character of them stands in the file. */
export interface Leaf {
  readonly kind: 'leaf';
  /** The value as the file writes it, without its quotes. */
  readonly span: Span;
  /** The characters that are meant: escapes undone. */
  readonly words: string;
  /** The place of each character, and of the end; null where they stand one behind the other from the start of the span. */
  readonly places: Int32Array | null;
  /** Whether the file says nothing here: null, true, false. */
  readonly empty: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Tree[];
}

/** Named values; XML may say one name several times. */
export interface Group {
  readonly kind: 'group';
  readonly span: Span;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  /** Where the key itself is written; null for what has no key of its own. */
  readonly keySpan: Span | null;
  readonly value: Tree;
}

/** A file of named values, whatever it is written in: JSON, XML, rows of a table. */
export type Tree = Leaf | List | Group;

/** Deeper than any programme: such a file was made to harm. */
export const DEEPEST = 64;

/**
 * Keys are compared without case, accents and what separates their words: "starts_at", "startsAt" and "Starts at" are one.
 * "_type" is the format's own.
 */
export function plainKey(key: string): string {
  const mark = /^[_$@]/.test(key) ? '_' : '';
  const bare = plainLetters(key).replace(/[^\p{L}\p{N}#]+/gu, '');
  return mark + bare;
}

/** What an entry says in words; null for nothing: an empty text, null, the "None" of a template. */
export function said(leaf: Tree | null | undefined): Located | null {
  if (leaf?.kind !== 'leaf' || leaf.empty) return null;
  const text = fold(leaf.words);
  return text === '' || /^(?:none|null|undefined|nan|n\/a)$/iu.test(text) ? null : { text, span: leaf.span };
}

/** The values under the first of these names that a group has. */
export function under(group: Group, names: readonly string[]): readonly Tree[] {
  for (const name of names) {
    const found = group.entries.filter(entry => plainKey(entry.key) === name).map(entry => entry.value);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first of these names under which something is said, in words or in one of several languages. */
export function wordsUnder(group: Group, names: readonly string[]): Leaf | null {
  for (const name of names) {
    for (const value of under(group, [name])) {
      const leaf = leafOf(value);
      if (leaf !== null) return leaf;
    }
  }
  return null;
}

const LANGUAGES = ['fr', 'en', 'de'];
const CALLED = ['name', 'title', 'label', 'value', '#text', 'slug'];

/** The words of a value: its own, those of its name ({"slug": …, "name": …}), or one language of several ({"fr": …, "en": …}). */
export function leafOf(value: Tree | undefined, depth = 0): Leaf | null {
  if (value === undefined || depth > 2) return null;
  if (value.kind === 'leaf') return said(value) === null ? null : value;
  if (value.kind === 'list') return null;
  for (const name of [...CALLED, ...LANGUAGES]) {
    const [inner] = under(value, [name]);
    const leaf = leafOf(inner, depth + 1);
    if (leaf !== null) return leaf;
  }
  return null;
}

/** The items of a list, or the one value that stands in its place. */
export function itemsOf(value: Tree): readonly Tree[] {
  return value.kind === 'list' ? value.items : [value];
}
