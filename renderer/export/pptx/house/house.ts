import { fail, ok, type Result } from '../../../../data/model/result.ts';
import type { Box } from '../../../paint/pptx/space.ts';
import { type HouseLayout, layoutsOf } from './layouts.ts';
import { type HouseErrorCode, type OpenedPackage, openPackage } from './opened.ts';
import { below, readXml, type XmlElement } from './xml-tree.ts';

/** An organisation's own presentation, of which slides take everything but its slides. */
export interface House {
  readonly opened: OpenedPackage;
  /** The part that is the presentation, and what is in it. */
  readonly main: { readonly name: string; readonly root: XmlElement };
  /** Width and height of its slides in EMU. */
  readonly size: { readonly width: number; readonly height: number };
  /** What each kind of slide stands on. */
  readonly figure: HouseLayout;
  readonly opening: HouseLayout;
  readonly text: HouseLayout;
  /** Where a picture goes. */
  readonly place: Box;
}

const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\//u;
const MAIN =
  /^application\/vnd\.openxmlformats-officedocument\.presentationml\.(?:presentation|template|slideshow)\.main\+xml$/iu;

/** Reads a template, or says why it is none. */
export function readHouse(bytes: Uint8Array): Result<House, HouseErrorCode> {
  const package_ = openPackage(bytes);
  if (!package_.ok) return fail(package_.error);
  const opened = package_.value;
  const relations = opened.relationsOf('');
  const name = relations.find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const type = opened.typeOf(name);
  const isMacro = /macroEnabled/iu.test(type) || opened.names.some(each => /vbaProject/iu.test(each));
  if (isMacro && /ms-powerpoint|presentationml/iu.test(type)) return fail('macros');
  if (!MAIN.test(type)) return fail('no-presentation');
  const part = opened.part(name);
  const root = part === undefined ? null : readXml(part);
  if (root === null) return fail('damaged');
  if (STRICT.test(root.uri) || relations.some(each => STRICT.test(each.type))) return fail('strict');
  const { cx, cy } = below(root, 'sldSz')?.attributes ?? {};
  const size = { width: Number(cx), height: Number(cy) };
  const layouts = layoutsOf(opened, name);
  if (layouts === null || !(size.width > 0 && size.height > 0)) return fail('damaged');
  const chosen = chosenOf(layouts, size);
  return chosen === null ? fail('no-title') : ok({ opened, main: { name, root }, size, ...chosen });
}

type Size = House['size'];

/** What slides stand on: for figures and texts a title with one body, for the first slide a title with what stands under it. */
function chosenOf(
  layouts: readonly HouseLayout[],
  size: Size,
): Pick<House, 'figure' | 'opening' | 'text' | 'place'> | null {
  const titled = layouts.filter(({ title }) => title !== null);
  const plain = titled.filter(({ title }) => title?.kind === 'title');
  const first = (...tests: readonly ((layout: HouseLayout) => boolean)[]) =>
    tests.map(test => plain.find(test)).find(found => found !== undefined);
  const isOf =
    (...types: readonly string[]) =>
    (layout: HouseLayout) =>
      types.includes(layout.type);
  const hasRoom = (layout: HouseLayout) => placeIn(layout, size) !== null;
  const oneBody = (layout: HouseLayout) => layout.bodies.length === 1 && layout.subtitle === null;
  const isOpen = (layout: HouseLayout) => {
    const place = placeIn(layout, size);
    return place !== null && isFree(layout, place);
  };
  const figure =
    first(
      layout => oneBody(layout) && isOf('obj', 'tx')(layout) && isOpen(layout),
      layout => oneBody(layout) && isOpen(layout),
      layout => oneBody(layout) && isOf('obj', 'tx')(layout) && hasRoom(layout),
      layout => oneBody(layout) && hasRoom(layout),
      isOf('titleOnly'),
      hasRoom,
    ) ??
    plain[0] ??
    titled[0];
  if (figure === undefined) return null;
  const text = (oneBody(figure) ? figure : null) ?? first(oneBody) ?? figure;
  const opening =
    titled.find(layout => layout.type === 'title') ??
    titled.find(layout => layout.title?.kind === 'ctrTitle') ??
    titled.find(layout => layout.subtitle !== null && layout.bodies.length === 0) ??
    text;
  return { figure, opening, text, place: placeIn(figure, size) ?? underTitle(figure, size) };
}

/** Share of the picture's place that something drawn there may take. */
const MOST_DRAWN = 0.03;

/** Whether nothing of the house is drawn where the picture goes. */
export function isFree({ drawn }: HouseLayout, place: Box): boolean {
  return drawn.every(box => shareOf(box, place) <= MOST_DRAWN);
}

/** How much of a place a box covers. */
function shareOf(box: Box, place: Box): number {
  const width = Math.min(box.x + box.width, place.x + place.width) - Math.max(box.x, place.x);
  const height = Math.min(box.y + box.height, place.y + place.height) - Math.max(box.y, place.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (place.width * place.height);
}

/** Parts of a slide's width and height that a picture needs. */
const LEAST = 0.3;

/** The place of a layout's body, or the master's; null where it is too small for a picture. */
function placeIn({ bodies: [body], masterBody, title }: HouseLayout, size: Size): Box | null {
  const box = body?.box ?? masterBody?.box ?? null;
  if (box === null || box.width < LEAST * size.width || box.height < LEAST * size.height) return null;
  // A body that was left where the master has it may lie under a title that was moved.
  const below = title?.box ?? null;
  const bottom = below === null ? 0 : below.y + below.height;
  const over = bottom - box.y;
  return over <= 0 || over > box.height / 2 || below === null || below.y > box.y
    ? box
    : { ...box, y: bottom, height: box.height - over };
}

/** What is left under a title, with margins. */
function underTitle({ title }: HouseLayout, { width, height }: Size): Box {
  const edge = width * 0.05;
  const box = title?.box ?? null;
  const bottom = box === null ? height * 0.2 : box.y + box.height;
  const y = bottom > height * 0.5 ? edge : bottom + edge / 4;
  const left = box?.x ?? edge;
  return { x: left, y, width: box?.width ?? width - 2 * edge, height: height * 0.9 - y };
}
