import { fail, ok } from '../../data/model/result.ts';
import { paintCanvas } from '../paint/canvas.ts';
import type { SceneFormat } from './exportable.ts';
import { fileName } from './file-name.ts';
import { resolutionChunk, textChunk, withChunks } from './png-chunks.ts';

/** Pixels a scene unit, and the resolution that makes a unit a CSS pixel again. */
const SCALE = 2;
const DOTS_PER_INCH = 96 * SCALE;
/** Under it in an image that carries the view's state. */
export const STATE_KEYWORD = 'maillage';

/** A picture of pixels, two a unit, with its resolution, its words and the view's state inside. */
export const PNG_EXPORT: SceneFormat = {
  id: 'png',
  label: 'export.png',
  of: 'scene',
  run: async ({ scene, state, day }, tools) => {
    await tools.loadFonts(scene);
    const canvas = tools.canvas(Math.round(scene.width * SCALE), Math.round(scene.height * SCALE));
    const context = canvas.getContext('2d');
    if (context === null) return fail('no-canvas');
    paintCanvas(context, scene, SCALE);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const bytes = withChunks(new Uint8Array(await blob.arrayBuffer()), [
      resolutionChunk(DOTS_PER_INCH),
      textChunk('Title', scene.title),
      textChunk('Description', scene.description),
      textChunk('Software', 'Maillage'),
      textChunk(STATE_KEYWORD, state),
    ]);
    if (bytes === null) return fail('bad-image');
    return ok({ name: fileName(scene.title, day, 'png'), type: 'image/png', bytes });
  },
};
