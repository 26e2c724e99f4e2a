/**
 * The most frequent of some labels. Among equals the `preferred` one, then the first: a verb met once in each of two
 * tenses is shown in the infinitive.
 */
export function commonest(labels: readonly string[], preferred: string | null = null): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let best = labels[0] ?? '';
  let tied = false;
  for (const [label, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count === most && label !== best) tied = true;
    if (count > most) [best, tied] = [label, false];
  }
  return tied && preferred !== null ? preferred : best;
}

/** The words of a term as one label: an apostrophe takes no space behind it. */
export function joinForms(forms: readonly string[]): string {
  return forms.join(' ').replaceAll("' ", "'");
}
