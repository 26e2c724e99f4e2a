/**
 * How the tables of the reader are made small: numbers as symbols, lists of names by what each shares with the one before.
 * data/reference/packed.ts undoes it; a test reads every table back.
 */

/** Printable ASCII that stands in a JSON string and in any JavaScript quotes as it is: ninety symbols. */
const SYMBOLS = [...Array(95).keys()]
  .map(i => String.fromCharCode(32 + i))
  .filter(symbol => !'"\'`\\$'.includes(symbol));

/** What no name has in it: the n-th says that n letters are kept from the name before. */
const KEPT = '0123456789!#%&*+,./:;<=>?@[]^_{}~';
const BLOCK = 8;

/** A number as `size` symbols, the highest first. */
export function packed(number, size) {
  let text = '';
  let rest = number;
  for (let i = 0; i < size; i += 1) {
    text = SYMBOLS[rest % SYMBOLS.length] + text;
    rest = Math.floor(rest / SYMBOLS.length);
  }
  if (rest > 0) throw new RangeError(`${number} does not fit into ${size} symbols`);
  return text;
}

/** Front coding: each name as the count of letters kept from the one before and its rest; whole at each "|", every 8 names. */
export function folded(names) {
  let before = '';
  return names
    .map((name, at) => {
      if ([...name].some(letter => KEPT.includes(letter) || letter === '|'))
        throw new RangeError(`a letter of ${name} is a mark of the coding`);
      const isHead = at % BLOCK === 0;
      let same = 0;
      while (!isHead && same < KEPT.length - 1 && same < before.length && name[same] === before[same])
        same += 1;
      before = name;
      return `${isHead && at > 0 ? '|' : ''}${isHead ? '' : KEPT[same]}${name.slice(same)}`;
    })
    .join('');
}
