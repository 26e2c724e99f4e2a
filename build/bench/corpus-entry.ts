export { evidenceIn } from '../../data/document/evidence.ts';
export { documentOf } from '../../data/document/open-file.ts';
export { extract, readPdf, textOf } from '../../data/extract.ts';
export { READS_WELL, recognise } from '../../data/measure/recognition.ts';
