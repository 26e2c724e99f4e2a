import type { Token } from './tokens.ts';

/** Function words of English, in lower case. */
export interface English {
  /** No French word is written like these. */
  readonly forms: ReadonlySet<string>;
  /** These are words of French too ("un an", "un but"): they are English in English alone. */
  readonly shared: ReadonlySet<string>;
}

/** Letters that are read one by one: "IT" and "WHO" are no "it" and "who". */
const LETTERS = /^\p{Lu}{2,3}$/u;

/** Whether a word is a function word of English, where the passage around it is in English or not. */
export function isEnglishFunction(
  { form, lower }: Token,
  { forms, shared }: English,
  inEnglish: boolean,
): boolean {
  if (inEnglish && shared.has(lower)) return true;
  return forms.has(lower) && !LETTERS.test(form);
}

/** The passages, by index, that say more function words of English than of French. */
export function englishPassages(
  tokens: readonly Token[],
  passages: readonly number[],
  { forms: french, english }: { readonly forms: ReadonlySet<string>; readonly english: English },
): ReadonlySet<number> {
  const leads = new Map<number, number>();
  tokens.forEach(({ lower }, at) => {
    const lead = Number(english.forms.has(lower)) - Number(french.has(lower) && !english.shared.has(lower));
    const passage = passages[at] ?? 0;
    if (lead !== 0) leads.set(passage, (leads.get(passage) ?? 0) + lead);
  });
  return new Set([...leads].flatMap(([passage, lead]) => (lead > 0 ? [passage] : [])));
}
