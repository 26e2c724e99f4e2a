/** Gives the next bytes of a file, and null behind the last. */
export type NextPiece = () => Promise<Uint8Array | null>;

/**
 * The lines of a file that comes in pieces, one after the other; nothing but the line that is not over is kept. A first
 * line that is longer than `longestFirst` is not waited for: what there is of it is the only line.
 */
export async function* linesOf(next: NextPiece, longestFirst: number): AsyncGenerator<string> {
  // A mark of the order of bytes is no character of the file: the decoder leaves it out.
  const decoder = new TextDecoder();
  const begun: string[] = [];
  /** The line before the one that has begun; the last loses its return, as an editor may have put one there. */
  let whole: string | null = null;
  let length = 0;
  for (;;) {
    const piece = await next();
    const text = piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
    const [first = '', ...others] = text.split('\n');
    begun.push(first);
    for (const other of others) {
      if (whole !== null) yield whole;
      whole = begun.join('');
      begun.splice(0, begun.length, other);
    }
    if (piece === null) break;
    length += text.length;
    if (whole === null && length > longestFirst) break;
  }
  const last = begun.join('');
  if (whole !== null) yield last === '' ? whole.replace(/\r$/u, '') : whole;
  if (whole === null || last !== '') yield last;
}
