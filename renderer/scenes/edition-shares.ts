/** A line of the matrix: the title of a group, one of its rows, or how many of them are left out. */
export type EditionLine<Row> =
  | { readonly kind: 'title'; readonly group: string }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'more'; readonly group: string; readonly left: number };

interface Grouped {
  readonly group: string;
}

/** A title and one row below it are the least that a group is shown by. */
const LEAST = 2;

/**
 * What stands in a room of `blocks` columns of `high` lines. Where not all rows have room every group keeps its part of it, for
 * who is new and who is gone says as much as the many who come back; no title stands at the foot of a column. A lone group
 * needs no title. Returns one list a column.
 */
export function editionBlocks<Row extends Grouped>(
  rows: readonly Row[],
  blocks: number,
  high: number,
): readonly (readonly EditionLine<Row>[])[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const members = groups.map(group => rows.filter(row => row.group === group));
  const titles = groups.length > 1 ? 1 : 0;
  // A title that would stand last leaves its line empty, at most once a column.
  const room = blocks * high - (titles === 0 ? 0 : blocks - 1);
  const shares = sharesOf(
    members.map(({ length }) => length + titles),
    room,
  );
  const lines = members.flatMap((member, i): readonly EditionLine<Row>[] => {
    const group = groups[i] ?? '';
    const share = shares[i] ?? 0;
    const isWhole = member.length + titles <= share;
    const shown = isWhole ? member.length : Math.max(1, share - titles - 1);
    const left = member.length - shown;
    return [
      ...(titles === 0 ? [] : [{ kind: 'title', group } as const]),
      ...member.slice(0, shown).map(row => ({ kind: 'row', row }) as const),
      ...(left === 0 ? [] : [{ kind: 'more', group, left } as const]),
    ];
  });
  return flow(lines, high);
}

/** Lines for each wish out of a room: the small ones whole, what they leave evenly among the large. */
function sharesOf(wishes: readonly number[], room: number): readonly number[] {
  const shares = wishes.map(() => 0);
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  let left = room;
  order.forEach((at, done) => {
    const wish = wishes[at] ?? 0;
    const share = Math.min(wish, Math.max(LEAST, Math.floor(left / (order.length - done))));
    shares[at] = share;
    left -= share;
  });
  return shares;
}

function flow<Row>(
  lines: readonly EditionLine<Row>[],
  high: number,
): readonly (readonly EditionLine<Row>[])[] {
  const blocks: EditionLine<Row>[][] = [];
  let block: EditionLine<Row>[] = [];
  for (const line of lines) {
    const isFull = block.length >= high || (line.kind === 'title' && block.length === high - 1);
    if (isFull) {
      blocks.push(block);
      block = [];
    }
    block.push(line);
  }
  return block.length === 0 ? blocks : [...blocks, block];
}
