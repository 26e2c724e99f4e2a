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
