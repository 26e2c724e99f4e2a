import { CSV_EXPORT, STANDARD_CSV_EXPORT } from './csv.ts';
import type { DatasetFormat, SceneFormat, TableFormat } from './exportable.ts';
import { JSON_EXPORT } from './json.ts';
import { PNG_EXPORT } from './png.ts';
import { PPTX_EXPORT } from './pptx.ts';
import { SVG_EXPORT } from './svg.ts';

/** A page with its type inside; what writes it is loaded when it is asked for. */
const PDF_EXPORT: SceneFormat = {
  id: 'pdf',
  label: 'export.pdf',
  of: 'scene',
  run: async (what, tools) => (await import('./pdf/pdf-file.ts')).pdfFile(what, tools),
};

/** Every way to take a picture away, in the order of the menu. To add one is one file and one line. */
export const SCENE_EXPORTS: readonly SceneFormat[] = [SVG_EXPORT, PNG_EXPORT, PDF_EXPORT, PPTX_EXPORT];

/** Every way to take a table away. */
export const TABLE_EXPORTS: readonly TableFormat[] = [CSV_EXPORT, STANDARD_CSV_EXPORT];

/** Every way to take away what was read. */
export const DATASET_EXPORTS: readonly DatasetFormat[] = [JSON_EXPORT];
