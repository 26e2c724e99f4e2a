import { headingOf, NO_STYLE, type StyledHeading } from './docx-styles.ts';

/** A paragraph style as its entry in the style sheet is read. */
export interface RtfStyleEntry {
  readonly id: number;
  readonly base: number | null;
  readonly outline: number | null;
  readonly name: string;
}

const LONGEST_CHAIN = 30;

/** What styles say of paragraphs: whose heading they are, by name, outline level, or what they are based on. */
export class RtfStyles {
  private readonly entries = new Map<number, RtfStyleEntry>();
  private readonly known = new Map<number, StyledHeading>();

  add(entry: RtfStyleEntry): void {
    this.entries.set(entry.id, entry);
    this.known.clear();
  }

  of(id: number, chain = 0): StyledHeading {
    const known = chain === 0 ? this.known.get(id) : undefined;
    if (known !== undefined) return known;
    const entry = this.entries.get(id);
    if (entry === undefined || chain > LONGEST_CHAIN) return NO_STYLE;
    const base = entry.base === null || entry.base === id ? NO_STYLE : this.of(entry.base, chain + 1);
    const heading = headingOf(entry.name, entry.outline, base);
    if (chain === 0) this.known.set(id, heading);
    return heading;
  }
}
