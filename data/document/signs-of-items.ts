/** "• Les haies", "  ◦ Anne Roux", "– Les mares": what a page draws before an item, and who copies it keeps. */
const DRAWN = /^[ \t]*[•◦‣▪▫●○■□⁃–—](?=[ \t]+\S)/gmu;
/** A line that opens an item: with such a sign, or with one that is typed. */
export const SIGN_OF_ITEM = /^[ \t]*[•◦‣▪▫●○■□⁃*+–—-][ \t]+\S/u;

/** A Markdown text of the same length in which an item with the sign that a page draws ("•") has that of a list: it is one. */
export function withListSigns(text: string): string {
  return text.replace(DRAWN, sign => `${sign.slice(0, -1)}-`);
}
