/** FNV-1a (Fowler, Noll and Vo), 32 bits: the same key, the same number. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

/** Two numbers in 0…1 from a key, far from each other even for keys that differ by one letter. */
export function seatOf(key: string): readonly [number, number] {
  const mixed = (salt: string) => {
    let h = hash(salt + key);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
    return ((h ^ (h >>> 16)) >>> 0) / 0xffffffff;
  };
  return [mixed('x:'), mixed('y:')];
}
