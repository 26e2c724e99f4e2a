/**
 * The network screen with generated proceedings in the built page: pan and zoom, the sharp picture after it, a node in the
 * hand, and the first picture; against sigma.js and against a bitmap that is merely moved, in the same browser. Frames are
 * real ones, as fast as the browser makes them, without a graphics card.
 */
import { build } from 'vite';
import { ROOT } from '../root.mjs';
import { affiliationNetwork } from './affiliation.mjs';
import { bundled } from './bundled.mjs';
import { openCrowd } from './crowd-dataset.mjs';
import { openBrowser } from './page.mjs';
import { measured, promise } from './promise.mjs';

const SIZE = 10_000;
const HUGE = 50_000;
const FRAMES = 40;
/** Most milliseconds from the last gesture to the sharp picture, and from the data being there to the first. */
const SHARP = 150;
const FIRST = 1000;
const KINDS = '#/reseau?montrer=organisation,session,person';
const AREA = { width: 832, height: 620 };

const {
  newProfile,
  address,
  close: closeBrowser,
} = await openBrowser(['--disable-gpu-vsync', '--disable-frame-rate-limit']);

/** Runs before the page's scripts: notes when the reading is there, and every time a canvas on screen is drawn to. */
function watch() {
  const seen = { data: null, drawn: [], sharp: [] };
  window.seen = seen;
  const get = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function noted(...args) {
    const request = get.apply(this, args);
    if (this.name === 'readings') request.addEventListener('success', () => (seen.data = performance.now()));
    return request;
  };
  const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width');
  let anew = false;
  Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
    ...width,
    set(value) {
      anew = true;
      width.set.call(this, value);
    },
  });
  const drawImage = CanvasRenderingContext2D.prototype.drawImage;
  CanvasRenderingContext2D.prototype.drawImage = function noted(...args) {
    drawImage.apply(this, args);
    if (!this.canvas.isConnected) return;
    if (anew) this.getImageData(0, 0, 1, 1);
    (anew ? seen.sharp : seen.drawn).push(performance.now());
    anew = false;
  };
}

/** A page with proceedings of a size on screen. */
async function crowded(size) {
  const context = await newProfile();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready=true]');
  await page.addInitScript(watch);
  await openCrowd(page, size, `${address}${KINDS}`);
  await page.waitForFunction(() => window.seen.sharp.length > 0);
  const first = await page.evaluate(() => window.seen.sharp[0] - window.seen.data);
  await page.waitForTimeout(1500);
  return { page, first };
}

/** Median milliseconds between frames while `window.move` moves the picture in each. */
function framesOf(page) {
  return page.evaluate(async frames => {
    const taken = [];
    let before = null;
    for (let step = 0; step < frames + 5; step += 1) {
      window.move(step);
      const now = await new Promise(next => requestAnimationFrame(next));
      if (before !== null && step >= 5) taken.push(now - before);
      before = now;
    }
    return taken.sort((a, b) => a - b)[taken.length >> 1];
  }, FRAMES);
}

/** Zooms with the wheel, or pans with a held pointer: on the page's own element, as a hand does. */
function gesture(page, kind) {
  return page.evaluate(kind => {
    const element = document.querySelector('.scene');
    const box = element.getBoundingClientRect();
    const at = (x, y, more) => ({
      bubbles: true,
      cancelable: true,
      view: window,
      clientX: box.x + x,
      clientY: box.y + y,
      ...more,
    });
    window.move = step => {
      if (kind === 'zoom') {
        element.dispatchEvent(new WheelEvent('wheel', at(300, 300, { deltaY: step % 20 < 10 ? -20 : 20 })));
      } else {
        if (step === 0) element.dispatchEvent(new MouseEvent('mousedown', at(40, 90)));
        window.dispatchEvent(new MouseEvent('mousemove', at(40 + 2 * step, 90 + step)));
      }
    };
    window.rest = () => window.dispatchEvent(new MouseEvent('mouseup', at(200, 200)));
  }, kind);
}

/** Milliseconds from the last gesture to the sharp picture. */
function sharpAfter(page) {
  return page.evaluate(async () => {
    window.seen.sharp.length = 0;
    for (let step = 0; step < 6; step += 1) {
      window.move(step);
      await new Promise(next => requestAnimationFrame(next));
    }
    const last = performance.now();
    while (window.seen.sharp.length === 0) await new Promise(next => setTimeout(next, 5));
    return window.seen.sharp[0] - last;
  });
}

/** Takes a node that lies free and moves it in each frame. */
function takeNode(page) {
  return page.evaluate(async () => {
    const element = document.querySelector('.scene');
    const box = element.getBoundingClientRect();
    const send = (type, x, y) =>
      element.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          cancelable: true,
          isPrimary: true,
          pointerId: 1,
          clientX: box.x + x,
          clientY: box.y + y,
        }),
      );
    element.setPointerCapture = () => undefined;
    const found = [];
    for (let x = 250; x < 400 && found.length === 0; x += 2) {
      send('pointermove', x, 300);
      if (element.style.cursor === 'pointer') found.push(x);
    }
    const [x = 300] = found;
    send('pointerdown', x, 300);
    window.move = step => send('pointermove', x + 5 + (step % 40), 300 + (step % 30));
  });
}

async function barePage() {
  const page = await (await newProfile()).newPage();
  await page.setContent(
    `<body style="margin:0"><div id="place" style="width:${AREA.width}px;height:${AREA.height}px"></div>`,
  );
  return page;
}

/** The best way of drawing that was measured before: one bitmap, drawn once and moved. */
async function bitmapPage() {
  const page = await barePage();
  await page.evaluate(({ width, height }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    document.getElementById('place').append(canvas);
    const bitmap = Object.assign(document.createElement('canvas'), { width, height });
    const paint = bitmap.getContext('2d', { alpha: false });
    for (let i = 0; i < 5000; i += 1) {
      paint.fillStyle = `hsl(${i % 360} 60% 50%)`;
      paint.fillRect((i * 37) % width, (i * 91) % height, 3, 3);
    }
    const context = canvas.getContext('2d', { alpha: false });
    window.move = step => {
      const k = 1 + 0.005 * (step % 50);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(bitmap, -step, -step, width * k, height * k);
    };
  }, AREA);
  return page;
}

async function sigmaPage() {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'build/bench/sigma-page.mjs', formats: ['iife'], name: 'sigmaPage' },
    },
  }).then(built => (Array.isArray(built) ? built[0] : built));
  const { askedLayout, graphOf } = await bundled('build/bench/asked-layout.mjs');
  const network = affiliationNetwork(SIZE);
  const { nodes, ends } = network;
  const places = askedLayout(graphOf(network));
  const colours = nodes.map(
    ({ theme }) => ['#0b6fa4', '#b8480a', '#00805c', '#a3487d', '#8a6d00'][theme % 5],
  );
  const page = await barePage();
  await page.addScriptTag({ content: output[0].code });
  await page.evaluate(data => window.drawWithSigma(data), { places: [...places], ends: [...ends], colours });
  return page;
}

// Before any other page is open, which would take its share of the processor.
const firsts = [];
for (let i = 0; i < 5; i += 1) {
  const { page, first: taken } = await crowded(SIZE);
  firsts.push(taken);
  await page.context().close();
}
const ours = await crowded(SIZE);
const one = { times: 1 };
const sigma = await sigmaPage();
const bySigma = measured(`sigma.js, ${SIZE} nodes, a frame`, () => framesOf(sigma), one);
const bitmap = await bitmapPage();
const byBitmap = measured('a bitmap that is moved, a frame', () => framesOf(bitmap), { times: 3 });
const zooming = measured(
  `zooming, ${SIZE} nodes, a frame`,
  async () => {
    await gesture(ours.page, 'zoom');
    return framesOf(ours.page);
  },
  { times: 3, against: byBitmap.name },
);
const panning = measured(
  `panning, ${SIZE} nodes, a frame`,
  async () => {
    await gesture(ours.page, 'pan');
    const taken = await framesOf(ours.page);
    await ours.page.evaluate(() => window.rest());
    return taken;
  },
  { times: 3, against: byBitmap.name },
);
const sharp = measured(
  'from the last gesture to the sharp picture',
  async () => {
    await gesture(ours.page, 'zoom');
    const taken = await sharpAfter(ours.page);
    await ours.page.waitForTimeout(600);
    return taken;
  },
  { times: 5, limit: SHARP },
);
const dragging = measured(
  'a node in the hand, a frame',
  async () => {
    await takeNode(ours.page);
    return framesOf(ours.page);
  },
  { times: 3, against: byBitmap.name },
);
const first = measured('from the data to the first picture', () => firsts.shift(), {
  times: firsts.length,
  limit: FIRST,
});
const huge = measured(
  `from the data to the first picture, ${HUGE} nodes`,
  async () => {
    const { page, first: taken } = await crowded(HUGE);
    await page.close();
    return taken;
  },
  one,
);

export const cases = [bySigma, byBitmap, zooming, panning, sharp, dragging, first, huge];

export async function close() {
  for (const own of [zooming, panning, dragging]) promise(bySigma, own, 1 / 100);
  await closeBrowser();
}
