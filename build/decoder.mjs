/** Bytes as text, for the commands that read files: `fatal` throws where they are no text in that encoding. */
export const decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);
