import type { Lemma } from './lemma.ts';
import type { Token } from './tokens.ts';

/** Where any word takes a capital; behind a hyphen that stands alone too ("Table ronde - Accélération"). */
const START = /[.!?…:«“"•–—|]|\n|\s-\s/u;
/** A capital and small letters: acronyms stay as they are written. */
const OPENED = /^\p{Lu}\p{Ll}/u;

/** Which passages, by index, are in English, and which are titles. */
export interface Passages {
  readonly english: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
}

/** Whether a sentence or a line begins with this token. */
export function startsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before === undefined || token === undefined || START.test(text.slice(before.span.end, token.span.start))
  );
}

/**
 * English words that the French lexicon cannot know, in small letters where only the beginning of a sentence gave them
 * their capital: "Hydrology is …". What has one inside a sentence too is a name; titles, which may be all capitals, say nothing.
 */
export function lowerOpenings(
  text: string,
  tokens: readonly Token[],
  lemmas: readonly Lemma[],
  passages: readonly number[],
  { english, titles }: Passages,
): readonly Lemma[] {
  if (english.size === 0) return lemmas;
  const [opening, inside, small] = [new Set<string>(), new Set<string>(), new Set<string>()];
  tokens.forEach(({ form }, at) => {
    const passage = passages[at] ?? 0;
    if (lemmas[at]?.kind !== 'unknown') return;
    if (!OPENED.test(form)) small.add(form);
    else if (titles.has(passage)) return;
    else if (!startsSentence(text, tokens, at)) inside.add(form);
    else if (english.has(passage)) opening.add(form);
  });
  const lowered = new Map<Lemma, Lemma>();
  return lemmas.map((lemma, at) => {
    const token = tokens[at];
    if (token === undefined || lemma.kind !== 'unknown' || !OPENED.test(lemma.form)) return lemma;
    if (inside.has(token.form) || !(opening.has(token.form) || small.has(token.lower))) return lemma;
    const passage = passages[at] ?? 0;
    if (!english.has(passage) && !titles.has(passage)) return lemma;
    const known = lowered.get(lemma) ?? { ...lemma, form: token.lower };
    lowered.set(lemma, known);
    return known;
  });
}
