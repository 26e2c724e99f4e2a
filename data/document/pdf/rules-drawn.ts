import type { Pdfium } from './library.ts';
import type { PdfPage } from './page.ts';

/** The library's kinds of a page object that are a path and a form, which holds objects of its own. */
const PATH = 2;
const FORM = 5;
/** And its kind of a segment that begins another line. */
const MOVE = 2;
/** A line is at most so thick, in points, and so many times as long. */
const THICK = 3;
const LONG = 3;
const LEAST_LENGTH = 5;
/** A page with more objects is a map or a plot: its lines are no table's. */
const MOST_OBJECTS = 6000;
const MOST_SEGMENTS = 2000;
const MOST_RULES = 4000;
/** The sign of an item is so large, in points, and as high as it is wide, but for so much. */
const LEAST_DOT = 1;
const LARGEST_DOT = 10;
const ROUND = 0.2;

/** A box: left, bottom, right and top. */
type Box = readonly [number, number, number, number];
/** Where points of an object come to stand: a b c d e f of the page description. */
type Matrix = readonly [number, number, number, number, number, number];

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** What is drawn on a page: its thin lines that lie along its edges, and its dots; left, top, right and bottom of each. */
export function pathsOn(library: Pdfium, page: number): Pick<PdfPage, 'rules' | 'dots'> {
  const count = library.FPDFPage_CountObjects(page);
  if (count > MOST_OBJECTS) return { rules: new Float32Array(), dots: new Float32Array() };
  const rules: number[] = [];
  const dots: number[] = [];
  const place = library.pdfium.wasmExports.malloc(24);
  const paths = createPaths(library, place, box => {
    const [left, bottom, right, top] = box;
    const out = isRule(box) ? rules : isDot(box) ? dots : null;
    if (out !== null && out.length < MOST_RULES * 4) out.push(left, top, right, bottom);
  });
  const { FPDFPage_GetObject: objectAt, FPDFPageObj_GetType: kindOf } = library.pdfium.wasmExports;
  for (let i = 0; i < count; i += 1) {
    const object = objectAt(page, i);
    const kind = kindOf(object);
    if (kind === PATH) paths.read(object, UNMOVED);
    else if (kind === FORM) paths.readForm(object);
  }
  library.pdfium.wasmExports.free(place);
  return { rules: Float32Array.from(rules), dots: Float32Array.from(dots) };
}

/** Reads paths, and gives each box that one draws to `onBox`. `place` is for 24 bytes of the library's answers. */
function createPaths(library: Pdfium, place: number, onBox: (box: Box) => void) {
  const { pdfium } = library;
  const floats = (count: number) => pdfium.HEAPF32.slice(place >> 2, (place >> 2) + count);
  const matrixOf = (object: number): Matrix => {
    if (!library.FPDFPageObj_GetMatrix(object, place)) return UNMOVED;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(6);
    return [a, b, c, d, e, f];
  };
  const isStroked = (object: number): boolean =>
    library.FPDFPath_GetDrawMode(object, place, place + 4) && pdfium.HEAPU8[place + 4] === 1;
  const pointOf = (segment: number): readonly [number, number] => {
    library.FPDFPathSegment_GetPoint(segment, place, place + 4);
    const [x = 0, y = 0] = floats(2);
    return [x, y];
  };
  const read = (object: number, outer: Matrix) => {
    const count = library.FPDFPath_CountSegments(object);
    if (count < 2 || count > MOST_SEGMENTS) return;
    const own = matrixOf(object);
    const moved = (point: readonly [number, number]) => apply(outer, apply(own, point));
    const stroked = isStroked(object);
    let line: (readonly [number, number])[] = [];
    const flush = () => {
      for (const box of boxesOf(line, stroked)) onBox(box);
      line = [];
    };
    for (let i = 0; i < count; i += 1) {
      const segment = library.FPDFPath_GetPathSegment(object, i);
      if (library.FPDFPathSegment_GetType(segment) === MOVE) flush();
      line.push(moved(pointOf(segment)));
    }
    flush();
  };
  const readForm = (form: number) => {
    const outer = matrixOf(form);
    const count = Math.min(library.FPDFFormObj_CountObjects(form), MOST_OBJECTS);
    for (let i = 0; i < count; i += 1) {
      const object = library.FPDFFormObj_GetObject(form, i);
      if (library.FPDFPageObj_GetType(object) === PATH) read(object, outer);
    }
  };
  return { read, readForm };
}

function apply([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** What a line through points may draw along an edge: itself, filled or not, when it is thin; else each side that is stroked. */
function boxesOf(points: readonly (readonly [number, number])[], stroked: boolean): readonly Box[] {
  const whole = boxOf(points);
  if (!stroked || isRule(whole) || isDot(whole)) return [whole];
  const ends = [...points.slice(1), points[0] ?? [0, 0]] as const;
  return points.map((point, i) => boxOf([point, ends[i] ?? point]));
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isRule([left, bottom, right, top]: Box): boolean {
  const [thin, long] = [right - left, top - bottom].sort((a, b) => a - b);
  return (
    thin !== undefined &&
    long !== undefined &&
    thin <= THICK &&
    long >= Math.max(LEAST_LENGTH, thin * LONG) &&
    Number.isFinite(long)
  );
}

function isDot([left, bottom, right, top]: Box): boolean {
  const [width, height] = [right - left, top - bottom];
  return width >= LEAST_DOT && width <= LARGEST_DOT && Math.abs(width - height) <= width * ROUND;
}
