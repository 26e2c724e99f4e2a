export { composePdf } from '../../data/document/pdf/pdf.ts';
export { readPages, startPdfium } from '../../data/document/pdf/pdfium.ts';
