/** What the command that exports without a window is made of: the application's own parts, with a base in memory. */
import 'fake-indexeddb/auto';

export { readPdf } from '../data/extract.ts';
export { DATASET_EXPORTS, SCENE_EXPORTS, TABLE_EXPORTS } from '../renderer/export/exports.ts';
export { fileName } from '../renderer/export/file-name.ts';
export { fontCss } from '../renderer/export/fonts.ts';
export { NETWORK_EXPORTS } from '../renderer/export/network/formats.ts';
export { withWords } from '../renderer/export/png.ts';
export { dossiersNamed } from '../renderer/headless/dossier.ts';
export { figureAt, firstViews } from '../renderer/headless/figure.tsx';
export { houseRefusal } from '../renderer/headless/house.ts';
export { openHeadless } from '../renderer/headless/open.ts';
export { layerNamesOf, speakerNotesOf } from '../renderer/headless/words.ts';
export { svgText } from '../renderer/paint/svg-text.ts';
export { localDay } from '../renderer/state/documents/exporting.ts';
