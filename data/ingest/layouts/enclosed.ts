const OPENS = /[([«“]/;

const LED_IN_BRACKET = /^[([](?:co-?)?(?:anim|modér|présid|interven)[^()[\]]*[)\]]\.?$/iu;

/** Brackets and quotes opened and not closed before an offset: what stands in them is a body or a title, not a speaker. */
export function isEnclosed(text: string, at: number): boolean {
  const opens = text.search(OPENS);
  if (opens < 0 || opens >= at) return false;
  // "[animation assurée par Anne Roux et Paul Petit]": a line that is nothing but a bracket says in it who leads.
  let round = opens === 0 && LED_IN_BRACKET.test(text) ? -1 : 0;
  let quoted = 0;
  for (let i = opens; i < at; i += 1) {
    const char = text[i];
    if (char === '(' || char === '[') round += 1;
    else if (char === ')' || char === ']') round = Math.max(0, round - 1);
    // Who quotes inside a quotation often closes both with one mark.
    else if (char === '«' || char === '“') quoted = 1;
    else if (char === '»' || char === '”') quoted = 0;
  }
  return round > 0 || quoted > 0;
}
