/** Accents that stand behind their letters. */
const APART = /[\u0300-\u036f]/;
const ACCENTED = /(?![\u0300-\u036f])\S[\u0300-\u036f]+/g;

/**
 * A text whose accents stand in their letters, as nearly all texts have them: file systems, PDFs and some keyboards write "e" and
 * its accent as two characters, which no list of names or words knows. Whatever has no character of its own stays as it is.
 */
export function accentsJoined(text: string): string {
  return APART.test(text) ? text.replace(ACCENTED, letter => letter.normalize('NFC')) : text;
}
