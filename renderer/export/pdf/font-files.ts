import files, { LETTERS } from 'virtual:pdf-fonts';
import type { PdfFonts } from './pdf.ts';
import { readTrueType, type TrueType } from './true-type.ts';

const known = new Map<string, Promise<TrueType>>();

async function read(address: string): Promise<TrueType> {
  const response = await fetch(address);
  return readTrueType(new Uint8Array(await response.arrayBuffer()));
}

/** The shipped typefaces, each read once when a document first needs it. */
export const SHIPPED_FONTS: PdfFonts = {
  letters: LETTERS,
  file: key => {
    const address = files[key];
    if (address === undefined) return Promise.resolve(null);
    const file = known.get(key) ?? read(address);
    known.set(key, file);
    return file;
  },
};
