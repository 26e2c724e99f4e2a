import { fieldOf } from './fields.ts';
import { type Block, type DataRecord, type Declared, NOTHING_DECLARED } from './readable.ts';
import type { Veil } from './veil.ts';
import { readYaml, type YamlMarkup } from './yaml.ts';

const ITEM = /^- /gm;
const KEY = /^(?:- | {1,8})([\p{L}_][\p{L}\p{N}_ -]{0,40}):(?:[ \t]+|$)/u;
/** A list of one is no list. */
const LEAST_ITEMS = 2;

/**
 * A list of YAML in which a slip (a quoted text that goes on in the first column, a stray colon) makes the parser refuse the
 * whole: each item is read by itself, and one that is refused line by line. Null where the text is no such list.
 */
export function readYamlList(text: string, veil: Veil): YamlMarkup | null {
  const starts = [...text.matchAll(ITEM)].map(found => found.index);
  if (starts.length < LEAST_ITEMS || text.slice(0, starts[0]).trim() !== '') return null;
  const blocks: Block[] = [];
  const records: DataRecord[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const item = readYaml(text, veil, start, end) ?? readLoosely(text, veil, start, end);
    const base = records.length;
    for (const { parent, span } of item.records)
      records.push({ parent: parent === null ? null : parent + base, span });
    for (const block of item.blocks) {
      const value = block.value && { ...block.value, record: block.value.record + base };
      blocks.push({ ...block, value });
    }
  });
  return records.length < LEAST_ITEMS
    ? null
    : { blocks, records, schedule: false, declared: NOTHING_DECLARED };
}

/** The keys at the top of a head that the parser refuses as a whole, each line read by itself; nothing of it is shown. */
export function readYamlLines(text: string, veil: Veil, start: number, end: number): Declared {
  const found: Declared[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (/^[\p{L}_][\w-]*:[ \t]+\S/u.test(line)) {
      const data = readYaml(text, veil, at, at + line.length);
      if (data !== null) found.push(data.declared);
    }
    at += line.length + 1;
  }
  veil.hide(start, end);
  const first = <K extends keyof Declared>(key: K) => found.find(one => one[key] !== null)?.[key] ?? null;
  return {
    title: first('title'),
    subtitle: first('subtitle'),
    place: first('place'),
    organiser: first('organiser'),
    dates: found.flatMap(({ dates }) => dates),
  };
}

/** One record line by line: a key and what stands behind it; other lines go on with the value before. */
function readLoosely(text: string, veil: Veil, start: number, end: number): YamlMarkup {
  const blocks: Block[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const key = KEY.exec(line);
    const from = at + (key?.[0].length ?? 0);
    const field = key?.[1] === undefined ? null : fieldOf(key[1]);
    const shown: readonly [number, number] = [
      from + (/^["']/.test(text.slice(from, from + 1)) ? 1 : 0),
      at + line.length,
    ];
    const last = blocks.at(-1);
    if (field !== null && shown[1] > shown[0]) {
      if (field !== 'other') veil.show(...shown);
      const span = { start: shown[0], end: shown[1] };
      blocks.push({ kind: 'value', span, level: 0, strong: false, value: { field, record: 0 } });
    } else if (field === null && last?.value?.field === 'text') {
      veil.show(...shown);
      blocks[blocks.length - 1] = { ...last, span: { start: last.span.start, end: shown[1] } };
    }
    at += line.length + 1;
  }
  const records = [{ parent: null, span: { start, end } }];
  return { blocks, records, schedule: false, declared: NOTHING_DECLARED };
}
