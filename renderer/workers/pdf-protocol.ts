import type { Mark, Sought } from '../../data/document/pdf/find-on-page.ts';
import type { PdfPage } from '../../data/document/pdf/page.ts';
import type { PdfError } from '../../data/document/pdf/pdfium.ts';
import type { Result } from '../../data/model/result.ts';

/** What is asked of the worker of PDFs. */
export type PdfRequest =
  /** A port on which the bytes of a file are to come; its characters go back there, as a `PdfRead`. */
  | { readonly kind: 'read'; readonly port: MessagePort }
  /** The file whose pages are to be drawn from now on. */
  | { readonly kind: 'hold'; readonly file: Blob }
  /** A page of the file that is held, so many points wide, and where a passage stands on it. */
  | {
      readonly kind: 'draw';
      readonly id: number;
      /** From 1. */
      readonly page: number;
      readonly width: number;
      readonly sought: Sought | null;
    };

/** What comes back on the port of a reading. */
export type PdfRead = Result<readonly PdfPage[], PdfError>;

/** What comes back of a page. */
export type PdfReply =
  | {
      readonly kind: 'drawn';
      readonly id: number;
      readonly width: number;
      readonly height: number;
      readonly pixels: Uint8ClampedArray<ArrayBuffer>;
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'failed'; readonly id: number };
