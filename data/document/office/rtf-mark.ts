const HEAD = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Whether the bytes begin as RTF does; some programs put white space or a byte order mark before it. */
export function isRtf(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < 16 && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d)) at += 1;
  return HEAD.every((byte, i) => bytes[at + i] === byte);
}
