import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFile } from '../open-file.ts';
import { type Pdfium, startPdfium } from './library.ts';
import { readPages } from './pdfium.ts';

/** Words at a place of a page, in points from its lower left corner. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly slanted?: boolean;
  /** Drawn upwards, as on a page that is shown turned by a quarter. */
  readonly up?: boolean;
}

const latin = (text: string) =>
  Buffer.from(text.replaceAll('’', '\u0092').replaceAll('•', '\u0095'), 'latin1');

/**
 * A PDF of the pages given (A4, Helvetica), as plain as one can be; `more` goes into its trailer, `turned` says by how much its pages
 * are shown, `paths` is drawn on each of them, `sheet` says how large it is and what of it is shown.
 */
export function pdfOf(
  pages: readonly (readonly Drawn[])[],
  more = '',
  turned = 0,
  paths: readonly string[] = [],
  sheet = '/MediaBox[0 0 595 842]',
): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Oblique/Encoding/WinAnsiEncoding>>',
  ];
  pages.forEach((page, i) => {
    const stream = page
      .map(({ x, y, text, size = 11, bold = false, slanted = false, up = false }) => {
        const words = text.replace(/[\\()]/gu, char => `\\${char}`);
        const place = up ? `0 1 -1 0 ${x} ${y} Tm` : `${x} ${y} Td`;
        return `BT /F${bold ? 2 : slanted ? 3 : 1} ${size} Tf ${place} (${words}) Tj ET`;
      })
      .concat(paths)
      .join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R${sheet}/Rotate ${turned}/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
      `<</Length ${latin(stream).length}>>\nstream\n${stream}\nendstream`,
    );
  });
  return fileOf(objects, more);
}

/** The objects of a PDF, numbered from 1 on, as the bytes of a file. */
function fileOf(objects: readonly string[], more = ''): Uint8Array {
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = latin(out).length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = latin(out).length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  out += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(latin(out));
}

/** A page on which a font of Type 3 draws “ababababab…” as shapes; `named`: it has a table of what they are. */
export function pdfOfShapes(named: boolean): Uint8Array {
  const stream = (words: string) => `<</Length ${words.length}>>\nstream\n${words}\nendstream`;
  const table =
    'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> <0061> <02> <0062> endbfchar endcmap';
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>',
    `<</Type/Font/Subtype/Type3/FontBBox[0 0 600 800]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 1/LastChar 2/Widths[600 600]/Encoding<</Type/Encoding/Differences[1/g1/g2]>>/CharProcs<</g1 6 0 R/g2 6 0 R>>/Resources<<>>${named ? '/ToUnicode 7 0 R' : ''}>>`,
    stream(`BT /F1 14 Tf 50 700 Td <${'0102'.repeat(6)}> Tj ET`),
    stream('600 0 0 0 600 700 d1 50 0 500 700 re f'),
    stream(table),
  ]);
}

/** Lines of words, one under the other from a place on. */
export function column(x: number, y: number, lines: readonly string[], leading = 13): readonly Drawn[] {
  return lines.map((text, i) => ({ x, y: y - i * leading, text }));
}

let library: Promise<Pdfium> | null = null;

/** PDFium, started once. */
export function pdfium(): Promise<Pdfium> {
  const program = fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'));
  library ??= startPdfium(new Uint8Array(readFileSync(program)).buffer);
  return library;
}

/** Opens bytes as the reader does; throws the code of a refusal. */
export async function read(bytes: Uint8Array) {
  const started = await pdfium();
  const opened = await openFile(bytes, {
    decoder: (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part),
    pdf: async data => readPages(started, data),
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { text, layout } = opened.value;
  return { text, layout, paragraphs: text.trim().split(/\n+/u) };
}
