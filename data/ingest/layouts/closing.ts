/** Where a bracket closes in [from, to) that was opened before; -1 where none does. */
export function closesOuter(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = text[at];
    if (char === '(' || char === '[') depth += 1;
    else if (char !== ')' && char !== ']') continue;
    else if (depth === 0) return at;
    else depth -= 1;
  }
  return -1;
}
