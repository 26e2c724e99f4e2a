import { fail, ok } from '../../data/model/result.ts';
import { paintCanvas } from '../paint/canvas.ts';
import type { Scene } from '../scenes/scene.ts';
import type { SceneFormat } from './exportable.ts';
import { fileName } from './file-name.ts';
import { resolutionChunk, textChunk, withChunks } from './png-chunks.ts';

/** Pixels a scene unit, and the resolution that makes a unit a CSS pixel again. */
const SCALE = 2;
const DOTS_PER_INCH = 96 * SCALE;
/** Under it in an image that carries the view's state. */
export const STATE_KEYWORD = 'maillage';

/** The pixels of a picture with its resolution, its words and the view's state; null when they are no PNG. */
export function withWords(
  pixels: Uint8Array,
  scene: Scene,
  state: string,
  dotsPerInch: number,
): Uint8Array<ArrayBuffer> | null {
  return withChunks(pixels, [
    resolutionChunk(dotsPerInch),
    textChunk('Title', scene.title),
    textChunk('Description', scene.description),
    textChunk('Software', 'Maillage'),
    textChunk(STATE_KEYWORD, state),
  ]);
}

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
    const bytes = withWords(new Uint8Array(await blob.arrayBuffer()), scene, state, DOTS_PER_INCH);
    if (bytes === null) return fail('bad-image');
    return ok({ name: fileName(scene.title, day, 'png'), type: 'image/png', bytes });
  },
};
