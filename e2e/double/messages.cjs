'use strict';
// A call of the page as one text. Like codec.cjs it runs in Node and, by its toString(), in the preload's world.
function messages(encode) {
  // Where there are bytes they stand behind the rest, and nothing in all of it is a sign that JSON escapes: texts with such
  // signs are written and read sign by sign by whoever passes them on.
  const write = (message, args) => {
    const aside = [];
    const packed = encode(args, bytes => aside.push(bytes) - 1);
    const text = JSON.stringify({ ...message, args: packed });
    return aside.length === 0 ? text : [encodeURIComponent(text), ...aside].join(' ');
  };
  /** The message as JSON, and the bytes that it speaks of. */
  const read = written => {
    if (written.startsWith('{')) return { text: written, aside: [] };
    const [text, ...aside] = written.split(' ');
    return { text: decodeURIComponent(text), aside };
  };
  return { write, read };
}

module.exports = messages;
