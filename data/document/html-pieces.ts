import type { Block } from './readable.ts';
import type { Veil } from './veil.ts';

/** A leaf of the page and where it begins, while it is being read. */
export interface Leaf {
  kind: Block['kind'];
  level: number;
  start: number;
  end: number;
  strong: number;
  words: number;
}

/** Tags and comments inside the place of a moved text. */
const TAGS = /<!--[\s\S]{0,5000}?-->|<[!/?a-z][^<>]{0,5000}>/giu;

/**
 * The stretches of a text node, [start, end) in the file, that are its words. Text that the parser moved (loose in a table,
 * behind the body) bears one place that runs over whatever lies between its pieces, tags and cells included.
 */
export function piecesOf(
  text: string,
  value: string,
  start: number,
  end: number,
): readonly (readonly [number, number])[] {
  if (value.trim() === '') return [];
  const raw = text.slice(start, end);
  if (!raw.includes('<')) return [[start, end]];
  const found: (readonly [number, number])[] = [];
  let at = 0;
  for (const gap of [...raw.matchAll(TAGS), null]) {
    const to = gap?.index ?? raw.length;
    const words = raw.slice(at, to).trim();
    if (words !== '' && (words.includes('&') || value.includes(words))) found.push([start + at, start + to]);
    at = to + (gap?.[0].length ?? 0);
  }
  return found;
}

/**
 * "<b>Anne</b> <i>Roux</i>": the space at `gap` parts the words before it from those that begin at `next`, but for a comma or a dot,
 * which stands right behind a word; `lined`: in text whose lines are lines.
 */
export function showGap(
  veil: Veil,
  text: string,
  [gap, next]: readonly [number, number],
  lined: boolean,
): void {
  const first = text[gap] ?? '';
  if (!/[\s&]/.test(first) || /[,.;)\]]/.test(text[next] ?? '')) return;
  veil.put(gap, lined && first === '\n' ? '\n' : ' ', gap + 1);
}
