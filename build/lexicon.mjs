/**
 * Reduces the French spelling dictionary (Dicollecte/Grammalecte, "Classique", MPL 2.0, npm `dictionary-fr`) to what
 * lemmas need: each common word with its paradigm, a paradigm being the endings that its forms take; the words are one graph of letters.
 * Writes data/reference/lexicon.fr.json. Run it again only when the dictionary changes: `node build/lexicon.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { wordGraph } from './word-graph.mjs';

const source = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
const target = new URL('../data/reference/lexicon.fr.json', import.meta.url);
const { version, license } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));

/** Hunspell suffix rules by flag: what is stripped, what is added, and the ending that a word must have. */
function readSuffixes(aff) {
  const flags = new Map();
  for (const line of aff.split('\n')) {
    const [type, flag, strip, add, condition] = line.split(/\s+/);
    if (type !== 'SFX' || add === undefined || condition === undefined) continue;
    const rules = flags.get(flag) ?? [];
    rules.push({
      strip: strip === '0' ? '' : strip,
      add: add.split('/')[0] === '0' ? '' : add.split('/')[0],
      fits: new RegExp(`(?:${condition})$`, 'u'),
    });
    flags.set(flag, rules);
  }
  return flags;
}

/** Lower-case words of letters, with inner hyphens; proper names, symbols and ordinals are of no use for lemmas. */
const COMMON = /^\p{Ll}[\p{Ll}-]*\p{Ll}$/u;
const INFINITIVE = /(?:er|[iï]r|re)$/;
const NOMINAL_FLAGS = new Set('S. F. F+ W. Fs Fc X. A. I. Fx S= Wx Gs Fe Gc Ge Go'.split(' '));

/** The set of "strip>add" that a word's flags give it, as one text: words that inflect alike share it. */
function paradigmOf(word, flags, suffixes) {
  const endings = new Set();
  let verb = false;
  for (const flag of flags) {
    if (!NOMINAL_FLAGS.has(flag) && suffixes.has(flag)) verb = true;
    for (const { strip, add, fits } of suffixes.get(flag) ?? []) {
      if (!fits.test(word) || !word.endsWith(strip)) continue;
      const form = word.slice(0, word.length - strip.length) + add;
      if (form !== word && COMMON.test(form)) endings.add(shortest(word, form));
    }
  }
  const kind = verb && INFINITIVE.test(word) ? 'v' : 'n';
  return `${kind} ${[...endings].sort().join(' ')}`;
}

/** The rule that turns a word into a form, with no letter that both share: "er>ons". */
function shortest(word, form) {
  let same = 0;
  while (same < word.length && word[same] === form[same]) same += 1;
  return `${word.slice(same)}>${form.slice(same)}`;
}

const suffixes = readSuffixes(readFileSync(join(source, 'index.aff'), 'utf8'));
const paradigms = new Map();
for (const line of readFileSync(join(source, 'index.dic'), 'utf8').split('\n').slice(1)) {
  const [word, flags = ''] = line.split(/\s/)[0].split('/');
  if (!COMMON.test(word)) continue;
  const paradigm = paradigmOf(word, flags.match(/../gu) ?? [], suffixes);
  const words = paradigms.get(paradigm) ?? new Set();
  words.add(word);
  paradigms.set(paradigm, words);
}
const sorted = [...paradigms].sort(([a], [b]) => (a < b ? -1 : 1));

/** The paradigms of each word, as the place of their set in the list of sets: most words have one. */
const sets = [];
const setOf = new Map();
const byWord = new Map();
sorted.forEach(([, words], paradigm) => {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), paradigm]);
});
const words = [...byWord]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, own]) => {
    const key = own.map(paradigm => paradigm.toString(36)).join(' ');
    if (!setOf.has(key)) setOf.set(key, sets.push(key) - 1);
    return [word, setOf.get(key)];
  });
/** How a form ends, with what its lemma has in place of that, and the paradigms in which this is so. */
const byEnding = new Map();
sorted.forEach(([endings], paradigm) => {
  for (const rule of [
    '>',
    ...endings
      .split(' ')
      .slice(1)
      .filter(rule => rule !== ''),
  ]) {
    const [strip, add] = rule.split('>');
    const strips = byEnding.get(add) ?? new Map();
    strips.set(strip, (strips.get(strip) ?? '') + paradigm.toString(36).padStart(2, '0'));
    byEnding.set(add, strips);
  }
});
const lexicon = {
  origin: `Dicollecte / Grammalecte, dictionnaire « Classique », npm dictionary-fr ${version}`,
  licence: license,
  verbs: sorted.map(([endings]) => (endings.startsWith('v') ? 'v' : 'n')).join(''),
  endings: [...byEnding].map(([add, strips]) => [add, ...[...strips].flat()].join(' ')).join('|'),
  sets: sets.join('|'),
  ...wordGraph(words),
};
writeFileSync(target, `${JSON.stringify(lexicon, null, 0).replaceAll('","', '",\n"')}\n`);
console.log(
  `${words.length} words in ${sorted.length} paradigms, ${JSON.stringify(lexicon).length} characters`,
);
