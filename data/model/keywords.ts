import type { Dataset } from './dataset.ts';

/** Ids of the declared keywords by their label; a label without a term is its own id. */
export function keywordIds(dataset: Pick<Dataset, 'terms'>): (label: string) => string {
  const ids = new Map(
    dataset.terms.filter(term => term.kind === 'declared').map(term => [term.label, term.id]),
  );
  return label => ids.get(label) ?? label;
}
