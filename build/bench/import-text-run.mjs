/** One reading of the text of a PDF in a process of its own: `node import-text-run.mjs ours|pdfjs FILE [BUNDLE]`; prints CPU milliseconds and the text. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pdfProgram } from '../pdf-program.mjs';

const [who, file, bundle] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const text = who === 'pdfjs' ? await withPdfjs() : await withOurs();
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, text }));
process.exit(0);

/** As `npm run -s extract -- FILE` reads it. */
async function withOurs() {
  const { startPdfium, readPages, composePdf } = await import(pathToFileURL(bundle).href);
  const pages = readPages(await startPdfium(pdfProgram()), bytes);
  if (!pages.ok) throw new Error(pages.error);
  return composePdf(pages.value).text;
}

async function withPdfjs() {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  let out = '';
  for (let i = 1; i <= document.numPages; i += 1) {
    const page = await document.getPage(i);
    const { items } = await page.getTextContent();
    out += `${items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('')}\n`;
  }
  return out;
}
