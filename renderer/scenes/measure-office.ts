import { type Face, measured, tableOf } from './measure.ts';
import { OFFICE_FACES } from './office-data.ts';
import type { Font, TextMeasure } from './scene.ts';

const faces = new Map<keyof typeof OFFICE_FACES, Face>();

function faceOf({ weight, italic }: Font): Face {
  const name = weight === 600 ? 'bold' : italic ? 'italic' : 'regular';
  const face = faces.get(name) ?? tableOf(OFFICE_FACES[name]());
  faces.set(name, face);
  return face;
}

/**
 * Width of a text on a slide: in Arial, which every office has or has in the same widths under another name, whatever the
 * family on screen.
 */
export const measureOffice: TextMeasure = (text, font) => measured(faceOf(font), text, font.size);
