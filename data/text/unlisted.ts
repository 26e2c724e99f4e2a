import type { Lemma } from './lemma.ts';

/** Endings of the plural and of the feminine, and what the word without them ends in; the longest first. */
const ENDINGS: readonly (readonly [ending: string, bare: readonly string[]])[] = [
  ['trices', ['teur']],
  ['trice', ['teur']],
  ['euses', ['eur', 'eux']],
  ['euse', ['eur', 'eux']],
  ['elles', ['el']],
  ['elle', ['el']],
  ['ennes', ['en']],
  ['enne', ['en']],
  ['onnes', ['on']],
  ['onne', ['on']],
  ['ives', ['if']],
  ['ive', ['if']],
  ['ères', ['er']],
  ['ère', ['er']],
  ['aux', ['al', 'au']],
  ['eux', ['eu']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['e', ['']],
];
/** Shorter words are joined by chance. */
const SHORTEST = 4;

/** The other form of a word that no lexicon lists, when the text has it: "intrapreneuses" is "intrapreneur" beside it. */
function bareForm(key: string, keys: ReadonlySet<string>): string | null {
  for (const [ending, bare] of ENDINGS) {
    if (!key.endsWith(ending) || key.length - ending.length < SHORTEST) continue;
    const stem = key.slice(0, key.length - ending.length);
    const found = bare.map(each => stem + each).find(each => each !== key && keys.has(each));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Joins plural and singular, feminine and masculine of words that the lexicon has not, where the text has both. Names (which
 * the text never writes without their capital) and numbers stay as they are.
 */
export function joinUnlisted(lemmas: readonly Lemma[]): readonly Lemma[] {
  const isOpen = ({ kind, form }: Lemma) => kind === 'unknown' && form === form.toLowerCase();
  const keys = new Set<string>();
  for (const lemma of lemmas) if (isOpen(lemma)) keys.add(lemma.key);
  const joined = new Map<string, string>();
  for (const key of keys) {
    let last = key;
    for (let next = bareForm(last, keys); next !== null; next = bareForm(last, keys)) last = next;
    if (last !== key) joined.set(key, last);
  }
  if (joined.size === 0) return lemmas;
  return lemmas.map(lemma => {
    const key = isOpen(lemma) ? joined.get(lemma.key) : undefined;
    return key === undefined ? lemma : { ...lemma, key };
  });
}
