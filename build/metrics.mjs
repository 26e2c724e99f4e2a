// Writes renderer/scenes/measure-data.ts and office-data.ts: advance widths and pair kerning of the fonts that the product
// ships, and of Arial (by Arimo, which has its widths), in which slides are written, so that a text has the same width on
// screen, in a worker, in a test and in Node. Run it again when a font's version changes:
//   node build/metrics.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const require = createRequire(import.meta.url);
const SHIPPED = [
  { name: 'sans400', family: 'source-sans-3', weight: 400, style: 'normal' },
  { name: 'sans600', family: 'source-sans-3', weight: 600, style: 'normal' },
  { name: 'sans400italic', family: 'source-sans-3', weight: 400, style: 'italic' },
  { name: 'serif400', family: 'source-serif-4', weight: 400, style: 'normal' },
  { name: 'serif600', family: 'source-serif-4', weight: 600, style: 'normal' },
  { name: 'serif400italic', family: 'source-serif-4', weight: 400, style: 'italic' },
];
const OFFICE = [
  { name: 'regular', family: 'arimo', weight: 400, style: 'normal' },
  { name: 'bold', family: 'arimo', weight: 700, style: 'normal' },
  { name: 'italic', family: 'arimo', weight: 400, style: 'italic' },
];

/** Latin with every accent of European languages, punctuation, arrows and figures. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...range(0x218, 0x21b),
  ...[...'‐‑–—‘’‚“”„†•…‰‹›€™−×÷≈≠≤≥√→←↑↓\u2009\u202f'].map(c => c.codePointAt(0)),
];
/** Pairs that names and titles are made of; others kern by less than a reader sees. */
const KERNED = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÇÈÉÊÎÔabcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûœ0123456789',
  ..." .,:;-'’()«»/…",
];

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function open(face, subset) {
  const file = `@fontsource/${face.family}/files/${face.family}-${subset}-${face.weight}-${face.style}.woff2`;
  return create(readFileSync(require.resolve(file)));
}

/** Thousandths of an em, characters gathered by width. */
function advancesOf(fonts) {
  const widths = new Map();
  for (const code of CHARACTERS) {
    const font = fonts.find(f => f.hasGlyphForCodePoint(code));
    const scale = 1000 / fonts[0].unitsPerEm;
    // Neither font has the narrow space of French: HarfBuzz, which shapes text in browsers, makes it half a space.
    const narrow = code === 0x202f ? fonts[0].glyphForCodePoint(0x20).advanceWidth / 2 : undefined;
    if (font === undefined && narrow === undefined) continue;
    const width = Math.round((narrow ?? font.glyphForCodePoint(code).advanceWidth) * scale);
    widths.set(width, (widths.get(width) ?? '') + String.fromCodePoint(code));
  }
  return [...widths].sort(([a], [b]) => a - b);
}

/** Kerning by first character, those that kern alike together ("AÀÂ"); a ligature ("fi") counts as kerning of its pair. */
function kerningOf(font) {
  const pairs = new Map();
  const advance = text =>
    (font.layout(text).positions.reduce((sum, p) => sum + p.xAdvance, 0) * 1000) / font.unitsPerEm;
  const alone = new Map(KERNED.map(c => [c, advance(c)]));
  for (const a of KERNED) {
    for (const b of KERNED) {
      const kern = Math.round(advance(a + b) - alone.get(a) - alone.get(b));
      if (Math.abs(kern) >= 8) {
        const row = pairs.get(a) ?? new Map();
        row.set(kern, (row.get(kern) ?? '') + b);
        pairs.set(a, row);
      }
    }
  }
  const alike = new Map();
  for (const [first, row] of pairs) {
    const rows = [...row];
    const key = JSON.stringify(rows);
    const { firsts } = alike.get(key) ?? { firsts: '' };
    alike.set(key, { firsts: firsts + first, rows });
  }
  return [...alike.values()].map(({ firsts, rows }) => [firsts, rows]);
}

const quote = text =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\u00a0\u00ad\u2009\u202f]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

const tableOf = face => {
  const fonts = [open(face, 'latin'), open(face, 'latin-ext')];
  const advances = advancesOf(fonts).map(([width, characters]) => `[${width}, ${quote(characters)}]`);
  const kerning = kerningOf(fonts[0]).map(
    ([firsts, rows]) =>
      `[${quote(firsts)}, [${rows.map(([kern, seconds]) => `[${kern}, ${quote(seconds)}]`).join(', ')}]]`,
  );
  return `  // biome-ignore format: a table made by a program
  ${face.name}: () => ({\n    advances: [${advances.join(', ')}],\n    kerning: [${kerning.join(', ')}],\n  }),`;
};
const linesOf = faces => faces.map(tableOf).join('\n');

const version = name => require(`@fontsource/${name}/package.json`).version;
writeFileSync(
  new URL('../renderer/scenes/measure-data.ts', import.meta.url),
  `// Made by build/metrics.mjs from @fontsource/source-sans-3 ${version('source-sans-3')} and @fontsource/source-serif-4 ${version('source-serif-4')}. Do not edit.

/** Thousandths of an em: characters by their advance width, and by first characters that kern alike the seconds by their kerning. */
export interface FaceMetrics {
  readonly advances: readonly (readonly [width: number, characters: string])[];
  readonly kerning: readonly (readonly [
    firsts: string,
    rows: readonly (readonly [kern: number, seconds: string])[],
  ])[];
}

/** Each made when it is asked for: a page draws with some of them, and keeps none as it is written here. */
export const FACES = {
${linesOf(SHIPPED)}
} as const satisfies Readonly<Record<string, () => FaceMetrics>>;
`,
);
writeFileSync(
  new URL('../renderer/scenes/office-data.ts', import.meta.url),
  `// Made by build/metrics.mjs from @fontsource/arimo ${version('arimo')}. Do not edit.
import type { FaceMetrics } from './measure-data.ts';

export const OFFICE_FACES = {
${linesOf(OFFICE)}
} as const satisfies Readonly<Record<string, () => FaceMetrics>>;
`,
);
