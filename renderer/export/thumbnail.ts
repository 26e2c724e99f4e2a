import { paintCanvas } from '../paint/canvas.ts';
import type { Scene } from '../scenes/scene.ts';
import type { ExportTools } from './exportable.ts';

/** Pixels of a thumbnail: twice the size at which lists show it. */
const WIDTH = 320;
const HEIGHT = 200;

/** A small picture of a scene as a `data:` address, the scene fitted in the middle; null where the host gives no canvas. */
export async function thumbnailOf(
  scene: Scene,
  tools: Pick<ExportTools, 'canvas' | 'loadFonts'>,
): Promise<string | null> {
  await tools.loadFonts(scene);
  const canvas = tools.canvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const scale = Math.min(WIDTH / scene.width, HEIGHT / scene.height);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.translate((WIDTH - scene.width * scale) / 2, (HEIGHT - scene.height * scale) / 2);
  paintCanvas(context, scene, scale);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return `data:image/png;base64,${base64(new Uint8Array(await blob.arrayBuffer()))}`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
