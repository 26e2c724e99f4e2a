import type { Mark, Stroke } from '../scenes/scene.ts';
import { linesPath, shapesPath } from './batch-paths.ts';
import { fixed } from './fixed.ts';
import { FAMILIES } from './fonts.ts';

const TAGS = {
  circle: 'circle',
  rect: 'rect',
  line: 'line',
  path: 'path',
  text: 'text',
  group: 'g',
  lines: 'path',
  shapes: 'path',
} as const;

/** The SVG element that paints a mark. */
export function tagOf(mark: Mark): (typeof TAGS)[Mark['kind']] {
  return TAGS[mark.kind];
}

type Attributes = Readonly<Record<string, string>>;

/** Where a mark stands and how large it is: what a transition may carry from one picture to the next. */
export function geometryOf(mark: Mark): Attributes {
  switch (mark.kind) {
    case 'circle':
      return { cx: fixed(mark.x), cy: fixed(mark.y), r: fixed(mark.r) };
    case 'rect':
      return {
        x: fixed(mark.x),
        y: fixed(mark.y),
        width: fixed(mark.width),
        height: fixed(mark.height),
        ...(mark.radius ? { rx: fixed(mark.radius) } : {}),
      };
    case 'line':
      return { x1: fixed(mark.x1), y1: fixed(mark.y1), x2: fixed(mark.x2), y2: fixed(mark.y2) };
    case 'path':
      return { d: mark.d.replace(/-?\d*\.\d{3,}/g, n => fixed(Number(n))) };
    case 'lines':
      return { d: linesPath(mark) };
    case 'shapes':
      return { d: shapesPath(mark) };
    case 'text':
      return {
        x: fixed(mark.x),
        y: fixed(mark.y),
        ...(mark.rotate
          ? { transform: `rotate(${fixed(mark.rotate)} ${fixed(mark.x)} ${fixed(mark.y)})` }
          : {}),
      };
    case 'group':
      return mark.x === 0 && mark.y === 0
        ? {}
        : { transform: `translate(${fixed(mark.x)},${fixed(mark.y)})` };
  }
}

function strokeOf(stroke: Stroke | undefined): Attributes {
  if (stroke === undefined) return {};
  return {
    stroke: stroke.color,
    'stroke-width': fixed(stroke.width),
    ...(stroke.dash ? { 'stroke-dasharray': stroke.dash.map(fixed).join(' ') } : {}),
  };
}

/** A halo as the style of a text of its own, beneath the letters. */
export function haloStyle(halo: Stroke): Attributes {
  return { fill: 'none', ...strokeOf(halo), 'stroke-linejoin': 'round' };
}

/** Colours, strokes and type of a mark, as SVG attributes. */
export function styleOf(mark: Mark): Attributes {
  const opacity: Attributes =
    mark.opacity === undefined || mark.opacity === 1 ? {} : { opacity: fixed(mark.opacity) };
  switch (mark.kind) {
    case 'circle':
    case 'rect':
      return { fill: mark.fill ?? 'none', ...strokeOf(mark.stroke), ...opacity };
    case 'path':
      return { fill: mark.fill ?? 'none', ...strokeOf(mark.stroke), 'stroke-linejoin': 'round', ...opacity };
    case 'lines':
      return { fill: 'none', ...strokeOf(mark.stroke), ...opacity };
    case 'shapes':
      return { fill: mark.fill, ...strokeOf(mark.stroke), ...opacity };
    case 'line':
      return { ...strokeOf(mark.stroke), 'stroke-linecap': 'round', ...opacity };
    case 'text':
      return {
        fill: mark.fill,
        'font-family': FAMILIES[mark.font.family],
        'font-size': fixed(mark.font.size),
        'font-weight': String(mark.font.weight),
        ...(mark.font.italic ? { 'font-style': 'italic' } : {}),
        ...(mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }),
        // The halo lies under the letters, so that it never thins them.
        ...(mark.halo ? { ...strokeOf(mark.halo), 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
        ...opacity,
      };
    case 'group':
      return opacity;
  }
}
