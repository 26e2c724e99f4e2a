/** Whether a quotation is open there: "A, Harvard, “Landed Elites: Evidence from Russia”" is not parted at its colon. */
export function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
  return before.split('"').length % 2 === 0;
}
