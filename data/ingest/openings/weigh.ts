import { isVeto, type OpeningSign } from '../../model/opening-signs.ts';
import type { Opening, WeightedOpening } from './opening.ts';
import { OPENING_START, OPENING_WEIGHTS } from './weights.ts';

/** How much a line is weighed by itself; the rest is what lines of its form weigh together. */
const OWN = 0.5;

function isRuledOut({ signs, peopled }: Opening): boolean {
  return !peopled || [...signs].some(isVeto);
}

/** What the signs of one line weigh together. */
export function weightOf(signs: ReadonlySet<OpeningSign>): number {
  let sum = OPENING_START;
  for (const sign of signs) sum += OPENING_WEIGHTS[sign] ?? 0;
  return sum;
}

/** How likely each line opens a session: half by its own signs, half by those of all lines of its form. */
export function weighOpenings(openings: readonly Opening[]): readonly WeightedOpening[] {
  const forms = new Map<string, { sum: number; count: number }>();
  for (const opening of openings) {
    if (isRuledOut(opening)) continue;
    const form = forms.get(opening.entry.form) ?? { sum: 0, count: 0 };
    form.sum += weightOf(opening.signs);
    form.count += 1;
    forms.set(opening.entry.form, form);
  }
  return openings.map(opening => {
    const form = forms.get(opening.entry.form);
    if (form === undefined || isRuledOut(opening)) return { opening, likelihood: 0 };
    const sum = OWN * weightOf(opening.signs) + (1 - OWN) * (form.sum / form.count);
    return { opening, likelihood: 1 / (1 + Math.exp(-sum)) };
  });
}
