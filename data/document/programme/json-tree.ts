import { visit } from 'jsonc-parser';
import { DEEPEST, type Entry, type Tree } from './tree.ts';
import { written } from './written.ts';

/** What a JSON file holds, and where its first slip is; null for a sound one. */
export interface JsonFile {
  readonly tree: Tree;
  readonly slip: number | null;
}

/** A list or group while it is being read. */
interface Open {
  readonly start: number;
  readonly entries: Entry[] | null;
  readonly items: Tree[];
  key: string;
  keySpan: Entry['keySpan'];
}

/** How deep brackets are nested outside texts; found without reading anything, so that no file can exhaust the stack. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== 34; at += 1)
        if (text.charCodeAt(at) === 92) at += 1;
    } else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth -= 1;
  }
  return deepest;
}

/** Reads JSON with the place of every value; a file that breaks off is read as far as it goes. Null for other texts. */
export function readJson(text: string): JsonFile | null {
  if (!/^\s*[[{]/.test(text) || jsonDepth(text) > DEEPEST) return null;
  const stack: Open[] = [];
  let root: Tree | null = null;
  let slip: number | null = null;
  const put = (value: Tree): void => {
    const holder = stack.at(-1);
    if (holder === undefined) root ??= value;
    else if (holder.entries === null) holder.items.push(value);
    else holder.entries.push({ key: holder.key, keySpan: holder.keySpan, value });
  };
  const open = (start: number, entries: Entry[] | null): void => {
    stack.push({ start, entries, items: [], key: '', keySpan: null });
  };
  const close = (end: number): void => {
    const done = stack.pop();
    if (done === undefined) return;
    const span = { start: done.start, end };
    put(
      done.entries === null
        ? { kind: 'list', span, items: done.items }
        : { kind: 'group', span, entries: done.entries },
    );
  };
  visit(
    text,
    {
      onObjectBegin: offset => open(offset, []),
      onArrayBegin: offset => open(offset, null),
      onObjectEnd: (offset, length) => close(offset + length),
      onArrayEnd: (offset, length) => close(offset + length),
      onObjectProperty: (key, offset, length) => {
        const holder = stack.at(-1);
        if (holder === undefined) return;
        holder.key = key;
        holder.keySpan = { start: offset + 1, end: offset + length - 1 };
      },
      onLiteralValue: (value, offset, length) => {
        if (typeof value === 'string') put(written(text, offset + 1, offset + length - 1, 'json'));
        else {
          const leaf = written(text, offset, offset + length, 'none');
          put(typeof value === 'number' ? leaf : { ...leaf, empty: value === null || value === false });
        }
      },
      onError: (_error, offset) => {
        slip ??= offset;
      },
    },
    { allowTrailingComma: true, disallowComments: false },
  );
  while (stack.length > 0) close(text.length);
  return root === null ? null : { tree: root, slip };
}
