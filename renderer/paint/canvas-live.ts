import type { Mark, Scene } from '../scenes/scene.ts';
import { type Rect, type ViewTransform, WHOLE } from '../scenes/scene-words.ts';
import { paintMarks } from './canvas.ts';

/** A scene of which a part is zoomed and panned. */
export interface MovableScene extends Scene {
  /** Where what moves stands, beside titles and legend. */
  readonly plot: Rect;
  /** The zoom and pan that it was drawn for. */
  readonly view: ViewTransform;
}

/** A large picture on a canvas: painted once, moved as a picture while the hand moves, sharp again when it rests. */
export interface LiveCanvas {
  /** Paints a scene anew, sharp. */
  readonly show: (scene: MovableScene) => void;
  /** Shows what was painted as it would be under another zoom and pan, with the next frame. */
  readonly move: (view: ViewTransform) => void;
  /** Draws a few marks over the still picture with the next frame, in the place of those before. */
  readonly over: (marks: readonly Mark[]) => void;
}

/** The layers of a scene that stand on the page; all others move. */
const PAGE: ReadonlySet<string> = new Set(['layer:title', 'layer:source', 'layer:legend']);

const living = new WeakMap<Element, LiveCanvas>();

/** The live canvas of an element that takes gestures; null when it has none. */
export function liveOf(element: Element): LiveCanvas | null {
  return living.get(element) ?? null;
}

/** Makes a canvas live; gestures on `element` find it by `liveOf`. */
export function createLiveCanvas(canvas: HTMLCanvasElement, element: Element): LiveCanvas {
  const context = contextOf(canvas);
  const sharp = layerOf(canvas);
  // The whole picture, for what comes into sight while the hand moves.
  const behind = layerOf(canvas);
  let scene: MovableScene | null = null;
  let scale = 1;
  let view = WHOLE;
  let marks: readonly Mark[] = [];
  let isAwaited = false;

  function compose(): void {
    isAwaited = false;
    if (scene === null) return;
    const { plot } = scene;
    context.save();
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.beginPath();
    context.rect(plot.x, plot.y, plot.width, plot.height);
    context.clip();
    context.fillStyle = scene.background;
    context.fillRect(plot.x, plot.y, plot.width, plot.height);
    const isStill = same(view, scene.view);
    if (!isStill && !same(scene.view, WHOLE)) place(behind, WHOLE);
    place(sharp, scene.view);
    if (isStill) paintMarks(context, marks, scale);
    context.restore();
  }

  /** Draws a picture of the plot that was painted for one view where it stands in the view that is shown. */
  function place({ canvas: picture }: Layer, painted: ViewTransform): void {
    if (scene === null || picture.width === 0) return;
    const { plot } = scene;
    const k = view.k / painted.k;
    context.drawImage(
      picture,
      view.x + k * (plot.x - painted.x),
      view.y + k * (plot.y - painted.y),
      (k * picture.width) / scale,
      (k * picture.height) / scale,
    );
  }

  function later(): void {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(compose);
  }

  const live: LiveCanvas = {
    show: next => {
      const before = scale;
      const isOther = scene === null || scene.width !== next.width || scene.height !== next.height;
      scene = next;
      scale = sharpness(element, next.width);
      view = next.view;
      marks = [];
      if (isOther || before !== scale) {
        resize(canvas, next.width * scale, next.height * scale);
        behind.canvas.width = 0;
      }
      paintPage(context, next, scale);
      paintPlot(sharp, next, scale);
      if (same(next.view, WHOLE)) copy(sharp, behind);
      compose();
    },
    move: next => {
      view = next;
      later();
    },
    over: next => {
      if (next.length === 0 && marks.length === 0) return;
      marks = next;
      later();
    },
  };
  living.set(element, live);
  return live;
}

/** Pixels of the device that a unit of a scene takes, also where it is shown larger than its units. */
function sharpness(element: Element, units: number): number {
  const shown = element.getBoundingClientRect().width / units;
  return window.devicePixelRatio * (shown > 0 ? shown : 1);
}

interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no 2D context');
  return context;
}

function layerOf({ ownerDocument }: HTMLCanvasElement): Layer {
  const canvas = ownerDocument.createElement('canvas');
  canvas.width = 0;
  return { canvas, context: contextOf(canvas) };
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
}

function same(a: ViewTransform, b: ViewTransform): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}

function copy(from: Layer, to: Layer): void {
  resize(to.canvas, from.canvas.width, from.canvas.height);
  to.context.drawImage(from.canvas, 0, 0);
}

function paintPage(context: CanvasRenderingContext2D, scene: MovableScene, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
  paintMarks(
    context,
    scene.marks.filter(mark => PAGE.has(mark.key)),
    scale,
  );
}

/** Everything that moves, on a picture of the plot's size. */
function paintPlot({ canvas, context }: Layer, scene: MovableScene, scale: number): void {
  const { plot } = scene;
  resize(canvas, plot.width * scale, plot.height * scale);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -plot.x * scale, -plot.y * scale);
  paintMarks(
    context,
    scene.marks.filter(mark => !PAGE.has(mark.key)),
    scale,
  );
}
