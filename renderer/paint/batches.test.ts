import { describe, expect, it } from 'vitest';
import type { LinesMark, ShapesMark } from '../scenes/scene.ts';
import { linesPath, shapesPath } from './batch-paths.ts';
import type { PaintContext } from './canvas.ts';
import { paintLines, paintShapes } from './canvas-batches.ts';

const LINES: LinesMark = {
  kind: 'lines',
  key: 'lines',
  stroke: { color: '#111111', width: 2 },
  hairlines: false,
  segments: Float32Array.of(0, 1, 2, 3, 4, 5, 6, 7),
};
const SHAPES: ShapesMark = {
  kind: 'shapes',
  key: 'shapes',
  shape: 'circle',
  fill: '#222222',
  stroke: { color: '#ffffff', width: 1 },
  at: Float32Array.of(10, 20, 5),
};

/** A context that writes down what it is told. */
function recorder() {
  const calls: string[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        calls.push(`${name}(${args.join(' ')})`),
    set: (target, name: string, value) => {
      target[name] = value;
      if (name === 'fillStyle') calls.push(`fillStyle ${value}`);
      return true;
    },
  });
  return { context: context as unknown as PaintContext, calls, state };
}

describe('lines by the thousand', () => {
  it('are one path', () => {
    const { context, calls } = recorder();
    paintLines(context, LINES, 1);
    expect(calls.filter(call => call.startsWith('stroke'))).toEqual(['stroke()']);
    expect(calls).toContain('lineTo(6 7)');
    expect(linesPath(LINES)).toBe('M0,1L2,3M4,5L6,7');
  });

  it('are whole, whatever was dashed before them', () => {
    const { context, calls } = recorder();
    paintLines(context, LINES, 1);
    expect(calls.indexOf('setLineDash()')).toBeGreaterThan(-1);
    expect(calls.indexOf('setLineDash()')).toBeLessThan(calls.indexOf('stroke()'));
  });

  it('are never wider than a pixel where they are hairlines', () => {
    const width = (hairlines: boolean, scale: number) => {
      const { context, state } = recorder();
      paintLines(context, { ...LINES, hairlines }, scale);
      return state.lineWidth;
    };
    expect([width(false, 2), width(true, 2), width(true, 0.25)]).toEqual([2, 0.5, 2]);
  });
});

describe('shapes by the thousand', () => {
  it('have their rims under them, and none where they have none', () => {
    const paint = (mark: ShapesMark) => {
      const { context, calls } = recorder();
      paintShapes(context, mark);
      return calls.filter(call => call.startsWith('fillStyle') || call.startsWith('arc'));
    };
    expect(paint(SHAPES)).toEqual([
      'fillStyle #ffffff',
      `arc(10 20 5.5 0 ${2 * Math.PI})`,
      'fillStyle #222222',
      `arc(10 20 4.5 0 ${2 * Math.PI})`,
    ]);
    const { stroke: _, ...bare } = SHAPES;
    expect(paint(bare)).toEqual(['fillStyle #222222', `arc(10 20 5 0 ${2 * Math.PI})`]);
  });

  it('have round corners where these show, and sharp ones where they are small', () => {
    const corners = (r: number) => {
      const { context, calls } = recorder();
      paintShapes(context, { ...SHAPES, shape: 'square', at: Float32Array.of(10, 20, r) });
      return calls.filter(call => /rect/iu.test(call)).map(call => call.split('(')[0]);
    };
    expect([corners(2), corners(8)]).toEqual([
      ['rect', 'rect'],
      ['roundRect', 'roundRect'],
    ]);
  });

  it('are one path in SVG, circles as arcs and others by their corners', () => {
    expect(shapesPath(SHAPES)).toBe('M15,20A5,5 0 1 1 5,20A5,5 0 1 1 15,20Z');
    expect(shapesPath({ ...SHAPES, shape: 'square' })).toBe(
      'M5.55,15.55L14.45,15.55L14.45,24.45L5.55,24.45Z',
    );
    const triangle = [
      [0, -1],
      [1, 1],
      [-1, 1],
    ] as const;
    expect(shapesPath({ ...SHAPES, shape: triangle })).toBe('M10,15L15,25L5,25Z');
  });
});
