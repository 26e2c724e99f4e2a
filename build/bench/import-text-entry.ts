export { startPdfium } from '../../data/document/pdf/library.ts';
export { composePdf } from '../../data/document/pdf/pdf.ts';
export { readPages } from '../../data/document/pdf/pdfium.ts';
