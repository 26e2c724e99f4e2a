import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { FAMILIES, fontShorthand } from '../paint/fonts.ts';
import type { Font, Mark, Scene } from '../scenes/scene.ts';

const FILES = { sans400, sans600, serif400, serif600 } as const;

/** The faces that a scene writes with, each once; italics are left to the browser's own slant. */
export function facesOf(scene: Scene): readonly Pick<Font, 'family' | 'weight'>[] {
  const found = new Map<string, Pick<Font, 'family' | 'weight'>>();
  const visit = (mark: Mark) => {
    if (mark.kind === 'text') {
      const { family, weight } = mark.font;
      found.set(`${family}${weight}`, { family, weight });
    }
    if (mark.kind === 'group') mark.marks.forEach(visit);
  };
  scene.marks.forEach(visit);
  return [...found.keys()].sort().flatMap(key => found.get(key) ?? []);
}

/** Bytes as base64, by pieces that fit in a call. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** `@font-face` rules with the shipped fonts inside, for the faces that a scene writes with. */
export async function fontCss(scene: Scene): Promise<string> {
  const rules = await Promise.all(
    facesOf(scene).map(async ({ family, weight }) => {
      const response = await fetch(FILES[`${family}${weight}`]);
      const data = base64(new Uint8Array(await response.arrayBuffer()));
      const name = FAMILIES[family].split(',')[0];
      return `@font-face{font-family:${name};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    }),
  );
  return rules.join('\n');
}

/** Waits until the page can paint a scene's faces on a canvas, which never waits by itself. */
export async function loadFonts(scene: Scene): Promise<void> {
  await Promise.all(
    facesOf(scene).map(face => document.fonts.load(fontShorthand({ ...face, size: 16 }), 'aéœ')),
  );
}
