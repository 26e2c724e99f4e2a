import { measureOffice } from './measure-office.ts';
import { onSlide, SLIDE_HEIGHT } from './parts/slide-sizes.ts';
import type { Sheet } from './sheet.ts';
import type { SceneTheme } from './theme.ts';

/** Proportions of a slide. */
export type SlideFormat = '16:9' | '4:3';

const WIDTHS: Readonly<Record<SlideFormat, number>> = { '16:9': 1280, '4:3': 960 };

/** A slide as a sheet: a unit is 1/96 inch, no text is under 12 points, and widths are those of the font that offices write in. */
export function slideSheet(format: SlideFormat, theme: SceneTheme): Sheet {
  return {
    size: { width: WIDTHS[format], height: SLIDE_HEIGHT },
    theme: onSlide(theme),
    measure: measureOffice,
  };
}
