import { fnv1a } from '../../../data/model/fnv.ts';

/** Two numbers in 0…1 from a key, far from each other even for keys that differ by one letter. */
export function seatOf(key: string): readonly [number, number] {
  const mixed = (salt: string) => {
    let h = fnv1a(salt + key);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
    return ((h ^ (h >>> 16)) >>> 0) / 0xffffffff;
  };
  return [mixed('x:'), mixed('y:')];
}
