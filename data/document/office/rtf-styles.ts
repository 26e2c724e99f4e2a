import { BODY, HEADING, NO_STYLE, type Style, SUBTITLE, TITLE } from './docx-styles.ts';

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

  add(entry: RtfStyleEntry): void {
    this.entries.set(entry.id, entry);
  }

  of(id: number, chain = 0): Pick<Style, 'level' | 'names'> {
    const entry = this.entries.get(id);
    if (entry === undefined || chain > LONGEST_CHAIN) return NO_STYLE;
    const base = entry.base === null || entry.base === id ? NO_STYLE : this.of(entry.base, chain + 1);
    const named = HEADING.exec(entry.name)?.[1];
    const isTitle = TITLE.test(entry.name);
    const names = isTitle
      ? 'title'
      : SUBTITLE.test(entry.name)
        ? 'subtitle'
        : named === undefined
          ? base.names
          : null;
    if (named !== undefined) return { level: Number(named), names };
    const level = levelOf(entry.outline) ?? (isTitle ? 1 : base.level);
    return { level, names };
  }
}

/** The level of a heading by its outline level, which counts from 0 and has one for running text; null for none. */
export function levelOf(outline: number | null): number | null {
  return outline === null || outline < 0 || outline > BODY ? null : (outline + 1) % (BODY + 1);
}
