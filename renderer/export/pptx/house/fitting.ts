import { type Box, EMU, POINT } from '../../../paint/pptx/space.ts';
import { measureOffice } from '../../../scenes/measure-office.ts';
import { wrap } from '../../../scenes/parts/text.ts';

/** Nothing on a slide is smaller, in hundredths of a point. */
const LEAST = 1200;
const STEP = 100;
/** From line to line, and between paragraphs, in parts of the size. */
const LINE = 1.2;
const PARAGRAPH = 0.5;
/** What offices leave on both sides of a place, and above and below it, in EMU. */
const INSET = { x: 2 * 91_440, y: 2 * 45_720 };

/** The largest size, in hundredths of a point, at which paragraphs find room in a place; the least one where none does. */
export function fittingSize(texts: readonly string[], box: Box, wanted: number): number {
  for (let size = wanted; size > LEAST; size -= STEP) {
    if (heightOf(texts, box.width - INSET.x, size) <= box.height - INSET.y) return size;
  }
  return LEAST;
}

/** How much wider than Arial's semi-bold a house's face may be: DejaVu Serif is. */
const WIDE = 1.15;

/** EMU that paragraphs take in a wide face. */
function heightOf(texts: readonly string[], width: number, size: number): number {
  const emu = (size * POINT) / 100;
  const font = { family: 'sans', size: emu / EMU, weight: 600 } as const;
  const lines = texts.reduce(
    (sum, text) => sum + wrap(text, font, width / EMU / WIDE, Number.POSITIVE_INFINITY, measureOffice).length,
    0,
  );
  return emu * (lines * LINE + (texts.length - 1) * PARAGRAPH);
}
