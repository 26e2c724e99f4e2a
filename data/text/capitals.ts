/** Whether words are set in capitals, and have so many letters at least: fewer are an abbreviation. */
export function areCapitals(words: string, least: number): boolean {
  return words === words.toUpperCase() && words.replace(/\P{L}/gu, '').length >= least;
}
