/**
 * `npm run -s export -- [--view FILE.json] [--sheet NAME]… [--format svg,png,pdf,…] [--out DIR] [--size 16:9] [--template FILE.potx] [--language fr] [--day 2025-03-05] FILE`: reads one file and writes
 * what the application would draw of it, without a window. Without a view, the first picture of every screen; with names, the sheets of what bears them. Prints the name of each file
 * that it wrote; slides stand on the template where one is given. The rest goes to standard error. Ends with 0 when all was written, 1 when a picture could not be, 2 when nothing could.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { viewsOf } from './export-views.mjs';
import { loadHeadless } from './headless.mjs';
import { pdfProgram } from './pdf-program.mjs';
import { rasterise } from './rasterise.mjs';
import { bytesOf, misreadArguments, REFUSALS, refusalOfFolder } from './reader.mjs';

const UNREADABLE = 2;
/** Pixels a unit of the pictures, as the application's own PNG. */
const SCALE = 2;
/** Units of 1/96 inch. */
const SIZES = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
  a4: { width: 1123, height: 794 },
  'a4-portrait': { width: 794, height: 1123 },
  square: { width: 900, height: 900 },
};
const USAGE =
  'npm run -s export -- --view FILE.json --sheet NAME --format svg,png,pdf,pptx,gexf,graphml,csv --template FILE.potx --out DIR FILE';

function say(sentence) {
  process.stderr.write(`export: ${sentence}\n`);
}

function refuse(sentence) {
  say(sentence);
  process.exit(UNREADABLE);
}

function askedFor() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        view: { type: 'string' },
        sheet: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'svg,pdf' },
        out: { type: 'string', default: '.' },
        size: { type: 'string', default: '16:9' },
        template: { type: 'string' },
        language: { type: 'string', default: 'fr' },
        day: { type: 'string' },
      },
    });
    return { ...values, files: positionals };
  } catch (cause) {
    return refuse(`${misreadArguments(cause)}. Use: ${USAGE}`);
  }
}

/** How each format is made of a figure; `null` stands for a format that the figure has no part in. */
function makersOf(app, day) {
  const { language } = app;
  const tools = {
    canvas: () => ({ getContext: () => null }),
    loadFonts: async () => undefined,
    fontCss: app.fontCss,
    pause: async () => undefined,
  };
  const scene = format => async what => {
    const made = await format.run(what, tools);
    if (!made.ok) throw new Error(made.error);
    return [made.value];
  };
  const png = async ({ scene: drawn, state }) => {
    const pixels = await rasterise(app.svgText(drawn), SCALE);
    const bytes = app.withWords(pixels, drawn, state, 96 * SCALE);
    if (bytes === null) throw new Error('bad-image');
    return [{ name: app.fileName(drawn.title, day, 'png'), bytes }];
  };
  const network =
    format =>
    async ({ figure }) => {
      const data = await figure.network?.();
      return data == null ? [] : [await format.run({ data, language, day })];
    };
  const tables = async ({ figure }) =>
    figure.tables.map(table => app.TABLE_EXPORTS[0].run({ table, language, day }));
  return new Map([
    ...app.SCENE_EXPORTS.map(format => [format.id, format.id === 'png' ? png : scene(format)]),
    ...app.NETWORK_EXPORTS.map(format => [format.id, network(format)]),
    ['csv', tables],
  ]);
}

function sizeOf(name) {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/u.exec(name) ?? [];
  const free = width === undefined ? undefined : { width: Number(width), height: Number(height) };
  return SIZES[name] ?? free ?? refuse(`--size is one of ${Object.keys(SIZES).join(', ')}, or WIDTHxHEIGHT.`);
}

/** The organisation's template, checked before anything is drawn. */
function templateOf(file, app) {
  if (file === undefined) return undefined;
  const { bytes, refusal } = bytesOf(file);
  if (refusal !== undefined) return refuse(`${refusal}.`);
  const house = new Uint8Array(bytes);
  const refused = app.houseRefusal(house, basename(file), app.language);
  return refused === null ? house : refuse(refused);
}

/** The day that files bear, when it is not today: the same command then gives the same bytes another day. */
function dayOf(text) {
  if (text === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(text)) return text;
  return refuse('--day is a day such as 2025-03-05.');
}

async function main() {
  const asked = askedFor();
  const [file] = asked.files;
  if (file === undefined || asked.files.length !== 1) return refuse(`say which file to read: ${USAGE}`);
  const { bytes, refusal } = bytesOf(file);
  if (refusal !== undefined) return refuse(`${refusal}.`);
  const size = sizeOf(asked.size);
  const { language } = asked;
  if (!['fr', 'en'].includes(language)) return refuse(`--language is fr or en, not ${language}.`);

  const app = { ...(await loadHeadless()), language };
  const house = templateOf(asked.template, app);
  const slide = asked.size === '4:3' ? '4:3' : '16:9';
  const day = dayOf(asked.day) ?? app.localDay(Date.now());
  const makers = makersOf(app, day);
  const formats = asked.format.split(',').map(each => each.trim().toLowerCase());
  const unknown = formats.filter(format => !makers.has(format));
  if (unknown.length > 0)
    return refuse(`${unknown.join(', ')}: the formats are ${[...makers.keys()].join(', ')}.`);
  const views = asked.view === undefined ? app.firstViews() : viewsOf(asked.view, refuse);

  const pdf = data => app.readPdf(pdfProgram(), data);
  const store = await app.openHeadless({ name: basename(file), bytes: new Uint8Array(bytes) }, language, pdf);
  const { corpus, status } = store.getState();
  if (corpus === null) {
    const code = status.kind === 'failed' ? status.error.code : 'empty';
    return refuse(`${file} ${REFUSALS[code] ?? `could not be read (${code})`}.`);
  }
  const unusable = refusalOfFolder(asked.out);
  if (unusable !== undefined) return refuse(`${unusable}.`);
  const taken = new Set();
  const layerName = app.layerNamesOf(language);
  const drawings =
    asked.sheet.length > 0
      ? sheetsOf(asked.sheet, store, app, size)
      : figuresOf(views, store, app, { size, mustDraw: asked.view !== undefined });
  for await (const drawing of drawings) {
    const what = { ...drawing, layerName, day, house, slide };
    for (const format of formats) await write(makers.get(format), what, { format, out: asked.out, taken });
  }
}

/** What each view draws, on the screen's sheet and on any other; one after the other, since each changes what is shown. */
async function* figuresOf(views, store, app, { size, mustDraw }) {
  for (const { name, address } of views) {
    const figure = await app.figureAt(store, address, size);
    const scene = figure?.draw(size) ?? null;
    if (scene === null) {
      say(`${name}: there is nothing to draw.`);
      if (mustDraw) process.exitCode = 1;
      continue;
    }
    const drawOn = sheet => figure.draw(size, sheet) ?? scene;
    const notes = app.speakerNotesOf(store, figure, app.language);
    yield { name, figure, scene, drawOn, state: address, notes };
  }
}

/** The sheets of what bears the names: they have neither tables nor a network of their own. */
async function* sheetsOf(names, store, app, size) {
  const figure = { tables: [], network: null };
  for (const name of names) {
    const found = await app.dossiersNamed(store, name, app.language);
    if (found.length === 0) {
      say(`${name}: nobody and nothing here bears this name.`);
      process.exitCode = 1;
    }
    for (const { name: called, address, draw, notes } of found) {
      const drawOn = sheet => draw(size, sheet);
      yield { name: called, figure, scene: draw(size), drawOn, state: address, notes };
    }
  }
}

/** Writes the files of one format; a name that was taken by another view gets a number. */
async function write(make, what, { format, out, taken }) {
  try {
    for (const { name, bytes } of await make(what)) {
      let free = name;
      for (let count = 2; taken.has(free); count += 1) free = name.replace(/(\.\w+)$/u, ` (${count})$1`);
      taken.add(free);
      writeFileSync(join(out, free), bytes);
      process.stdout.write(`${join(out, free)}\n`);
    }
  } catch (cause) {
    say(`${what.name}, ${format}: not written (${cause.message}).`);
    process.exitCode = 1;
  }
}

await main();
// What the application keeps waiting for has nobody to show it to.
process.exit();
