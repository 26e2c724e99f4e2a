type Row = Readonly<Record<string, unknown>>;

/** So many bytes are turned into characters at once; a multiple of three, which base64 writes as four. */
const CHUNK = 3 * 8192;

/** A row with the file that it keeps written as base64; a row without one as it is. */
export async function withFileAsText(row: Row): Promise<Row> {
  const { file } = row;
  if (!(file instanceof Blob)) return row;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return { ...row, file: text };
}

/** The way back. */
export function withFile(row: Row): Row {
  const { file } = row;
  if (typeof file !== 'string') return row;
  const letters = atob(file);
  return { ...row, file: new Blob([Uint8Array.from(letters, letter => letter.charCodeAt(0))]) };
}
