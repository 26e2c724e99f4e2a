/** How often each written form of a word was met, in order of first appearance. */
export type FormCounts = Map<string, number>;

/**
 * The most frequent form. Among equals the `preferred` one, then the first: a verb met once in each of two tenses is
 * shown in the infinitive. Empty when there is none.
 */
export function commonest(counts: ReadonlyMap<string, number>, preferred: string | null = null): string {
  let best = '';
  let most = 0;
  let tied = false;
  for (const [form, count] of counts) {
    if (count === most) tied = true;
    if (count > most) [best, most, tied] = [form, count, false];
  }
  return tied && preferred !== null ? preferred : best;
}

/** Counts one more form. */
export function addForm(counts: FormCounts, form: string): void {
  counts.set(form, (counts.get(form) ?? 0) + 1);
}

/** The words of a term as one label: an apostrophe takes no space behind it. */
export function joinForms(forms: readonly string[]): string {
  return forms.join(' ').replaceAll("' ", "'");
}
