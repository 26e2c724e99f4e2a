/**
 * Past this many texts the memory is not worth it. It holds the lines of three megabytes: a document that has more of them than the
 * memory holds would have each of its lines read anew by every reader that walks over all, at once four times the work.
 */
const MOST = 65_536;

/**
 * The same function, with what it made of the last texts kept: lines are read by several grammars, and come back in copies, running
 * heads and new editions. Only for what the text alone decides, and nobody changes afterwards.
 */
export function remembered<Made>(make: (text: string) => Made, most = MOST): (text: string) => Made {
  const known = new Map<string, Made>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
