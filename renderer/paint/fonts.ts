import type { Font } from '../scenes/scene.ts';

/** What each family of a scene is called outside of it; the first name is the one that the application ships and measures. */
export const FAMILIES: Readonly<Record<Font['family'], string>> = {
  sans: "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
};

/** The font in the shorthand of CSS and of a canvas, at a scale. */
export function fontShorthand(font: Font, scale = 1): string {
  return `${font.italic ? 'italic ' : ''}${font.weight} ${font.size * scale}px ${FAMILIES[font.family]}`;
}
