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
