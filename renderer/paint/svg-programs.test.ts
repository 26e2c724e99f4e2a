import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURES } from '../scenes/gallery/pictures.ts';
import type { Mark, TextMark } from '../scenes/scene.ts';
import { svgText } from './svg-text.ts';
import { HAS_ARIAL } from './typeface.fixture.ts';

/** Scene units in a point of the pages that programs make of a picture. */
const UNIT = 1 / 0.75;
const folder = mkdtempSync(join(tmpdir(), 'maillage-svg-'));
afterAll(() => rmSync(folder, { recursive: true }));

const runs = (program: string) => spawnSync(program, ['--version']).error === undefined;
const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

/** Programs that open SVG files and can make pages of them, which tell where they put the texts. */
const PROGRAMS = [
  {
    name: 'librsvg',
    here: hasReader && HAS_ARIAL && runs('rsvg-convert'),
    toPages: (files: readonly string[]) => {
      for (const file of files) spawnSync('rsvg-convert', ['-f', 'pdf', file, '-o', pageOf(file)]);
    },
  },
  {
    name: 'LibreOffice',
    here: hasReader && HAS_ARIAL && runs('soffice'),
    toPages: (files: readonly string[]) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    },
  },
  {
    name: 'Inkscape',
    here: hasReader && HAS_ARIAL && runs('inkscape'),
    toPages: (files: readonly string[]) => spawnSync('inkscape', ['--export-type=pdf', ...files]),
  },
] as const;

const SCENES = PICTURES.map(({ name, scene }) => ({ name, scene: scene() }));
const fileOf = (name: string) => join(folder, `${name}.svg`);
const pageOf = (file: string) => file.replace(/\.svg$/u, '.pdf');

/** In a typeface that machines have in its place, about as wide as the shipped one: others run words into each other. */
const inOfficeType = (svg: string) => svg.replaceAll(/font-family="[^"]*"/gu, 'font-family="Arial"');

interface Word {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly text: string;
}

const plain = (text: string) =>
  text
    .replace(/&(?:#39|apos);/gu, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function wordsOn(page: string): readonly Word[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', page, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  const pattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</gu;
  return [...stdout.matchAll(pattern)].map(([, left, top, right, bottom, text]) => ({
    left: Number(left) * UNIT,
    right: Number(right) * UNIT,
    y: ((Number(top) + Number(bottom)) / 2) * UNIT,
    text: plain(text ?? ''),
  }));
}

interface Placed {
  readonly mark: TextMark;
  readonly x: number;
  readonly y: number;
}

/** The texts of a picture that are whole and not turned: what is faded or turned, a page has as pixels or by the letter. */
function upright(marks: readonly Mark[], dx = 0, dy = 0): readonly Placed[] {
  return marks.flatMap(mark => {
    if (mark.opacity !== undefined && mark.opacity < 1) return [];
    if (mark.kind === 'group') return upright(mark.marks, dx + mark.x, dy + mark.y);
    return mark.kind === 'text' && !mark.rotate && mark.text.trim() !== ''
      ? [{ mark, x: mark.x + dx, y: mark.y + dy }]
      : [];
  });
}

/** Whether a text is held where its anchor is, whatever width the letters have that the program took. */
function isHeld({ mark, x, y }: Placed, words: readonly Word[], within: number): boolean {
  const said = mark.text.trim().split(/\s+/u);
  const onLine = words.filter(word => Math.abs(word.y - (y - mark.font.size * 0.3)) <= within);
  const first = onLine.filter(word => word.text.startsWith(said[0] ?? '') || said[0]?.startsWith(word.text));
  const last = onLine.filter(
    word => word.text.endsWith(said.at(-1) ?? '') || said.at(-1)?.endsWith(word.text),
  );
  // A sign that opens a text hangs on the word before it.
  const hanging = /^\p{P}$/u.test(said[0] ?? '')
    ? onLine.filter(word => word.text.endsWith(said[0] ?? '') && Math.abs(word.right - x) <= within)
    : [];
  if (mark.anchor === 'start')
    return [...first.filter(word => Math.abs(word.left - x) <= within), ...hanging].length > 0;
  if (mark.anchor === 'end') return last.some(word => Math.abs(word.right - x) <= within);
  return first.some(a => last.some(b => Math.abs((a.left + b.right) / 2 - x) <= within));
}

describe.each(PROGRAMS)('$name', ({ here, toPages }) => {
  beforeAll(() => {
    if (!here) return;
    for (const { name, scene } of SCENES) {
      rmSync(pageOf(fileOf(name)), { force: true });
      writeFileSync(fileOf(name), inOfficeType(svgText(scene)));
    }
    toPages(SCENES.map(({ name }) => fileOf(name)));
  }, 240_000);

  it.skipIf(!here).each(SCENES)(
    'holds every text of $name where the picture has it, within a hundredth of its width',
    ({ name, scene }) => {
      const words = wordsOn(pageOf(fileOf(name)));
      const lost = upright(scene.marks).filter(placed => !isHeld(placed, words, scene.width / 100));
      expect(
        lost.map(({ mark, x, y }) => `${mark.text} (${mark.anchor} ${Math.round(x)} ${Math.round(y)})`),
      ).toEqual([]);
    },
  );
});
