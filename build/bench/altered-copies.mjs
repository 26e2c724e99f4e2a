/** Copies of the proceedings whose people have other names, as many editions of as many events have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const TEXT = readFileSync(join(ROOT, 'data', 'samples', 'actes-rouen-2025.txt'), 'utf8');
/** A family name in capitals behind a given name. */
const FAMILY = /(?<=\p{Lu}\p{Ll}+ )\p{Lu}{3,}(?:[- ]\p{Lu}{3,})*/gu;
const LETTERS = ['BCDFGLMNPRSTV', 'AEIOU'];

/** So many texts, the same at each call: a family name is the same throughout a copy, and another in the next. */
export function alteredCopies(count) {
  return Array.from({ length: count }, (_, copy) => {
    const chance = sequence(copy * 7919 + 13);
    const names = new Map();
    const other = letter => {
      const among = LETTERS.find(each => each.includes(letter));
      return among === undefined ? letter : among[Math.floor(chance() * among.length)];
    };
    const text = TEXT.replace(FAMILY, name => {
      if (!names.has(name)) names.set(name, Array.from(name, other).join(''));
      return names.get(name);
    });
    return { name: `actes-${String(copy + 1).padStart(3, '0')}.txt`, text };
  });
}

function sequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
