import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { SCENE } from '../../paint/scene.fixture.ts';
import { PICTURES } from '../../scenes/gallery/pictures.ts';
import { measureText } from '../../scenes/measure.ts';
import type { Font, Mark, Scene, TextMark } from '../../scenes/scene.ts';
import { AT_ONCE } from '../at-once.fixture.ts';
import { SHIPPED_FONTS } from './font-files.ts';
import { pdfOf } from './pdf.ts';
import { pdfFile } from './pdf-file.ts';
import { typesetterOf } from './typeset.ts';

const FONT: Font = { family: 'sans', size: 20, weight: 400 };
const DOCUMENT = { title: 'Réseau', language: 'fr', day: '2025-03-05', state: '#/reseau?q=é' };
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'maillage-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saying(text: string, more: Partial<TextMark> = {}): Scene {
  const mark: Mark = {
    kind: 'text',
    key: 't',
    x: 50,
    y: 40,
    text,
    font: FONT,
    fill: '#000000',
    anchor: 'start',
    ...more,
  };
  return { ...SCENE, width: 800, height: 80, marks: [mark] };
}

async function made(...scenes: readonly Scene[]): Promise<Uint8Array> {
  const result = await pdfOf(scenes, DOCUMENT, SHIPPED_FONTS);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The first page's operators, out of the compressed stream. */
function operatorsOf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  for (const found of text.matchAll(/<< \/Length (\d+) \/Filter \/FlateDecode >>\nstream\n/gu)) {
    const start = found.index + found[0].length;
    const body = Buffer.from(unzlibSync(pdf.subarray(start, start + Number(found[1])))).toString('latin1');
    if (body.startsWith('/Figure')) return body;
  }
  throw new Error('there is no page');
}

function read(pdf: Uint8Array, ...options: readonly string[]): string {
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' });
}

describe('a PDF', () => {
  it('is the same bytes whenever and wherever it is made', async () => {
    const [first, ...others] = await Promise.all(
      ['Europe/Paris', 'America/Cayenne', 'Pacific/Auckland'].map(zone => {
        vi.stubEnv('TZ', zone);
        return made(SCENE);
      }),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(Buffer.from(first ?? []).toString('latin1')).toContain("/CreationDate (D:20250305000000+00'00')");
  });

  it('says where each of its objects begins', async () => {
    const pdf = Buffer.from(await made(SCENE, saying('deux'))).toString('latin1');
    const [, start = '0'] = /startxref\n(\d+)\n%%EOF\n$/u.exec(pdf) ?? [];
    expect(pdf.slice(Number(start), Number(start) + 4)).toBe('xref');
    const offsets = [...pdf.slice(Number(start)).matchAll(/^(\d{10}) 00000 n $/gmu)].map(f => Number(f[1]));
    for (const [i, offset] of offsets.entries())
      expect(pdf.slice(offset).startsWith(`${i + 1} 0 obj\n`)).toBe(true);
    expect(pdf).toContain('/Count 2');
  });

  it('puts hostile words into its own syntax as numbers alone', async () => {
    const hostile = ') >> endobj ( \\ <script> \u202e';
    const result = await pdfOf(
      [{ ...SCENE, title: hostile, description: hostile }],
      { ...DOCUMENT, title: hostile, state: hostile },
      SHIPPED_FONTS,
    );
    expect(result.ok && Buffer.from(result.value).toString('latin1')).not.toMatch(/<script|\) >> endobj \(/u);
  });

  it('draws a circle, a dash, an opacity and a slanted text', async () => {
    const operators = operatorsOf(await made(SCENE));
    expect(operators).toContain('0.75 0 0 -0.75 0 45 cm');
    expect(operators).toContain('[4 2] 0 d 1 J');
    expect(operators).toContain('/O1 gs');
    expect(operators).toContain('1 Tr');
    expect(operators).not.toMatch(/NaN|undefined|Infinity|e-\d/u);
  });

  it('draws as many lines and shapes of a batch as there are, and none from nothing', async () => {
    const drawn = async (marks: readonly Mark[]) => operatorsOf(await made({ ...SCENE, marks }));
    const count = (text: string, operator: RegExp) => [...text.matchAll(operator)].length;
    const stroke = { color: '#000000', width: 1 };
    for (const lines of [1, 2, 5]) {
      const segments = Float32Array.from({ length: lines * 4 }, (_, i) => 10 + i);
      const text = await drawn([{ kind: 'lines', key: 'l', segments, stroke, hairlines: false }]);
      expect([count(text, / m /gu), count(text, / l$/gmu)]).toEqual([lines, lines]);
    }
    const filled = async (shapes: number) => {
      const at = Float32Array.from({ length: shapes * 3 }, (_, i) => 10 + i);
      return count(
        await drawn([{ kind: 'shapes', key: 's', shape: 'square', at, fill: '#000000' }]),
        / f$/gmu,
      );
    };
    const paper = await filled(0);
    for (const shapes of [1, 3]) expect((await filled(shapes)) - paper).toBe(shapes);
  });

  it('has the letters of a halo as decoration, which no reader reads, and squares with round corners', async () => {
    const operators = operatorsOf(await made(SCENE));
    expect(operators).toMatch(/\/Artifact <<\/ActualText <feff>>> BDC BT [^\n]*1 Tr [^\n]*\n0 Tr ET EMC/u);
    const at = Float32Array.of(10, 10, 8);
    const square = { kind: 'shapes', key: 's', shape: 'square', at, fill: '#000000' } as const;
    expect(operatorsOf(await made({ ...SCENE, marks: [square] })).match(/ c(?= |$)/gmu)).toHaveLength(4);
  });

  it('fails with the characters that no typeface has', async () => {
    const scene = saying('Réunion שלום');
    const what = { scene, drawOn: () => scene, layerName: () => null, state: '', day: '2025-03-05' };
    const result = await pdfFile(what, AT_ONCE);
    expect(result).toEqual({ ok: false, error: 'no-glyph:ש ל ו ם' });
  });

  it('has no hole: every character of French is a glyph, of a file or drawn', async () => {
    const text =
      'Dès Noël, où un zéphyr haï, œuvre Œ Ÿ ᵉ ʳ « 1\u202f234 » non‑sécable ≥ ≤ ≠ ≈ → ← ✓ ‰ − × ÷ … ’ “ ” € ½ n° ΔΩ Жя Łódź Ạ';
    const type = await typesetterOf([{ text, font: FONT }], SHIPPED_FONTS.file, SHIPPED_FONTS.letters);
    expect(type).toMatchObject({ ok: true });
  });
});

describe('the type of a PDF', () => {
  it.each([
    'Source\u202f: CNFPT «\u202fsanté\u202f»',
    'AVENIR To Ty VA L’État fin',
    'non\u00adsécable\u200b',
  ])('is as wide as the picture measured it: %s', async text => {
    const seen = text.replace(/[\u00ad\u200b]/gu, '');
    const type = await typesetterOf([{ text, font: FONT }], SHIPPED_FONTS.file, SHIPPED_FONTS.letters);
    if (!type.ok) throw new Error(type.error);
    expect((type.value.set(text, FONT).width * FONT.size) / 1000).toBeCloseTo(measureText(seen, FONT), 6);
  });

  it('brings no more than the glyphs that are used', async () => {
    const [few, many] = await Promise.all([
      made(saying('aaa')),
      made(saying('abcdefghijklmnopqrstuvwxyzABCDEFGHIJ')),
    ]);
    expect(few.length).toBeLessThan(many.length - 2000);
  });
});

describe.skipIf(!hasPoppler)('read back by poppler', () => {
  it('a text comes out once, whatever its halo, with the signs that were drawn', async () => {
    const text = 'Élus ≥ 1\u202f234 → « l’État » e\u0301te\u0301 a\u0000b';
    const out = read(await made(saying(text, { halo: { color: '#ffffff', width: 4 } })), '-layout');
    expect(out.replace(/\s+/gu, ' ').trim()).toBe('Élus ≥ 1 234 → « l’État » été ab');
  });

  it('every font is embedded and a subset, drawn signs besides', async () => {
    const file = join(folder, 'fonts.pdf');
    writeFileSync(file, await made(saying('été ≥ Łódź'), SCENE));
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(fonts.length).toBe(4);
    for (const line of fonts)
      expect(line).toMatch(/CID TrueType +Identity-H +yes yes yes|Type 3 +Custom +yes no +yes/u);
    expect(readFileSync(file, 'latin1')).not.toContain('/Helvetica');
  });

  it.each(PICTURES.map(picture => [picture.name, picture.scene] as const))(
    'every text stands within a hundredth of the width of where the picture has it: %s',
    async (_, draw) => {
      const scene = draw();
      const words = [
        ...read(await made(scene), '-bbox').matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</gu,
        ),
      ].map(([, x = '', top = '', right = '', bottom = '', word = '']) => ({
        x: Number(x) / 0.75,
        right: Number(right) / 0.75,
        y: (Number(top) + Number(bottom)) / 1.5,
        word: word
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&apos;', "'")
          .replaceAll('&#39;', "'")
          .replaceAll('&quot;', '"'),
      }));
      const within = scene.width / 100;
      const lost = upright(scene.marks).filter(({ x, y, size, word }) => {
        // The middle of a line lies above its baseline.
        const isNear = (w: { readonly y: number }, at: number) =>
          Math.abs(at - x) <= within && Math.abs(w.y - (y - size * 0.3)) <= within;
        const near = words.filter(w => isNear(w, w.x));
        // A sign that opens a text hangs on the word before it.
        const hangs = /^\p{P}$/u.test(word) && words.some(w => w.word.endsWith(word) && isNear(w, w.right));
        return !hangs && !near.some(w => w.word.startsWith(word) || word.startsWith(w.word));
      });
      expect(lost).toEqual([]);
    },
  );
});

/** The first word of every text that is not turned, where it begins. */
function upright(
  marks: readonly Mark[],
  dx = 0,
  dy = 0,
): { x: number; y: number; size: number; word: string }[] {
  return marks.flatMap(mark => {
    if (mark.kind === 'group') return upright(mark.marks, dx + mark.x, dy + mark.y);
    if (mark.kind !== 'text' || mark.rotate) return [];
    const width = measureText(mark.text, mark.font);
    const back = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width;
    const [word = ''] = mark.text.trim().split(/\s/u);
    return word === '' ? [] : [{ x: mark.x + dx - back, y: mark.y + dy, size: mark.font.size, word }];
  });
}
