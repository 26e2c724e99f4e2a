import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import sansExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifExt400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url';
import serifExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import { FAMILIES, fontShorthand } from '../paint/fonts.ts';
import type { Font, Mark, Scene } from '../scenes/scene.ts';

const FILES = { sans400, sans600, serif400, serif600 } as const;
const EXTENDED = {
  sans400: sansExt400,
  sans600: sansExt600,
  serif400: serifExt400,
  serif600: serifExt600,
} as const;
/** Letters of other European languages, which stand in files of their own. */
const LETTERS = /[\u0100-\u0151\u0154-\u02ba\u1e00-\u1eff]/u;
const LETTERS_RANGE = 'U+0100-0151,U+0154-02BA,U+1E00-1EFF';

/** A face that a scene writes with, and whether it writes letters beyond those of western Europe in it. */
interface UsedFace extends Pick<Font, 'family' | 'weight'> {
  readonly extended: boolean;
}

/** The faces that a scene writes with, each once; italics are left to the browser's own slant. */
export function facesOf(scene: Scene): readonly UsedFace[] {
  const found = new Map<string, UsedFace>();
  const visit = (mark: Mark) => {
    if (mark.kind === 'text') {
      const { family, weight } = mark.font;
      const key = `${family}${weight}`;
      const extended = found.get(key)?.extended === true || LETTERS.test(mark.text.normalize('NFC'));
      found.set(key, { family, weight, extended });
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
  const files = facesOf(scene).flatMap(({ family, weight, extended }) => {
    const face = { family, weight };
    const latin = { ...face, file: FILES[`${family}${weight}`], range: '' };
    const more = { ...face, file: EXTENDED[`${family}${weight}`], range: `;unicode-range:${LETTERS_RANGE}` };
    return extended ? [latin, more] : [latin];
  });
  const rules = await Promise.all(
    files.map(async ({ family, weight, file, range }) => {
      const response = await fetch(file);
      const data = base64(new Uint8Array(await response.arrayBuffer()));
      const name = FAMILIES[family].split(',')[0];
      return `@font-face{font-family:${name};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')${range}}`;
    }),
  );
  return rules.join('\n');
}

/** Waits until the page can paint a scene's faces on a canvas, which never waits by itself. */
export async function loadFonts(scene: Scene): Promise<void> {
  await Promise.all(
    facesOf(scene).map(({ family, weight }) =>
      document.fonts.load(fontShorthand({ family, weight, size: 16 }), 'aéœ'),
    ),
  );
}
