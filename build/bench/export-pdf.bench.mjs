/**
 * A page of 300 nodes, 600 links and 300 labels, written by our own painter and by jsPDF called directly from the same scene, both compressed
 * and with the same typeface inside. CPU time (user + system) of the whole document, reading the font included.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jsPDF } from 'jspdf';
import wawoff2 from 'wawoff2';
import { pdfFontsPlugin } from '../pdf-fonts.mjs';
import { bundled } from './bundled.mjs';

const { pdfOf, readTrueType, fontBytes } = await bundled('build/bench/pdf-entry.ts', [pdfFontsPlugin()]);
const font = await fontBytes('sans400-latin');
/** The whole file: jsPDF asks for tables that a document has no use of. */
const shipped = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2';
const whole = Buffer.from(
  await wawoff2.decompress(readFileSync(createRequire(import.meta.url).resolve(shipped))),
).toString('binary');
const scene = networkOf(300, 600);
let ours = 0;
let theirs = 0;

export const cases = [
  { name: 'jsPDF, called directly', times: 15, run: () => cpu(direct) },
  { name: 'our own painter', times: 15, run: () => cpu(own), against: 'jsPDF, called directly' },
];

export async function close() {
  process.stdout.write(`  ${ours} bytes, jsPDF ${theirs} bytes\n`);
}

async function own() {
  const made = await pdfOf(
    [scene],
    { title: scene.title, language: 'fr', day: '2025-03-05', state: '' },
    { letters: ['latin'], file: async () => readTrueType(font) },
  );
  if (!made.ok) throw new Error(made.error);
  ours = made.value.length;
}

function direct() {
  const pdf = new jsPDF({
    unit: 'px',
    format: [scene.width, scene.height],
    orientation: 'landscape',
    compress: true,
  });
  pdf.addFileToVFS('sans.ttf', whole);
  pdf.addFont('sans.ttf', 'sans', 'normal');
  pdf.setFont('sans');
  for (const mark of scene.marks) {
    if (mark.kind === 'line') {
      pdf.setDrawColor(mark.stroke.color);
      pdf.setLineWidth(mark.stroke.width);
      pdf.line(mark.x1, mark.y1, mark.x2, mark.y2);
    } else if (mark.kind === 'circle') {
      pdf.setFillColor(mark.fill);
      pdf.circle(mark.x, mark.y, mark.r, 'F');
    } else {
      pdf.setTextColor(mark.fill);
      pdf.setFontSize(mark.font.size);
      pdf.text(mark.text, mark.x, mark.y, { align: 'center' });
    }
  }
  theirs = pdf.output('arraybuffer').byteLength;
}

async function cpu(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A network in plain marks; the places need no chance. */
function networkOf(nodes, links) {
  const at = i => ({ x: 40 + ((i * 137) % 1040), y: 40 + ((i * 89) % 700) });
  const names = [
    'Métropole Rouen Normandie',
    'Département du Lot',
    'Ville de Brest',
    'CNFPT',
    'Région Bretagne',
  ];
  const marks = [];
  for (let k = 0; k < links; k += 1) {
    const [a, b] = [at(k % nodes), at((k * 7 + 3) % nodes)];
    const stroke = { color: '#9dc5da', width: 1 };
    marks.push({ kind: 'line', key: `l${k}`, x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke });
  }
  for (let i = 0; i < nodes; i += 1) {
    marks.push({
      kind: 'circle',
      key: `n${i}`,
      ...at(i),
      r: 3 + (i % 9),
      fill: i % 2 ? '#0b6fa4' : '#b8480a',
    });
  }
  for (let i = 0; i < nodes; i += 1) {
    const { x, y } = at(i);
    const type = { family: 'sans', size: 11, weight: 400 };
    const text = `${names[i % names.length]} ${i}`;
    marks.push({
      kind: 'text',
      key: `t${i}`,
      x,
      y: y - 12,
      text,
      font: type,
      fill: '#1c1b19',
      anchor: 'middle',
    });
  }
  const words = { title: 'Réseau', description: 'Réseau.', language: 'fr' };
  return { width: 1123, height: 794, background: '#ffffff', ...words, marks };
}
