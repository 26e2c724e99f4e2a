// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { carried, dragOn, type Grabbed, toLayout } from './drag.ts';
import type { Point } from './hold.ts';
import { isInside, lassoOn, regionPath } from './lasso.ts';

const SQUARE = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

let stop: () => void = () => undefined;
afterEach(() => stop());

function stage(): HTMLElement {
  const element = document.createElement('div');
  element.setPointerCapture = () => undefined;
  document.body.replaceChildren(element);
  return element;
}

function send(element: Element, type: string, x: number, y: number, more: PointerEventInit = {}): void {
  element.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      isPrimary: true,
      pointerId: 1,
      ...more,
    }),
  );
}

describe('a region drawn by hand', () => {
  it('holds what is inside and nothing else', () => {
    expect(isInside(SQUARE, { x: 5, y: 5 })).toBe(true);
    expect(isInside(SQUARE, { x: 15, y: 5 })).toBe(false);
    expect(isInside(SQUARE, { x: 5, y: -1 })).toBe(false);
    expect(isInside([], { x: 0, y: 0 })).toBe(false);
    expect(isInside(SQUARE.slice(0, 2), { x: 5, y: 0 })).toBe(false);
  });

  it('holds the same points whichever way round it was drawn', () => {
    const point = fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 9 }), point, (region, { x, y }) => {
        const at = { x: x + 0.37, y: y + 0.41 };
        expect(isInside(region.toReversed(), at)).toBe(isInside(region, at));
      }),
    );
  });

  it('catches the nodes inside when the pointer is let go, and adds them when Shift is held', () => {
    const element = stage();
    const caught: unknown[] = [];
    const drawn: (readonly Point[] | null)[] = [];
    stop = lassoOn(element, {
      nodes: () => [
        { key: 'in', x: 5, y: 5 },
        { key: 'out', x: 40, y: 5 },
      ],
      onDraw: region => drawn.push(region),
      onCatch: (keys, adding) => caught.push([keys, adding]),
    });
    const [first, ...rest] = SQUARE;
    send(element, 'pointerdown', first?.x ?? 0, first?.y ?? 0);
    for (const { x, y } of rest) send(element, 'pointermove', x, y);
    send(element, 'pointerup', 0, 10, { shiftKey: true });
    expect(caught).toEqual([[['in'], true]]);
    expect(drawn.at(-1)).toBeNull();
    expect(drawn.at(-2)).toHaveLength(4);
  });

  it('is written as a closed path', () => {
    expect(regionPath(SQUARE.slice(0, 3))).toBe('M0,0L10,0L10,10Z');
    expect(regionPath([])).toBe('');
  });
});

describe('dragging a node', () => {
  const NODE = { key: 'person:ada', x: 20, y: 20 };

  function dragged() {
    const element = stage();
    const log: (readonly [string, Grabbed | null])[] = [];
    stop = dragOn(element, {
      grab: ({ x, y }) => (Math.hypot(x - NODE.x, y - NODE.y) < 8 ? NODE : null),
      onDrag: node => log.push(['drag', node]),
      onDrop: node => log.push(['drop', node]),
      onCancel: () => log.push(['cancel', null]),
    });
    return { element, log };
  }

  it('carries it by the way of the hand, wherever it was taken', () => {
    expect(carried(NODE, { x: 22, y: 21 }, { x: 32, y: 11 })).toEqual({ ...NODE, x: 30, y: 10 });
    const { element, log } = dragged();
    send(element, 'pointerdown', 22, 21);
    send(element, 'pointermove', 32, 11);
    send(element, 'pointerup', 33, 11);
    expect(log).toEqual([
      ['drag', { ...NODE, x: 30, y: 10 }],
      ['drop', { ...NODE, x: 31, y: 10 }],
    ]);
  });

  it('hides a press on a node from zoom, and leaves a press beside it alone', () => {
    const { element } = dragged();
    let heard = 0;
    element.addEventListener('mousedown', () => {
      heard += 1;
    });
    const press = (x: number) => {
      send(element, 'pointerdown', x, 20);
      element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, clientX: x, clientY: 20 }));
      send(element, 'pointerup', x, 20);
    };
    press(20);
    expect(heard).toBe(0);
    press(200);
    expect(heard).toBe(1);
  });

  it('swallows the click after a drag, and lets a click without way through', () => {
    const { element, log } = dragged();
    let clicks = 0;
    element.addEventListener('click', () => {
      clicks += 1;
    });
    send(element, 'pointerdown', 20, 20);
    send(element, 'pointermove', 60, 20);
    send(element, 'pointerup', 60, 20);
    element.click();
    expect(clicks).toBe(0);
    send(element, 'pointerdown', 20, 20);
    send(element, 'pointerup', 21, 20);
    element.click();
    expect(clicks).toBe(1);
    expect(log.at(-1)).toEqual(['cancel', null]);
  });

  it('is given up with Escape', () => {
    const { element, log } = dragged();
    send(element, 'pointerdown', 20, 20);
    send(element, 'pointermove', 60, 20);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    send(element, 'pointerup', 60, 20);
    expect(log.map(([what]) => what)).toEqual(['drag', 'cancel']);
  });

  it('comes back from the scene to the units of the layout', () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    const scale = fc.double({ min: 0.1, max: 12, noNaN: true });
    const transform = fc.record({ k: scale, x: number, y: number });
    const fitted = fc.record({ kx: scale, ky: scale, x: number, y: number });
    fc.assert(
      fc.property(fitted, transform, number, number, (fit, view, x, y) => {
        const scene = {
          x: view.k * (fit.kx * x + fit.x) + view.x,
          y: view.k * (fit.ky * y + fit.y) + view.y,
        };
        const back = toLayout(fit, view, scene);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });
});
