import files from 'virtual:pdf-fonts';

export { pdfOf } from '../../renderer/export/pdf/pdf.ts';
export { readTrueType } from '../../renderer/export/pdf/true-type.ts';

/** A shipped typeface as a file. */
export async function fontBytes(key: string): Promise<Uint8Array> {
  const response = await fetch(files[key] ?? '');
  return new Uint8Array(await response.arrayBuffer());
}
