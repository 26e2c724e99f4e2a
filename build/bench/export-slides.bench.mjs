/**
 * Slides against pptxgenjs in the same run, by processor time and bytes: one of 1,400 objects (400 ellipses with a text in
 * them, 600 lines, 400 labels), and a deck of eight of them. Ours hold their lines by connectors and say what each shape is.
 */
import { gzipSync } from 'node:zlib';
import { bundled } from './bundled.mjs';
import { measured, promise } from './promise.mjs';

const NODES = 400;
const LINKS = 600;
const DECK = 8;
const EMU = 9525;
const SIZE = { width: 1280, height: 720 };

const { measureOffice, packageParts, slideXml, zipped } = await bundled('build/bench/asked-slides.mjs');
const { default: Pptx } = await import('pptxgenjs');
const files = new Map();

const nodes = Array.from({ length: NODES }, (_, i) => ({
  x: 40 + ((i * 7919) % 1200),
  y: 40 + ((i * 104_729) % 640),
  r: 8 + (i % 9),
  name: `Métropole ${i}`,
}));
const links = Array.from({ length: LINKS }, (_, i) => [i % NODES, (i * 31 + 7) % NODES]);
const font = { family: 'sans', size: 16, weight: 400 };

function scene() {
  const lines = links.map(([a, b]) => ({
    kind: 'line',
    key: `link:${a}|${b}`,
    x1: nodes[a].x,
    y1: nodes[a].y,
    x2: nodes[b].x,
    y2: nodes[b].y,
    stroke: { color: '#99ccbe', width: 0.8 },
    ties: [`n${a}`, `n${b}`],
  }));
  const shapes = nodes.map(({ x, y, r, name }, i) => ({
    kind: 'group',
    key: `n${i}`,
    name,
    label: name,
    datum: { kind: 'organisation', id: `n${i}` },
    x,
    y,
    marks: [
      {
        kind: 'circle',
        key: 'shape',
        x: 0,
        y: 0,
        r,
        fill: '#0b6fa4',
        stroke: { color: '#ffffff', width: 1 },
      },
      { kind: 'text', key: 'badge', x: 0, y: 5.6, text: `A${i}`, font, fill: '#ffffff', anchor: 'middle' },
    ],
  }));
  const labels = nodes.map(({ x, y, r, name }, i) => ({
    kind: 'text',
    key: `label:${i}:0`,
    x: x + r + 4,
    y: y + 5,
    text: name,
    font,
    fill: '#1c1b19',
    anchor: 'start',
    halo: { color: '#ffffff', width: 3 },
  }));
  const layer = (name, marks) => ({ kind: 'group', key: `layer:${name}`, name, x: 0, y: 0, marks });
  return {
    ...SIZE,
    background: '#ffffff',
    title: 'Mille quatre cents objets',
    description: 'Un réseau de 400 organisations.',
    language: 'fr',
    marks: [layer('links', lines), layer('nodes', shapes), layer('labels', labels)],
  };
}

async function ours(count) {
  const size = { width: SIZE.width * EMU, height: SIZE.height * EMU };
  const options = {
    box: { x: 0, y: 0, ...size },
    house: null,
    measure: measureOffice,
    layerName: name => name,
  };
  const slides = Array.from({ length: count }, () => {
    const drawn = scene();
    return { layout: 'figure', xml: slideXml(drawn, options), notes: [drawn.description] };
  });
  return zipped(
    packageParts(slides, size, {
      title: 'Banc',
      description: '',
      language: 'fr',
      custom: [['maillage', '#/reseau']],
    }),
    gzipSync,
  );
}

async function theirs(count) {
  const deck = new Pptx();
  deck.defineLayout({ name: 'wide', width: 13.333, height: 7.5 });
  deck.layout = 'wide';
  for (let i = 0; i < count; i += 1) drawTheirs(deck.addSlide());
  return deck.write({ outputType: 'nodebuffer' });
}

function drawTheirs(slide) {
  for (const [a, b] of links) {
    const [from, to] = [nodes[a], nodes[b]];
    slide.addShape('line', {
      x: Math.min(from.x, to.x) / 96,
      y: Math.min(from.y, to.y) / 96,
      w: Math.abs(to.x - from.x) / 96,
      h: Math.abs(to.y - from.y) / 96,
      flipH: to.x < from.x,
      flipV: to.y < from.y,
      line: { color: '99CCBE', width: 0.6 },
    });
  }
  for (const [i, { x, y, r }] of nodes.entries()) {
    slide.addText(`A${i}`, {
      shape: 'ellipse',
      x: (x - r) / 96,
      y: (y - r) / 96,
      w: (2 * r) / 96,
      h: (2 * r) / 96,
      fill: { color: '0B6FA4' },
      line: { color: 'FFFFFF', width: 0.75 },
      color: 'FFFFFF',
      fontSize: 12,
      align: 'center',
      margin: 0,
      wrap: false,
    });
  }
  for (const { x, y, r, name } of nodes) {
    slide.addText(name, {
      x: (x + r + 4) / 96,
      y: (y - 10) / 96,
      w: 2,
      h: 0.2,
      fontSize: 12,
      color: '1C1B19',
      margin: 0,
      wrap: false,
    });
  }
}

function slideCase(name, write, count, more) {
  const run = async () => {
    const before = process.cpuUsage();
    files.set(name, await write(count));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return measured(name, run, { times: count === 1 ? 15 : 7, ...more });
}

const one = `pptxgenjs, ${NODES * 2 + LINKS} objects`;
const many = `pptxgenjs, ${DECK} slides`;
const single = slideCase(one, theirs, 1);
const slide = slideCase('ours, one slide', ours, 1, { against: one });
const eight = slideCase(many, theirs, DECK);
const deck = slideCase('ours, the deck', ours, DECK, { against: many });

const bytesOf = name => ({ name: `bytes of ${name}`, median: () => files.get(name).length });

export const cases = [single, slide, eight, deck];

export function close() {
  promise(single, slide, 0.5);
  promise(bytesOf(one), bytesOf('ours, one slide'), 1 / 20);
  promise(eight, deck, 0.35);
}
