/** The proceedings of Rouen laid out as a PDF by as little as it takes: Times, lines of one width, words broken as French breaks them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const LINE = 92;
const LINES = 50;
const LEADING = 14.5;
/** Behind a vowel and before a consonant that a vowel follows: good enough to break words where a reader expects it. */
const BREAK = /(?<=[\p{L}]{2}[aeiouyéèêà])(?=[bcdfgjlmnpqrstv][aeiouyéèêà]\p{L})/u;

/** A PDF of so many pages, with the text that stands in it: paragraphs, none of them broken. */
export function laidOutPdf(pages) {
  const sample = readFileSync(join(ROOT, 'data', 'samples', 'actes-rouen-2025.txt'), 'utf8');
  const paragraphs = sample
    .replaceAll('œ', 'oe')
    .replace(/[^\t\n\x20-\x7e\xa0-\xff’]/gu, '')
    .split(/\n\s*\n/u)
    .map(paragraph => paragraph.replace(/[\s\xa0]+/gu, ' ').trim())
    .filter(paragraph => paragraph.length > 0);
  const lines = [];
  const source = [];
  for (let i = 0; lines.length < pages * LINES; i = (i + 1) % paragraphs.length) {
    source.push(paragraphs[i]);
    lines.push(...broken(paragraphs[i]), '');
  }
  const sheets = Array.from({ length: pages }, (_, i) => lines.slice(i * LINES, (i + 1) * LINES));
  // What runs over the last page is in no page.
  const left = lines
    .slice(pages * LINES)
    .join(' ')
    .trim();
  const text = source.join('\n');
  const end = left === '' ? text.length : text.length - left.length;
  return { bytes: written(sheets), source: text.slice(0, end), pages };
}

function broken(paragraph) {
  const lines = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length + 1 <= LINE) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const at = word.search(BREAK);
    const fits = at > 0 && line.length + at + 2 <= LINE;
    lines.push(fits ? `${line} ${word.slice(0, at)}-` : line);
    line = fits ? word.slice(at) : word;
  }
  return [...lines, line];
}

function written(sheets) {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${sheets.length}/Kids[${sheets.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
  ];
  sheets.forEach((lines, i) => {
    const words = lines
      .map(line => `(${line.replace(/[\\()]/gu, '\\$&').replaceAll('’', '\x92')}) '`)
      .join('\n');
    const stream = `BT /F1 9 Tf ${LEADING} TL 50 790 Td\n${words}\nET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
      `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    );
  });
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const table = places.map(at => `${at} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF`;
  return Buffer.from(
    `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}
