/** What a link with a capital never goes on: "the[Dr. Roux](…)"; behind what is closed it stood on a line of its own. */
const GLUED_AHEAD = /[\p{Ll}\d)\]”»"]/u;
const CLOSED = /[)\]”»"]/u;
/** In place of the character before a link that begins right behind another: it stood on a line of its own too. */
export const BEHIND_LINK = ')';
const OPENS_WORD = /[\p{Lu}«“"]/u;

/** What parted a link from the character right before it: a break, a space, or nothing where it belongs to that word. */
export function gapAhead(before: string, first: string): '' | ' ' | '\n' {
  if (!GLUED_AHEAD.test(before) || !OPENS_WORD.test(first)) return '';
  return CLOSED.test(before) ? '\n' : ' ';
}

/** What goes on no word of a link: "[Anne Roux](…)and[", "[Anne Roux](…)Directrice". An ending may: "[député](…)s". */
const GLUED_BEHIND = /^(?:(?:and|et|&(?:amp;)?|ou|or)(?:\[|<a\b)|\p{Lu}\p{Ll})/u;
const LONGEST = 8;

/** Whether what stands right behind the end of a link, at `end` of the file, stood apart from it. */
export function isGluedBehind(text: string, end: number): boolean {
  return GLUED_BEHIND.test(text.slice(end, end + LONGEST));
}
