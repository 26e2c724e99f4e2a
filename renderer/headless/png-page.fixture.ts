import type { ExportTools } from '../export/exportable.ts';
import { PNG_EXPORT } from '../export/png.ts';
import type { Scene } from '../scenes/scene.ts';

/** Runs in a browser: what is asked for stands in the page before it has loaded, since nothing is waited for but what is done at once. */
const TOOLS: ExportTools = {
  canvas: (width, height) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const bytes = (type: string) =>
      Uint8Array.from(atob(canvas.toDataURL(type).split(',')[1] ?? ''), sign => sign.charCodeAt(0));
    return {
      getContext: kind => canvas.getContext(kind),
      convertToBlob: async ({ type }) => {
        const { buffer } = bytes(type);
        return Object.assign(new Blob([]), { arrayBuffer: async () => buffer });
      },
    };
  },
  // The typefaces of the machine: where a text is held does not depend on them.
  loadFonts: async () => undefined,
  fontCss: async () => '',
  pause: async () => undefined,
};

/** Writes the PNG of each picture into the page as text, or why there is none. */
export async function writePngs(scenes: readonly Scene[], scale: number): Promise<void> {
  const pixels = { scale, transparent: false };
  for (const scene of scenes) {
    const figure = {
      scene,
      drawOn: () => scene,
      layerName: () => null,
      state: '#/reseau',
      day: '2025-03-05',
      pixels,
    };
    const made = await PNG_EXPORT.run(figure, TOOLS);
    const text = made.ok
      ? btoa(Array.from(made.value.bytes, byte => String.fromCharCode(byte)).join(''))
      : made.error;
    document.body.append(Object.assign(document.createElement('pre'), { textContent: text }));
  }
}
