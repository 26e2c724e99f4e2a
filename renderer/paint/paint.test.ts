import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rouenInput } from '../scenes/gallery/network-rouen.ts';
import { networkScene } from '../scenes/network.ts';
import type { Mark, Scene } from '../scenes/scene.ts';
import { type PaintContext, paintCanvas } from './canvas.ts';
import { NODE, SCENE } from './scene.fixture.ts';
import { paintSvg } from './svg.ts';
import { svgText } from './svg-text.ts';

const NETWORK = rouenInput();
/** Every element with its attributes in one order. */
function inOrder(root: Element): readonly string[] {
  return [...root.querySelectorAll('*')].map(e =>
    [
      e.tagName,
      ...[...e.attributes].map(a => `${a.name}=${a.value}`).sort(),
      e.children.length > 0 ? '' : e.textContent,
    ].join(' '),
  );
}

describe('the live SVG', () => {
  let svg: SVGSVGElement;
  beforeEach(() => {
    const { document } = new Window();
    svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
    document.body.append(svg as never);
  });
  const paint = (scene: Scene, animate = false) => paintSvg(svg, scene, { animate });
  const mark = (key: string) => svg.querySelector(`[data-key="${key}"]`);

  it('gives every mark its key, and what it stands for and its name to those that have them', () => {
    paint(SCENE);
    const node = mark('session:A12');
    expect(node?.getAttribute('data-kind')).toBe('session');
    expect(node?.getAttribute('data-id')).toBe('A12');
    expect(node?.getAttribute('aria-label')).toBe('Atelier 12, « Assemblées » & co');
    expect(node?.getAttribute('role')).toBe('img');
    expect(node?.getAttribute('tabindex')).toBe('-1');
    expect(mark('link')?.hasAttribute('tabindex')).toBe(false);
    expect(mark('l')?.textContent).toBe('Rouen');
    expect(svg.getAttribute('role')).toBe('application');
    expect(svg.querySelector('desc')?.textContent).toBe(SCENE.description);
  });

  it('has the same geometry and style as the SVG text', () => {
    paint(SCENE);
    const text = svgText(SCENE);
    for (const key of ['link', 'o', 'p']) {
      for (const { name, value } of mark(key)?.attributes ?? []) {
        if (!name.startsWith('data-')) expect(text).toContain(`${name}="${value}"`);
      }
    }
  });

  it('keeps the element of a mark that stays, and removes what is gone', () => {
    paint(SCENE);
    const before = mark('session:A12');
    before?.setAttribute('tabindex', '0');
    paint({
      ...SCENE,
      marks: [{ kind: 'group', key: 'layer:nodes', name: 'nodes', x: 0, y: 0, marks: [{ ...NODE, x: 50 }] }],
    });
    expect(mark('session:A12')).toBe(before);
    expect(before?.getAttribute('transform')).toBe('translate(50,20)');
    expect(before?.getAttribute('tabindex')).toBe('0');
    expect(mark('link')).toBeNull();
  });

  it('takes back a style that a mark no longer has', () => {
    paint(SCENE);
    expect(mark('o')?.getAttribute('opacity')).toBe('0.5');
    paint({ ...SCENE, marks: [{ kind: 'circle', key: 'o', x: 1, y: 1, r: 5, fill: '#000000' }] });
    expect(mark('o')?.hasAttribute('opacity')).toBe(false);
    expect(mark('o')?.hasAttribute('stroke')).toBe(false);
  });

  it('takes back the halo, the slant, the turn and the anchor of a text that no longer has them', () => {
    const plain: Mark = {
      kind: 'text',
      key: 'l',
      x: 70,
      y: 50,
      text: 'Rouen',
      font: { family: 'sans', size: 11, weight: 600 },
      fill: '#111111',
      anchor: 'start',
    };
    const names = () => [...(mark('l')?.attributes ?? [])].map(({ name }) => name).sort();
    paint({ ...SCENE, marks: [plain] });
    const bare = names();
    paint(SCENE);
    expect(names()).toEqual(
      expect.arrayContaining(['font-style', 'paint-order', 'stroke', 'text-anchor', 'transform']),
    );
    paint({ ...SCENE, marks: [plain] });
    expect(names()).toEqual(bare);
  });

  it('replaces the element when a key changes its kind of mark', () => {
    paint(SCENE);
    paint({
      ...SCENE,
      marks: [{ kind: 'rect', key: 'o', x: 1, y: 1, width: 2, height: 2, fill: '#000000' }],
    });
    expect(svg.querySelectorAll('[data-key="o"]').length).toBe(1);
    expect(mark('o')?.tagName.toLowerCase()).toBe('rect');
  });

  it('paints in the order of the scene when marks change places', () => {
    const [a, b, ...rest] = SCENE.marks;
    if (!a || !b) throw new Error('the scene has lost its layers');
    paint(SCENE);
    paint({ ...SCENE, marks: [b, a, ...rest] });
    const keys = [...svg.children].map(e => e.getAttribute('data-key')).filter(k => k !== null);
    expect(keys.slice(0, 2)).toEqual(['layer:nodes', 'layer:links']);
  });

  it('keeps the focus on a mark that stays, wherever it is moved, and gives it to the figure when the mark goes', () => {
    const disc = (key: string): Mark => ({
      kind: 'circle',
      key,
      x: 1,
      y: 1,
      r: 5,
      fill: '#000000',
      label: key,
    });
    svg.setAttribute('tabindex', '0');
    for (const animate of [false, true]) {
      paint({ ...SCENE, marks: [disc('a'), disc('b'), disc('c')] });
      svg.querySelector<SVGElement>('[data-key="b"]')?.focus();
      paint({ ...SCENE, marks: [disc('c'), disc('a'), disc('b')] }, animate);
      expect(svg.ownerDocument.activeElement).toBe(mark('b'));
      paint({ ...SCENE, marks: [disc('b'), disc('c')] }, animate);
      expect(svg.ownerDocument.activeElement).toBe(mark('b'));
      paint({ ...SCENE, marks: [disc('c')] }, animate);
      expect(svg.ownerDocument.activeElement).toBe(svg);
    }
  });

  it.each([
    ['a zoom', { view: { k: 2.2, x: -700, y: -420 } }],
    ['a selection', { options: { ...NETWORK.options, selected: { kind: 'session', id: 'A12' } } }],
    ['another size', { size: { width: 700, height: 600 } }],
    ['another colour', { options: { colourBy: 'kind', sizeBy: 'sessions' } }],
  ] as const)('after %s is what it would be when painted afresh', (_, change) => {
    const next = networkScene({ ...NETWORK, ...change });
    paint(networkScene(NETWORK));
    paint(next);
    const painted = inOrder(svg);
    svg.replaceChildren();
    paint(next);
    expect(painted).toEqual(inOrder(svg));
  });

  it('jumps where pictures follow each other at once, and moves where it has been calm', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const at = (x: number): Scene => ({ ...SCENE, marks: [{ ...NODE, x }] });
    const place = () => mark('session:A12')?.getAttribute('transform');
    paint(at(10), true);
    now.mockReturnValue(100);
    paint(at(20), true);
    expect(place()).toBe('translate(20,20)');
    now.mockReturnValue(1000);
    paint(at(30), true);
    expect(place()).toBe('translate(20,20)');
    now.mockRestore();
    // What still moves is stopped: it would go on in the tests that come next, where no document is.
    paint(at(30));
  });

  it('leaves the role and the names to a view that owns the element', () => {
    svg.setAttribute('role', 'application');
    svg.setAttribute('aria-label', 'mine');
    svg.setAttribute('aria-describedby', 'hint');
    paint(SCENE);
    expect(svg.getAttribute('aria-label')).toBe('mine');
    expect(svg.getAttribute('aria-describedby')).toBe('hint');
  });
});

/** A context that writes down what it is told, with the state that matters to the call. */
function recorder(): { readonly context: PaintContext; readonly calls: readonly string[] } {
  const calls: string[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1 };
  const stack: Record<string, unknown>[] = [];
  const context = new Proxy(state, {
    get: (target, name: string) => {
      if (name in target) return target[name];
      return (...args: unknown[]) => {
        if (name === 'save') stack.push({ ...target });
        if (name === 'restore') Object.assign(target, stack.pop());
        const letters = [target.font, target.fillStyle, target.textAlign];
        const said =
          name === 'fillText' ? [...args, ...letters] : name === 'fill' ? [target.globalAlpha] : args;
        calls.push(`${name}(${said.join(' ')})`);
      };
    },
    set: (target, name: string, value) => {
      target[name] = value;
      return true;
    },
  });
  return { context: context as unknown as PaintContext, calls };
}

describe('the canvas', () => {
  it('paints every kind of mark at the scale asked for', () => {
    globalThis.Path2D ??= class {} as unknown as typeof Path2D;
    const { context, calls } = recorder();
    paintCanvas(context, SCENE, 2);
    expect(calls).toContain('scale(2 2)');
    expect(calls).toContain('fillRect(0 0 100 60)');
    expect(calls).toContain('arc(60 20 5 0 6.283185307179586)');
    expect(calls).toContain('roundRect(-14 -9 28 18 4)');
    expect(calls).toContain('translate(30.456 20)');
    expect(calls).toContain('lineTo(3.13159 4)');
    expect(calls).toContain('strokeText(Rouen 0 0)');
    const family = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";
    expect(calls).toContain(`fillText(Rouen 0 0 italic 600 11px ${family} #111111 end)`);
    expect(calls).toContain(`fillText(A12 0 0 600 11px ${family} #ffffff center)`);
    expect(calls.filter(c => c === 'save()').length).toBe(calls.filter(c => c === 'restore()').length);
  });

  it('fades what is in a group with the group, and turns a text as it is turned', () => {
    const { context, calls } = recorder();
    const disc = { kind: 'circle', key: 'c', x: 1, y: 1, r: 5, fill: '#000000', opacity: 0.5 } as const;
    const group = { kind: 'group', key: 'g', name: 'g', x: 0, y: 0, marks: [disc], opacity: 0.5 } as const;
    paintCanvas(context, { ...SCENE, marks: [group, disc, ...SCENE.marks] }, 1);
    expect(calls.filter(call => call.startsWith('fill(')).slice(0, 2)).toEqual(['fill(0.25)', 'fill(0.5)']);
    expect(calls).toContain(`rotate(${-Math.PI / 6})`);
  });

  it('leaves the background out when asked', () => {
    const { context, calls } = recorder();
    paintCanvas(context, { ...SCENE, marks: [] }, 1, { transparent: true });
    expect(calls).toEqual(['save()', 'scale(1 1)', 'restore()']);
  });
});
