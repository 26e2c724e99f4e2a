import type { Line } from '../document/lines.ts';
import { marksOf } from './marks.ts';

/** "Table ronde #1 : …", "Atelier 3 – …": a session of a series, wherever it stands. */
const NUMBERED =
  /^(?:tables?[ -]rondes?|ateliers?|sessions?|séances?|panels?|plénières?|séquences?|workshops?|round ?tables?)\s?(?:n°|#|no\.?)?\s?(?:\d{1,2}|[IVX]{1,4})\s?[:–—-]\s+\S/iu;

/** Whether a line of the text under a key opens a session: it begins with hours, or is one of a numbered series. */
export function opensInText({ text, block }: Line): boolean {
  return block?.value?.field === 'text' && (marksOf(text).clock !== null || NUMBERED.test(text));
}
