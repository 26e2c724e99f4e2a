/** When a name, a title or a role that was found is the one that was annotated. */

const CIVILITIES = new Set([
  'm',
  'mm',
  'mr',
  'mrs',
  'mme',
  'mmes',
  'mlle',
  'messieurs',
  'monsieur',
  'madame',
  'dr',
  'pr',
]);

/** The words of a text in lower case, without accents, marks and markup. */
export function words(text) {
  return (text ?? '')
    .replace(/<[^>]+>/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}

/** How much two texts share, from 0 to 1: twice the common words over all words. */
export function likeness(a, b) {
  const one = words(a);
  const other = words(b);
  if (one.length + other.length === 0) return 0;
  return (2 * common(one, other)) / (one.length + other.length);
}

/**
 * Whether two names are one person's: the same words in any order, an initial standing for its word. A shorter name is
 * enough when it has two words; a family name alone is enough only where the annotation has no more.
 */
export function isSameName(annotated, found) {
  const a = nameWords(annotated);
  const b = nameWords(found);
  if (a.length === 0 || b.length === 0) return false;
  // "M. Petit" is annotated as "Petit": an initial that is as good for any name is not enough for it.
  if (a.length === 1) return common(a, b) === 1 && b.length <= 3;
  const shared = common(a, b, isInitialOf);
  if (b.length > a.length) return false;
  return b.length >= 2 && shared === b.length;
}

function nameWords(name) {
  const all = words(name);
  const own = all.filter(word => !CIVILITIES.has(word));
  return own.length > 0 ? own : all;
}

function isInitialOf(a, b) {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** How many words of the one stand in the other, each counted once; whole words are taken before initials. */
function common(one, other, same = (a, b) => a === b) {
  const left = [...other];
  const rest = one.filter(word => !take(left, candidate => candidate === word));
  return (
    one.length - rest.length + rest.filter(word => take(left, candidate => same(word, candidate))).length
  );
}

function take(list, test) {
  const at = list.findIndex(test);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
