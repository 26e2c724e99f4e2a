import { fnv1a } from '../../../data/model/fnv.ts';
import { latin, type PdfObjects } from './objects.ts';
import { SIGN_WIDTH, signPath } from './signs.ts';
import { subsetOf } from './subset.ts';
import { toUnicode } from './to-unicode.ts';
import type { TrueType } from './true-type.ts';
import type { UsedFont } from './typeset.ts';

/** Strokes of drawn signs, as wide as those of the letters around them. */
const STROKE = { 400: 58, 600: 96 } as const;
/** Heights that a descriptor names: those of the shipped typefaces, which differ by a hair. */
const CAPITALS = 660;
const NAMES: Readonly<Record<string, string>> = {
  sans400: 'SourceSans3-Regular',
  sans600: 'SourceSans3-Semibold',
  serif400: 'SourceSerif4-Regular',
  serif600: 'SourceSerif4-Semibold',
};

/** Writes a font with what is used of it; gives its number. */
export function putFont(objects: PdfObjects, font: UsedFont): number {
  const { from, used } = font;
  return from.kind === 'file'
    ? putFile(objects, from.key, from.file, used)
    : putSigns(objects, STROKE[from.weight], used);
}

const sorted = (used: ReadonlyMap<number, string>) => [...used].toSorted(([a], [b]) => a - b);

function putFile(
  objects: PdfObjects,
  key: string,
  file: TrueType,
  used: ReadonlyMap<number, string>,
): number {
  const glyphs = sorted(used);
  const [face = ''] = key.split('-');
  const name = `${tagOf(key, glyphs)}+${NAMES[face] ?? face}`;
  const program = subsetOf(file, new Set(used.keys()));
  const data = objects.stream(program, `/Length1 ${program.length} `);
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${file.box.join(' ')}] /ItalicAngle 0` +
      ` /Ascent ${file.ascent} /Descent ${file.descent} /CapHeight ${CAPITALS} /StemV ${face.endsWith('600') ? 120 : 80} /FontFile2 ${data} 0 R >>`,
  );
  const widths = glyphs.map(([glyph]) => `${glyph} [${file.widthOf(glyph)}]`).join(' ');
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>` +
      ` /FontDescriptor ${descriptor} 0 R /DW 500 /W [${widths}] /CIDToGIDMap /Identity >>`,
  );
  const unicode = objects.stream(latin(toUnicode(glyphs, 4)));
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`,
  );
}

/** Six letters that tell one subset from another, made of what is in it. */
function tagOf(key: string, glyphs: readonly (readonly [number, string])[]): string {
  let hash = fnv1a(key + glyphs.join());
  let tag = '';
  for (let i = 0; i < 6; i += 1) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

/** Drawn signs as a font whose glyphs are little drawings. */
function putSigns(objects: PdfObjects, stroke: number, used: ReadonlyMap<number, string>): number {
  const signs = sorted(used);
  const drawn = signs.map(([code, sign]) => {
    const glyph = latin(`${SIGN_WIDTH} 0 -100 -100 600 800 d1\n${signPath(sign, stroke)}`);
    return `/s${code} ${objects.stream(glyph)} 0 R`;
  });
  const unicode = objects.stream(latin(toUnicode(signs, 2)));
  const last = signs.at(-1)?.[0] ?? 1;
  const names = signs.map(([code]) => `/s${code}`).join(' ');
  return objects.add(
    `<< /Type /Font /Subtype /Type3 /FontBBox [-100 -100 600 800] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << ${drawn.join(' ')} >>` +
      ` /Encoding << /Type /Encoding /Differences [1 ${names}] >> /FirstChar 1 /LastChar ${last}` +
      ` /Widths [${signs.map(() => SIGN_WIDTH).join(' ')}] /Resources << >> /ToUnicode ${unicode} 0 R >>`,
  );
}
