import { PRODUCT, TESTS, TOOLS } from './table.mjs';

/** Files that only tests read. */
const FOR_TESTS = /\.(?:test|fixture)\.[a-z]+$|^renderer\/(?:scenes\/)?gallery\/|^data\/gold\//u;
const ROWS = { product: PRODUCT, tests: TESTS, tools: TOOLS };

/** The row that holds a file: `{ side, place, row }`, the place being the folder or file that it is for. Null without a row. */
export function rowOf(path) {
  const sides = FOR_TESTS.test(path) ? ['tests'] : ['product', 'tools'];
  const held = sides.flatMap(side => {
    const rows = Object.entries(ROWS[side]);
    return rows.map(([key, row]) => ({ side, row, place: placeIn(key, path) }));
  });
  const holding = held.filter(({ place }) => place !== null);
  return holding.sort((a, b) => b.place.length - a.place.length)[0] ?? null;
}

/** Whether a path is the place, or lies in it. */
export function isIn(place, path) {
  return path === place || path.startsWith(`${place}/`);
}

/** `renderer/views/*` is a row for each of its folders. */
function placeIn(key, path) {
  if (!key.endsWith('/*')) return isIn(key, path) ? key : null;
  const parent = key.slice(0, -1);
  const [folder, ...rest] = path.startsWith(parent) ? path.slice(parent.length).split('/') : [];
  return rest.length > 0 ? `${parent}${folder}` : null;
}
