/**
 * Past so many texts, or characters of them, the memory is not worth it. It holds the lines of three megabytes, however short: each line
 * of a document that has more of them than the memory holds is read anew by every reader that walks over all, at once four times the work.
 */
const MOST = 131_072;
const MOST_CHARACTERS = 5_000_000;

/**
 * The same function, with what it made of the last texts kept: lines are read by several grammars, and come back in copies, running
 * heads and new editions. Only for what the text alone decides, and nobody changes afterwards.
 */
export function remembered<Made>(make: (text: string) => Made, most = MOST): (text: string) => Made {
  const known = new Map<string, Made>();
  let characters = 0;
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most || characters >= MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    known.set(text, made);
    characters += text.length;
    return made;
  };
}
