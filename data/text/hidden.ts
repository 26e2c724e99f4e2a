/** Stands where the file has markup: a word joiner, which every reading of characters leaves out. */
export const HIDDEN = '\u2060';
