/** The program that reads PDFs, for whoever starts it: by itself, since what bundles and hands over files takes longer to load than a page to read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Its bytes. */
export function pdfProgram() {
  const { buffer } = readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  return buffer;
}
