const PDF_MARK = Array.from('%PDF-', letter => letter.charCodeAt(0));
/** Programs put something of their own before the mark; readers of PDF look so far for it. */
const MARK_WITHIN = 1024;

/** Whether the bytes are those of a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(MARK_WITHIN, bytes.length - PDF_MARK.length);
  for (let at = 0; at <= last; at += 1) if (PDF_MARK.every((code, i) => bytes[at + i] === code)) return true;
  return false;
}
