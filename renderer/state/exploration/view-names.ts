import { plainLetters } from '../../../data/model/plain-letters.ts';
import { fold } from '../../../data/text/normalise.ts';

/** The longest name that a view can have. */
export const LONGEST_NAME = 120;

/** A name as it is kept: composed, without white space around it, one space inside. Empty when there is none. */
export function tidyName(name: string): string {
  return fold(name.normalize('NFC')).slice(0, LONGEST_NAME).trim();
}

/** Whether two names are the same to a reader: case and accents tell none apart. */
export function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => plainLetters(tidyName(name));
  return plain(a) === plain(b);
}

/** The name itself when no other has it, else with the first number that is free behind it: "Santé (2)". */
export function freeName(name: string, taken: readonly string[]): string {
  const tidy = tidyName(name);
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : ` (${count})`;
    const candidate = `${tidy.slice(0, LONGEST_NAME - end.length).trim()}${end}`;
    if (!taken.some(each => isSameName(each, candidate))) return candidate;
  }
}
