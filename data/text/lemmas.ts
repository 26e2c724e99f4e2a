import exceptions from '../reference/lexicon-exceptions.fr.json' with { type: 'json' };
import type { Lemma } from './lemma.ts';
import { isDetermined, isVerbHere, type LemmaContext } from './lemma-context.ts';
import type { Lexicon, LexiconReading } from './lexicon.ts';
import { startsSentence } from './sentence-starts.ts';
import { shoutedWords } from './shouted.ts';
import type { Token } from './tokens.ts';
import { joinUnlisted } from './unlisted.ts';

export type { Lemma } from './lemma.ts';

const NOUNS: ReadonlyMap<string, string> = new Map(Object.entries(exceptions.nouns));
const VERBS: ReadonlyMap<string, string> = new Map(Object.entries(exceptions.verbs));
const DETERMINED: ReadonlyMap<string, string> = new Map(Object.entries(exceptions.nounsIfDetermined));
const SUSPECTS: ReadonlySet<string> = new Set(exceptions.verbUnlessDetermined);
const HOMOGRAPHS: ReadonlySet<string> = new Set(exceptions.homographs);
const PREFIXES: ReadonlySet<string> = new Set(exceptions.prefixes);

/** A sentence ends, or a clause is cut off: words beyond say nothing of a form. */
const BREAK = /[.!?…;:,()«»"“”•–—]|\n\s*[-•*]|\n\s*\n/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}]{1,5}$/u;
const PARTICIPLE = /(?:é|i|u|is|it|us|rt|int)e?s?$/u;
const CAPITAL = /^\p{Lu}/u;
/** What a capital letter may have lost: "Etat", "Ecouter", "A". */
const ACCENTED: Readonly<Record<string, readonly string[]>> = {
  e: ['é', 'è', 'ê'],
  a: ['à', 'â'],
  i: ['î'],
  o: ['ô'],
  u: ['û'],
};

/** The forms of the same sentence on both sides of a token. */
function contextOf(text: string, tokens: readonly Token[], at: number): LemmaContext {
  const gap = (i: number) => text.slice(tokens[i]?.span.end, tokens[i + 1]?.span.start);
  const before: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 4 && !BREAK.test(gap(i)); i -= 1) {
    before.unshift(tokens[i]?.lower ?? '');
  }
  const next = tokens[at + 1];
  return { before, after: next === undefined || BREAK.test(gap(at)) ? null : next.lower };
}

/** A form as the lexicon may know it: lower case, with the accent that its capital lost. */
function known(
  form: string,
  lexicon: Lexicon,
): { readonly form: string; readonly readings: readonly LexiconReading[] } {
  const lower = form.toLowerCase();
  const readings = lexicon.readings(lower);
  const first = lower[0] ?? '';
  if (readings.length > 0 || form[0] === first) return { form: lower, readings };
  for (const letter of ACCENTED[first] ?? []) {
    const accented = letter + lower.slice(1);
    const found = lexicon.readings(accented);
    if (found.length > 0) return { form: accented, readings: found };
  }
  return { form: lower, readings };
}

/** Forms that the text never writes without their capital, and not only where a sentence begins: "Rennes" is no reindeer. */
function properNames(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  shouted: ReadonlyMap<number, string>,
): ReadonlySet<string> {
  const small = new Set<string>();
  const capitals: number[] = [];
  tokens.forEach(({ form }, at) => {
    // In a line of capitals one more says nothing.
    if (small.has(form) || shouted.has(at)) return;
    if (CAPITAL.test(form)) capitals.push(at);
    else small.add(form);
  });
  const names = new Set<string>();
  for (const at of capitals) {
    const token = tokens[at];
    if (token === undefined || names.has(token.form) || small.has(token.lower)) continue;
    // "l'Etat" is no name: the lexicon knows it with its accent.
    if (!startsSentence(text, tokens, at) && known(token.form, lexicon).form === token.lower)
      names.add(token.form);
  }
  return names;
}

/** The lemma of a compound that the lexicon has not: a known prefix stays, the rest is looked up ("socio-écosystèmes"). */
function compound(form: string, lexicon: Lexicon): string | null {
  const hyphen = form.indexOf('-');
  if (hyphen < 0 || !PREFIXES.has(form.slice(0, hyphen))) return null;
  const rest = lexicon.readings(form.slice(hyphen + 1))[0];
  return rest === undefined ? null : `${form.slice(0, hyphen)}-${rest.lemma}`;
}

const capitalised = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const verbKey = (lemma: string) => (HOMOGRAPHS.has(lemma) ? `${lemma}:v` : lemma);

/** The lemma of one form where it stands. An unknown form is its own lemma. */
function lemmaOf(raw: string, context: () => LemmaContext, lexicon: Lexicon): Lemma {
  if (ACRONYM.test(raw)) return { key: raw.toLowerCase(), kind: 'unknown', form: raw };
  const { form, readings } = known(raw, lexicon);
  const verbException = VERBS.get(form);
  if (verbException !== undefined) return { key: verbKey(verbException), kind: 'verb', form };
  const determined = DETERMINED.get(form);
  if (determined !== undefined && isDetermined(context())) return { key: determined, kind: 'noun', form };
  const nounException = NOUNS.get(form);
  if (nounException !== undefined) return { key: nounException, kind: 'noun', form };
  const noun = readings.find(r => r.kind === 'noun')?.lemma;
  const verb = readings.find(r => r.kind === 'verb')?.lemma;
  if (noun === undefined && verb === undefined) {
    const part = compound(form, lexicon);
    return { key: part ?? form, kind: 'unknown', form: part === null ? raw : form };
  }
  if (verb === undefined) return { key: noun ?? form, kind: 'noun', form };
  if (noun === undefined) return { key: verbKey(verb), kind: 'verb', form };
  const infinitive = form === verb;
  // "vivre ensemble", "agir": noun or verb, the word is the same; only for "pouvoir" and its like are there two.
  if (infinitive && !HOMOGRAPHS.has(verb)) return { key: verb, kind: 'noun', form };
  const around = context();
  const shape = { infinitive, participle: PARTICIPLE.test(form), suspect: SUSPECTS.has(form) };
  return isVerbHere(form, around, shape)
    ? { key: verbKey(verb), kind: 'verb', form }
    : { key: noun, kind: 'noun', form };
}

/**
 * The lemma of each token, in order: nouns and adjectives in the masculine singular, verbs in the infinitive, a past
 * participle that the lexicon lists as a word is that word ("concerné"). Careful rather than clever: what the lexicon
 * does not know keeps its form (see `joinUnlisted`), and a form that can be a noun or a verb is a noun unless the words around say a verb.
 */
export function lemmatise(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Lemma[] {
  const shouted = shoutedWords(text, tokens, lexicon);
  const proper = properNames(text, tokens, lexicon, shouted);
  // A form whose lemma hangs on no word around it has the same one wherever it stands.
  const settled = new Map<string, Lemma>();
  const lemmas = tokens.map((token, at): Lemma => {
    if (token.kind === 'number') return { key: token.form, kind: 'number', form: token.form };
    const word = shouted.get(at);
    const name = word === undefined ? token.form : capitalised(word);
    const form = word === undefined || proper.has(name) ? name : word;
    const before = settled.get(form);
    if (before !== undefined) return before;
    let asked = false;
    const context = () => {
      asked = true;
      return contextOf(text, tokens, at);
    };
    const lemma: Lemma = proper.has(form)
      ? { key: form.toLowerCase(), kind: 'unknown', form }
      : lemmaOf(form, context, lexicon);
    if (!asked) settled.set(form, lemma);
    return lemma;
  });
  return joinUnlisted(lemmas);
}
