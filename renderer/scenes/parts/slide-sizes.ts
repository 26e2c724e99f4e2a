import type { Size } from '../scene.ts';
import type { SceneTheme } from '../theme.ts';

/** A slide of 13.33 in × 7.5 in is 960 pt wide: 1280 units of 0.75 pt, on which 16 units are the 12 pt that a room can read. */
const SLIDE = { width: 1280, height: 720, textSmall: 16, text: 17, textTitle: 27 } as const;

export const SLIDE_HEIGHT = SLIDE.height;

/** A theme whose texts are 12 points or more on a slide of any proportions, 7.5 inches high. */
export function onSlide(theme: SceneTheme): SceneTheme {
  const { textSmall, text, textTitle } = SLIDE;
  return { ...theme, textSmall, text, textTitle };
}

/** Whether a theme's texts are those of a slide, none of which may be smaller than its smallest. */
export function isOnSlide({ textSmall }: SceneTheme): boolean {
  return textSmall >= SLIDE.textSmall;
}

/**
 * A theme whose texts stand on a slide at 12 pt or more when a picture of that size fills it, whatever its size on screen.
 */
function slideSizes(theme: SceneTheme, { width, height }: Size): SceneTheme {
  // A slide's own sizes stand whatever its width.
  if (isOnSlide(theme)) return theme;
  const unit = Math.max(0.5, Math.min(width / SLIDE.width, height / SLIDE.height));
  return {
    ...theme,
    textSmall: SLIDE.textSmall * unit,
    text: SLIDE.text * unit,
    textTitle: SLIDE.textTitle * unit,
  };
}

/** The same where a picture is large enough; in a small one the theme's own sizes, which a screen can be read at. */
export function slideSizesOrOwn(theme: SceneTheme, size: Size): SceneTheme {
  const sized = slideSizes(theme, size);
  return sized.textSmall < theme.textSmall ? theme : sized;
}
