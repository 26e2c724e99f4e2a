import { CSV_EXPORT } from './csv.ts';
import type { ExportFormat } from './exportable.ts';
import { PNG_EXPORT } from './png.ts';
import { SVG_EXPORT } from './svg.ts';

/** Every way to take a view away, in the order of the menu. To add one is one file and one line. */
export const EXPORTS: readonly ExportFormat[] = [SVG_EXPORT, PNG_EXPORT, CSV_EXPORT];
