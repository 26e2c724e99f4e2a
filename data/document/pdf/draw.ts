import type { Pdfium } from './library.ts';

/** A page as a picture: red, green, blue and opacity of each point, from the upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Draw annotations too; let red come before blue. */
const FLAGS = 0x01 | 0x10;
const WHITE = 0xffffffff;
/** A page of a plan may be metres wide: no picture has more points than this. */
const MOST_POINTS = 16_000_000;

/** Draws one page of an open document so many points wide; null when it cannot be drawn. */
export function drawPage(library: Pdfium, handle: number, index: number, wanted: number): Drawing | null {
  const page = library.FPDF_LoadPage(handle, index);
  if (page === 0) return null;
  const ratio = library.FPDF_GetPageHeightF(page) / library.FPDF_GetPageWidthF(page);
  const width = Math.max(1, Math.round(Math.min(wanted, Math.sqrt(MOST_POINTS / ratio))));
  const height = Math.max(1, Math.round(width * ratio));
  const bitmap = library.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) {
    library.FPDF_ClosePage(page);
    return null;
  }
  library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
  const place = library.FPDFBitmap_GetBuffer(bitmap);
  const pixels = new Uint8ClampedArray(library.pdfium.HEAPU8.slice(place, place + width * height * 4));
  // What has no colour of its own is paper.
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  library.FPDFBitmap_Destroy(bitmap);
  library.FPDF_ClosePage(page);
  return { width, height, pixels };
}
