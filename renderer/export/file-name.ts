/** Names that Windows keeps for devices, whatever the extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Bytes of UTF-8 that a title may take: file systems stop at 255 for the whole name. */
const LONGEST = 150;

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * A file name made of a title, a day and an extension, that Windows, macOS and Linux accept: accents are kept (NFC), what no
 * system allows becomes a space, and a title of nothing but such signs gives "maillage".
 */
export function fileName(title: string, day: string, extension: string): string {
  const clean = title
    .normalize('NFC')
    // A title is a sentence; a name that is typed on a command line is better without its signs.
    .replace(/\s*;/gu, ',')
    .replace(/[«»“”„]\s*/gu, ' ')
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ,/gu, ',')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const letters = [...clean];
  let bytes = bytesOf(clean);
  while (bytes > LONGEST) bytes -= bytesOf(letters.pop() ?? '');
  const short = letters.join('').replace(/[.\s]+$/u, '');
  const safe = short === '' ? 'maillage' : DEVICES.test(short) ? `${short} -` : short;
  return `${safe} ${day}.${extension}`;
}
