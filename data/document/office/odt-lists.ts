import { numeral } from './numbers.ts';
import type { OdtLevel } from './odt-styles.ts';

/** Counts the paragraphs of one list, or the headings of a document, by depth from 1. */
export class Counter {
  private readonly counts: number[] = [];

  constructor(private readonly levels: ReadonlyMap<number, OdtLevel>) {}

  /** What stands before the next paragraph of a depth: "Atelier 5", "-"; '' for nothing. */
  next(depth: number, start: number | null): string {
    const level = this.levels.get(depth);
    this.counts.length = depth + 1;
    const before = this.counts[depth];
    this.counts[depth] = start ?? (before === undefined ? (level?.start ?? 1) : before + 1);
    if (level === undefined) return '';
    if (level.numerals === 'bullet') return '-';
    // A format of nothing shows its words alone ("Annexe"), and those only.
    const first = Math.max(1, depth - level.shown + 1);
    const numbers = Array.from({ length: depth - first + 1 }, (_, i) => {
      const at = this.levels.get(first + i);
      return at === undefined ? '' : numeral(this.counts[first + i] ?? at.start, at.numerals);
    });
    const digits = level.numerals === 'none' ? '' : numbers.filter(each => each !== '').join('.');
    return `${level.prefix}${digits}${level.suffix}`.trim();
  }
}
