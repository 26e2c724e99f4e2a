/** The two layouts of clouds side by side on a page: bundled for the browser by the bench. */
import cloud from 'd3-cloud';
import { measureText } from '../../renderer/scenes/measure.ts';
import { packWords } from '../../renderer/scenes/parts/pack-words.ts';
import { wordShape } from '../../renderer/scenes/parts/word-shape.ts';

const FONT = { family: 'serif', size: 1, weight: 600 };
// A family that ends in a figure is a family only between quotation marks: without, the canvas keeps its ten pixels.
const FAMILY = '"Source Serif 4"';
const OPTIONS = { smallest: 6, largest: 200 };

const ours = (words, room) => {
  const items = words.map(({ key, label, weight }) => ({
    key,
    weight,
    shape: wordShape(label, FONT, measureText),
  }));
  const { words: placed, dropped } = packWords(items, { x: 0, y: 0, ...room }, OPTIONS);
  return {
    dropped: dropped.length,
    placed: placed.map(({ item, size, x, y }) => ({
      label: words[item].label,
      item,
      size,
      x,
      y,
      align: 'left',
    })),
  };
};

const theirs = (words, room) =>
  new Promise(resolve => {
    let seed = 42;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 4294967296;
    };
    cloud()
      .size([room.width, room.height])
      .words(words.map(({ label, size }) => ({ text: label, size })))
      .rotate(0)
      .font(FAMILY)
      .fontWeight(600)
      .fontSize(word => word.size)
      .padding(1)
      .random(random)
      .timeInterval(Number.POSITIVE_INFINITY)
      .on('end', placed =>
        resolve({
          dropped: words.length - placed.length,
          placed: placed.map(({ text, size, x, y }) => ({
            label: text,
            size,
            x: x + room.width / 2,
            y: y + room.height / 2,
            align: 'center',
          })),
        }),
      )
      .start();
  });

let sized = null;

/** Both get the very sizes that ours chooses for the room. */
const withSizes = (words, room) => {
  sized ??= words.map((word, item) => ({
    ...word,
    size: ours(words, room).placed.find(each => each.item === item)?.size ?? OPTIONS.smallest,
  }));
  return sized;
};

window.loadFont = async data => {
  const face = new FontFace('Source Serif 4', `url(data:font/woff2;base64,${data})`, { weight: '600' });
  document.fonts.add(await face.load());
};

window.prepare = (words, room) => {
  withSizes(words, room);
};

window.layOut = async (way, words, room, runs) => {
  for (let run = 0; run < runs; run += 1) {
    if (way === 'ours') ours(words, room);
    else await theirs(withSizes(words, room), room);
  }
};

/** How many were dropped, and ink over bounding box of what was placed, as painted at twice the size. */
window.densityOf = async (way, words, room) => {
  const { placed, dropped } = way === 'ours' ? ours(words, room) : await theirs(withSizes(words, room), room);
  const canvas = document.createElement('canvas');
  canvas.width = room.width * 2;
  canvas.height = room.height * 2;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.scale(2, 2);
  for (const { label, size, x, y, align } of placed) {
    context.font = `600 ${size}px ${FAMILY}`;
    context.textAlign = align;
    context.fillText(label, x, y);
  }
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let [ink, left, top, right, bottom] = [0, canvas.width, canvas.height, 0, 0];
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] === 0) continue;
    const pixel = (at - 3) / 4;
    const [x, y] = [pixel % canvas.width, Math.floor(pixel / canvas.width)];
    ink += data[at] / 255;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { dropped, density: ink / ((right - left + 1) * (bottom - top + 1)) };
};
