import { withoutPictographs } from '../../../data/text/typeset.ts';
import type { Font, TextMeasure } from '../scene.ts';

/** Another program may set words wider by so much: Arial, which stands in where the faces of a picture are not installed. */
export const WIDER = 1.08;

/** Where a line may break: at spaces, but not before the signs of French that stand apart or a dot between parts, nor after an opening one. */
function words(text: string): readonly string[] {
  return (
    withoutPictographs(text)
      .trim()
      // With what closes behind them: "»," and "?)" begin no line either.
      .replace(/[^\S\u00a0\u202f]+(?=[:;?!»…–—%·][»”)\].,;:?!…]*(?:\s|$))/gu, '\u00a0')
      .replace(/(^|[\s(['’])([«–—])[^\S\u00a0\u202f]+/gu, '$1$2\u00a0')
      .split(/[^\S\u00a0\u202f]+/u)
  );
}

/** Cuts a text to a width at a word, with an ellipsis; unchanged when it fits. */
export function shorten(text: string, font: Font, width: number, measure: TextMeasure): string {
  if (measure(text, font) <= width) return text;
  const parts = words(text);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    // Neither a comma nor an article is left hanging before the ellipsis.
    const cut = `${parts
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.«(–—-]+$/u, '')}…`;
    if (measure(cut, font) <= width) return cut;
  }
  const letters = [...text];
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const cut = `${letters.slice(0, count).join('')}…`;
    if (measure(cut, font) <= width) return cut;
  }
  return '…';
}

/** Breaks a text into at most `most` lines of a width; what is left over goes into the last one, shortened. */
export function wrap(
  text: string,
  font: Font,
  width: number,
  most: number,
  measure: TextMeasure,
): readonly string[] {
  const lines: string[] = [];
  let rest = words(text);
  while (rest.length > 0) {
    if (lines.length === most - 1) {
      lines.push(shorten(rest.join(' '), font, width, measure));
      break;
    }
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(' '), font) <= width) count += 1;
    lines.push(shorten(rest.slice(0, count).join(' '), font, width, measure));
    rest = rest.slice(count);
  }
  return lines;
}

/** Breaks a text into at most `most` lines as even as its words allow: the narrowest width that needs no more lines. */
export function balance(text: string, font: Font, most: number, measure: TextMeasure): readonly string[] {
  const parts = words(text);
  const longest = Math.max(...parts.map(part => measure(part, font)));
  const whole = measure(parts.join(' '), font);
  let lines: readonly string[] = [parts.join(' ')];
  // The width is tried in steps of half an em: finer would not change what a reader sees.
  for (let width = Math.max(longest, whole / most); width < whole; width += font.size / 2) {
    const broken: string[] = [];
    for (const part of parts) {
      const last = broken.at(-1);
      if (last !== undefined && measure(`${last} ${part}`, font) <= width + 0.01) {
        broken[broken.length - 1] = `${last} ${part}`;
      } else broken.push(part);
    }
    if (broken.length <= most) {
      lines = broken;
      break;
    }
  }
  return lines;
}
