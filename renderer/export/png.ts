import { fail, ok } from '../../data/model/result.ts';
import { paintCanvas } from '../paint/canvas.ts';
import type { Scene } from '../scenes/scene.ts';
import type { SceneFormat } from './exportable.ts';
import { fileName } from './file-name.ts';
import { resolutionChunk, textChunk, withChunks } from './png-chunks.ts';

/** Pixels a scene unit, unless told. */
const SCALE = 2;
/** The resolution that makes a unit a CSS pixel again, at one pixel a unit. */
const DOTS_PER_INCH = 96;
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

/** A picture of pixels, with its resolution, its words and the view's state inside. */
export const PNG_EXPORT: SceneFormat = {
  id: 'png',
  label: 'export.png',
  of: 'scene',
  run: async ({ scene, state, day, pixels }, tools) => {
    const { scale, transparent } = pixels ?? { scale: SCALE, transparent: false };
    await tools.loadFonts(scene);
    const canvas = tools.canvas(Math.round(scene.width * scale), Math.round(scene.height * scale));
    const context = canvas.getContext('2d');
    if (context === null) return fail('no-canvas');
    paintCanvas(context, scene, scale, { transparent });
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const bytes = withWords(new Uint8Array(await blob.arrayBuffer()), scene, state, DOTS_PER_INCH * scale);
    if (bytes === null) return fail('bad-image');
    return ok({ name: fileName(scene.title, day, 'png'), type: 'image/png', bytes });
  },
};
