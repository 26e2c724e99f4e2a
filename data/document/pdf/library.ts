import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium with its memory and some functions of its program, which its own types leave out. */
export type Pdfium = WrappedPdfiumModule & {
  readonly pdfium: {
    readonly HEAPU8: Uint8Array;
    readonly HEAPF32: Float32Array;
    /** Called for each character, and for each object: what the library wraps around them costs more than what they do. */
    readonly wasmExports: {
      readonly FPDFText_GetLooseCharBox: BoxOf;
      readonly FPDFText_GetFontInfo: (
        text: number,
        index: number,
        name: number,
        length: number,
        flags: number,
      ) => number;
      readonly FPDFPage_GetObject: (page: number, index: number) => number;
      readonly FPDFPageObj_GetType: (object: number) => number;
    };
  };
};

/** Writes the box of a character to a place in the library's memory. */
export type BoxOf = (text: number, index: number, place: number) => number;

/** Starts PDFium from the bytes of its program. */
export async function startPdfium(program: ArrayBuffer): Promise<Pdfium> {
  const library = await init({ wasmBinary: program });
  if (!isWhole(library)) throw new Error('PDFium came without its memory or its functions');
  library.PDFiumExt_Init();
  return library;
}

const CALLED_DIRECTLY = [
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetFontInfo',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
] as const;

function isWhole(library: WrappedPdfiumModule): library is Pdfium {
  const { pdfium } = library;
  const functions = CALLED_DIRECTLY.every(name => name in pdfium.wasmExports);
  return 'HEAPU8' in pdfium && 'HEAPF32' in pdfium && functions;
}
