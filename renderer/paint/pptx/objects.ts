import type { GroupMark, LineMark, Mark, TextMark } from '../../scenes/scene.ts';
import { type BodyMark, bodyOf, holdsOf, outlineOf } from './anchors.ts';
import { blocksOf } from './blocks.ts';
import type { Brush, Painted } from './brush.ts';
import { chartXml } from './chart.ts';
import { LINE, linesOutline, type Outline, RECT, shapesOutline } from './geometry.ts';
import { fillXml, strokeXml } from './ink.ts';
import { around, type Box, moved, type Space, xfrmXml } from './space.ts';
import { stackChartXml } from './stack-chart.ts';
import { tableXml } from './table.ts';
import { partTable } from './table-cells.ts';
import { bodyXml, haloXml, type TextBlock, textBox } from './text.ts';
import { identityXml } from './xml.ts';

/** Letters of a text that names its object. */
const LONGEST_NAME = 60;

/** Marks → objects, in painting order. */
export function paintMarks(
  marks: readonly Mark[],
  space: Space,
  alpha: number,
  brush: Brush,
): readonly Painted[] {
  return blocksOf(marks).flatMap(mark => paintObject(mark, space, alpha, brush));
}

/** The table of the painter: each kind of mark and the object that it is on a slide. */
function paintObject(
  mark: Exclude<Mark, TextMark> | TextBlock,
  space: Space,
  around: number,
  brush: Brush,
): Painted | readonly Painted[] {
  if ('lines' in mark) return paintText(mark, space, around * (mark.first.opacity ?? 1), brush);
  const alpha = around * (mark.opacity ?? 1);
  switch (mark.kind) {
    case 'circle':
    case 'rect':
    case 'path':
      return paintShape(mark, null, space, alpha, brush);
    case 'line':
      return paintLine(mark, space, alpha, brush);
    case 'group':
      return mark.datum === undefined
        ? paintLayer(mark, space, alpha, brush)
        : paintNode(mark, space, alpha, brush);
    case 'lines': {
      const stroke = strokeXml(mark.stroke, alpha, space.scale);
      return freeform(linesOutline(mark, space), `<a:noFill/>${stroke}`, mark.label ?? '', brush);
    }
    case 'shapes': {
      const ink = fillXml(mark.fill, alpha) + strokeXml(mark.stroke, alpha, space.scale);
      return freeform(shapesOutline(mark, space), ink, mark.label ?? '', brush);
    }
  }
}

function freeform({ box, xml }: Outline, ink: string, label: string, brush: Brush): Painted {
  return { box, xml: shapeXml(identityXml(brush.next(), label, label), box, xml, ink, '') };
}

const SHAPE = '<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>';
const TEXT_BOX = '<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>';

function shapeXml(
  identity: string,
  box: Box,
  geometry: string,
  ink: string,
  text: string,
  turn: string | null = null,
): string {
  const kind = turn === null ? SHAPE : TEXT_BOX;
  return `<p:sp><p:nvSpPr>${identity}${kind}${xfrmXml(box, turn ?? '')}${geometry}${ink}</p:spPr>${text}</p:sp>`;
}

function paintText(block: TextBlock, space: Space, alpha: number, brush: Brush): Painted {
  const { first, lines } = block;
  const box = textBox(block, space, brush.measure);
  const name = [...lines.join(' ')].slice(0, LONGEST_NAME).join('');
  const text = bodyXml(block, 't', alpha, space.scale, brush.language);
  const turn = first.rotate ? ` rot="${Math.round((((first.rotate % 360) + 360) % 360) * 60_000)}"` : '';
  const identity = identityXml(brush.next(), name, first.label ?? '');
  return { box, xml: shapeXml(identity, box, RECT, haloXml(block, alpha), text, turn) };
}

interface Inside {
  readonly id: number;
  readonly name: string;
  readonly label: string;
  readonly block: TextBlock | null;
}

/** A closed outline, with what is written in it. */
function paintShape(
  mark: BodyMark,
  inside: Inside | null,
  space: Space,
  alpha: number,
  brush: Brush,
): Painted {
  const { box, xml } = outlineOf(mark, space);
  const ink = fillXml(mark.fill, alpha) + strokeXml(mark.stroke, alpha, space.scale);
  const label = inside?.label ?? mark.label ?? '';
  const identity = identityXml(inside?.id ?? brush.next(), inside?.name ?? label, label);
  const block = inside?.block ?? null;
  const text = block === null ? '' : bodyXml(block, 'ctr', alpha, space.scale, brush.language);
  return { box, xml: shapeXml(identity, box, xml, ink, text) };
}

/** A straight line, held by the shapes that it ties. */
function paintLine(line: LineMark, space: Space, alpha: number, brush: Brush): Painted {
  const { from, to, name } = holdsOf(line, brush.anchors, space);
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  const flips = `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`;
  const held =
    ('id' in from ? `<a:stCxn id="${from.id}" idx="${from.site}"/>` : '') +
    ('id' in to ? `<a:endCxn id="${to.id}" idx="${to.site}"/>` : '');
  const label = line.label ?? (brush.saysTies ? name : '');
  const called = name === '' ? label : (brush.layerName('links') ?? '');
  return {
    box,
    xml:
      `<p:cxnSp><p:nvCxnSpPr>${identityXml(brush.next(), called, label)}<p:cNvCxnSpPr>${held}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>` +
      `${xfrmXml(box, flips)}${LINE}${strokeXml(line.stroke, alpha, space.scale, true)}</p:spPr></p:cxnSp>`,
  };
}

/** A named layer as a group of that name; what has no name of its own is not worth a group. */
function paintLayer(group: GroupMark, space: Space, alpha: number, brush: Brush): readonly Painted[] {
  const name = brush.layerName(group.name);
  if (group.table !== undefined) {
    const parted = partTable(group, group.table, brush.measure);
    if (parted !== null) {
      const place = moved(space, group.x, group.y);
      const table = tableXml(parted, group.table, place, name ?? '', brush);
      return [table, ...paintMarks(parted.rest, place, alpha, brush)];
    }
  }
  if (group.chart !== undefined) {
    const place = moved(space, group.x, group.y);
    if (group.chart.kind === 'stacks') {
      const stacks = stackChartXml(group.chart, place, name ?? '', brush);
      if (stacks !== null) return [stacks];
    }
    const chart =
      group.chart.kind === 'stacks' ? null : chartXml(group, group.chart, place, name ?? '', brush);
    if (chart !== null) return [chart.frame, ...paintMarks(chart.rest, place, alpha, brush)];
  }
  const id = name === null ? 0 : brush.next();
  const inner = paintMarks(group.marks, moved(space, group.x, group.y), alpha, brush);
  return name === null ? inner : groupOf(inner, identityXml(id, name, group.label ?? ''));
}

/** Objects one behind the other. */
export function allOf(objects: readonly Painted[]): string {
  return objects.map(({ xml }) => xml).join('');
}

/** A group around objects; none around nothing. */
function groupOf(inner: readonly Painted[], identity: string): readonly Painted[] {
  if (inner.length === 0) return [];
  const box = around(inner.map(each => each.box));
  const { x, y, width, height } = box;
  const place =
    `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>` +
    `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm>`;
  return [
    {
      box,
      xml: `<p:grpSp><p:nvGrpSpPr>${identity}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place}</p:grpSpPr>${allOf(inner)}</p:grpSp>`,
    },
  ];
}

/** How far from the middle of its shape a text may stand, in parts of its size, to be written in it. */
const OFF = 0.25;
/** Half the height of capitals, in parts of the size: the baseline of a text in the middle lies so far below it. */
const BASELINE = 0.35;

/** Whether a text stands in the middle of a shape. */
function isWrittenIn({ first, lines, lead }: TextBlock, body: BodyMark | null): boolean {
  if (body === null || body.kind === 'path') return body !== null;
  const [x, y] =
    body.kind === 'circle' ? [body.x, body.y] : [body.x + body.width / 2, body.y + body.height / 2];
  const { size } = first.font;
  const middle = first.y + ((lines.length - 1) * lead) / 2 - BASELINE * size;
  return (
    first.anchor === 'middle' &&
    first.rotate === undefined &&
    Math.abs(first.x - x) < OFF * size &&
    Math.abs(middle - y) < OFF * size
  );
}

/** What stands for something: one shape with what is written in it; a group of several things where it is made of more. */
function paintNode(group: GroupMark, space: Space, alpha: number, brush: Brush): readonly Painted[] {
  const inside = moved(space, group.x, group.y);
  const body = bodyOf(group.marks);
  const label = group.label ?? group.name;
  const others = group.marks.filter(mark => mark !== body);
  const ring = others.filter(mark => mark.key === 'ring');
  const [block, ...more] = blocksOf(others.filter(mark => mark.key !== 'ring'));
  const written =
    block === undefined ? null : 'lines' in block && isWrittenIn(block, body) ? block : undefined;
  if (body === null || more.length > 0 || written === undefined) {
    const inner = paintMarks(group.marks, inside, alpha, brush);
    return groupOf(inner, identityXml(brush.next(), group.name, label));
  }
  const id = brush.anchors.get(group.key)?.id ?? brush.next();
  const rings = paintMarks(ring, inside, alpha, brush);
  const opacity = alpha * (body.opacity ?? 1);
  const shape = paintShape(body, { id, name: group.name, label, block: written }, inside, opacity, brush);
  return [...rings, shape];
}
