import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { SaxesParser } from 'saxes';
import { DEEPEST, type Entry, type Leaf, type Tree } from './tree.ts';
import { written } from './written.ts';

/** What an XML file holds, and where it stops being sound; null for a sound one. */
export interface XmlFile {
  readonly root: string;
  readonly tree: Tree;
  readonly slip: number | null;
}

interface Open {
  readonly name: string;
  readonly start: number;
  /** Behind its opening tag. */
  readonly inside: number;
  readonly entries: Entry[];
  /** Holds elements: then the white space between them says nothing. */
  holds: boolean;
}

/** A document type that defines entities may make a small file endless; nothing of a programme needs one. */
export function definesEntities(text: string): boolean {
  const type = /<!DOCTYPE[^[>]{0,2000}\[/iu.exec(text.slice(0, 100_000));
  return type !== null && /<!ENTITY/iu.test(text.slice(type.index, type.index + 1_000_000));
}

/** How deep elements are nested, counted from their tags alone. */
export function xmlDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<\/?[\p{L}_][^<>]*>/gu)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

/** Reads XML with the place of every value; a file that breaks off is read as far as it is sound. Null for other texts. */
export function readXml(text: string): XmlFile | null {
  if (!/^\s*</.test(text) || definesEntities(text) || xmlDepth(text) > DEEPEST) return null;
  const stack: Open[] = [];
  let root: { readonly name: string; readonly tree: Tree } | null = null;
  let slip: number | null = null;
  const parser = new SaxesParser({ position: true });
  for (const [, name = ''] of text.matchAll(/&([a-z][a-z\d]{1,31});/giu)) {
    const means = decodeNamedCharacterReference(name);
    if (means !== false) parser.ENTITIES[name] = means;
  }
  const close = (before: number, behind: number): void => {
    const done = stack.pop();
    if (done === undefined) return;
    const tree = valueIn(text, done, before, behind);
    const holder = stack.at(-1);
    if (holder === undefined) root ??= { name: done.name, tree };
    else holder.entries.push({ key: done.name, keySpan: null, value: tree });
  };
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const holder = stack.at(-1);
    if (holder !== undefined) holder.holds = true;
    const inside = parser.position;
    const start = text.lastIndexOf('<', inside - 1);
    const head = text.slice(start, inside);
    const entries = Object.keys(attributes).flatMap(key => attributeOf(text, start, head, key));
    stack.push({ name, start, inside, entries, holds: false });
    if (isSelfClosing) close(inside, inside);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (!isSelfClosing) close(text.lastIndexOf('</', parser.position - 1), parser.position);
  });
  parser.on('error', () => {
    slip ??= Math.min(parser.position, text.length);
  });
  // In pieces: behind the first slip nothing is worth reading.
  for (let at = 0; at < text.length && slip === null; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (slip === null) parser.close();
  while (stack.length > 0) close(slip ?? text.length, slip ?? text.length);
  const found = root as { readonly name: string; readonly tree: Tree } | null;
  return found === null ? null : { root: found.name, tree: found.tree, slip };
}

const PIECE = 65_536;

function attributeOf(text: string, start: number, head: string, key: string): Entry[] {
  // Only what is syntax may be escaped in a pattern of Unicode: `\-`, as in `http-equiv`, is an error there.
  const at = new RegExp(`\\s${key.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}\\s*=\\s*(["'])`, 'u').exec(head);
  const quote = at?.[1];
  if (at === null || quote === undefined) return [];
  const from = at.index + at[0].length;
  const to = head.indexOf(quote, from);
  return [{ key, keySpan: null, value: written(text, start + from, start + Math.max(from, to), 'xml') }];
}

/** An element without attributes and elements is its words; any other names what it holds. */
function valueIn(
  text: string,
  { start, inside, entries, holds }: Open,
  before: number,
  behind: number,
): Tree {
  const words: Leaf | null = holds ? null : written(text, inside, Math.max(inside, before), 'xml');
  if (words !== null && entries.length === 0) return words;
  const own: readonly Entry[] = words === null ? [] : [{ key: '#text', keySpan: null, value: words }];
  return { kind: 'group', span: { start, end: behind }, entries: [...entries, ...own] };
}
