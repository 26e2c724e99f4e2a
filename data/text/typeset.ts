/** A narrow no-break space: it stands before the signs of French that stand apart, and inside guillemets. */
const NARROW = '\u202F';

/**
 * A text of the document as a title or a label sets it: no line begins with " :", "»" or a dash, or ends with "«", its apostrophes are
 * those of the words around it, and hyphens that stand for a dash are one. For quotations of the source there is the text itself, as it is written.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=\S)[ \u00a0]+(?=[;:?!»%](?!\/\/))/gu, NARROW)
    .replace(/(?<=«)[ \u00a0]+/gu, NARROW)
    .replace(/(?<=\s)--(?=\s)/gu, '\u2013')
    .replace(/(?<=\s)---(?=\s)/gu, '\u2014')
    .replace(/(?<=\S) +(?=[-\u2013\u2014] )/gu, '\u00a0')
    .replace(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '\u2019');
}

/** Parts of a line with a dot between them; where the line breaks, the dot ends it: none begins with one. */
export function dotted(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\u00a0· ');
}

/** Signs of this kind that typefaces for text have, or that are drawn: they stay. */
const KEPT = /^[©®™↔]$/u;
/** An emoji with all that makes it one: its shade, its family, its flag, what tags or frames it. */
const PICTOGRAPH =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{FE0F})?(?:\u{200D}\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{FE0F})?)*[\u{E0020}-\u{E007F}]*)/gu;
/** What makes a picture of a digit ("1️⃣"). */
const FRAME = /\u{FE0F}|\u{20E3}/gu;
const MAY_HOLD = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{20E3}/u;

/**
 * A name without its emoji: no typeface that a figure takes along has them, so that they would be empty boxes in it, and a PDF could
 * not be made. A name of nothing else stays as it is written.
 */
export function withoutPictographs(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  const left = text
    .replace(PICTOGRAPH, sign => (KEPT.test(sign) ? sign : ' '))
    .replace(FRAME, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return left === '' ? text : left;
}
