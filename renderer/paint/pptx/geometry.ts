import type { LinesMark, RectMark, ShapesMark } from '../../scenes/scene.ts';
import { linesPath, shapesPath } from '../batch-paths.ts';
import { type Step, stepsOf } from './outline.ts';
import { around, type Box, boxOn, pointOn, type Space } from './space.ts';

/** An outline on the slide: its box, and the XML of its geometry. */
export interface Outline {
  readonly box: Box;
  readonly xml: string;
}

export const ELLIPSE = '<a:prstGeom prst="ellipse"/>';
export const RECT = '<a:prstGeom prst="rect"/>';
export const LINE = '<a:prstGeom prst="line"/>';

/** A rectangle; its corners are rounded in parts of its smaller side. */
export function rectOutline({ x, y, width, height, radius = 0 }: RectMark, space: Space): Outline {
  const box = boxOn(space, x, y, width, height);
  const least = Math.min(width, height);
  if (radius <= 0 || least <= 0) return { box, xml: RECT };
  const adjust = Math.round(Math.min(0.5, radius / least) * 100_000);
  return {
    box,
    xml: `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${adjust}"/></a:avLst></a:prstGeom>`,
  };
}

/** The middles of the four sides, in the order that programs count them: where a connector may hold a shape of any outline. */
const SIDES =
  '<a:cxnLst>' +
  ['hc,t', 'l,vc', 'hc,b', 'r,vc']
    .map((pair, i) => {
      const [x, y] = pair.split(',');
      return `<a:cxn ang="${[16_200_000, 10_800_000, 5_400_000, 0][i]}"><a:pos x="${x}" y="${y}"/></a:cxn>`;
    })
    .join('') +
  '</a:cxnLst>';

/** Any outline, from SVG path data; filled or only stroked. */
export function pathOutline(d: string, filled: boolean, space: Space): Outline {
  const steps = stepsOf(d);
  const points: Box[] = [];
  for (const [, ...n] of steps) {
    for (let i = 0; i + 1 < n.length; i += 2)
      points.push({ ...pointOn(space, n[i] ?? 0, n[i + 1] ?? 0), width: 1, height: 1 });
  }
  // Control points may lie outside of the curve: the box is theirs, and the curve stands in it all the same.
  const box = around(points);
  const body = steps.map(step => stepXml(step, box, space)).join('');
  const fill = filled ? '' : ' fill="none"';
  return {
    box,
    xml:
      `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>${SIDES}<a:rect l="l" t="t" r="r" b="b"/><a:pathLst>` +
      `<a:path w="${box.width}" h="${box.height}"${fill}>${body}</a:path></a:pathLst></a:custGeom>`,
  };
}

export function linesOutline(mark: LinesMark, space: Space): Outline {
  return pathOutline(linesPath(mark), false, space);
}

export function shapesOutline(mark: ShapesMark, space: Space): Outline {
  return pathOutline(shapesPath(mark), true, space);
}

const TAGS = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo' } as const;

function stepXml([kind, ...n]: Step, box: Box, space: Space): string {
  if (kind === 'Z') return '<a:close/>';
  let points = '';
  for (let i = 0; i + 1 < n.length; i += 2) {
    const { x, y } = pointOn(space, n[i] ?? 0, n[i + 1] ?? 0);
    points += `<a:pt x="${x - box.x}" y="${y - box.y}"/>`;
  }
  return `<a:${TAGS[kind]}>${points}</a:${TAGS[kind]}>`;
}
