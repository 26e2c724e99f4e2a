import type { ExportTools } from './exportable.ts';
import { fontCss, loadFonts } from './fonts.ts';

/** What a page lends to exports, in a browser and in Electron alike. */
export const PAGE_TOOLS: ExportTools = {
  canvas: (width, height) => {
    const canvas = new OffscreenCanvas(width, height);
    return {
      getContext: kind => canvas.getContext(kind),
      convertToBlob: options => canvas.convertToBlob(options),
    };
  },
  loadFonts,
  fontCss,
  pause: () => new Promise(done => setTimeout(done)),
};
