/** What the analyst says on a picture in the place of what it proposes. */
export interface Caption {
  /** Null: as proposed. */
  readonly title: string | null;
  /** Whether the proposed title says what it is a picture of, and not what was found in it. */
  readonly plain: boolean;
  readonly subtitle: string | null;
  /** A remark under the picture; empty: none. */
  readonly note: string;
}

/** One caption a picture; those that say nothing of their own are not there. */
export type Captions = Readonly<Record<string, Caption>>;

export const NO_CAPTION: Caption = { title: null, plain: false, subtitle: null, note: '' };
/** The longest text of a caption. */
export const LONGEST_CAPTION = 400;

/** The captions with a change of what is said on a picture. */
export function withCaption(captions: Captions, picture: string, change: Partial<Caption>): Captions {
  const before = captions[picture] ?? NO_CAPTION;
  const next = tidied({ ...before, ...change });
  if (isSame(before, next)) return captions;
  const { [picture]: _, ...others } = captions;
  return isSame(next, NO_CAPTION) ? others : { ...others, [picture]: next };
}

function tidied({ title, subtitle, note, ...rest }: Caption): Caption {
  return {
    ...rest,
    // Nothing written is nothing said otherwise.
    title: title === null || title.trim() === '' ? null : title.slice(0, LONGEST_CAPTION),
    subtitle: subtitle === null ? null : subtitle.slice(0, LONGEST_CAPTION),
    note: note.slice(0, LONGEST_CAPTION),
  };
}

function isSame(a: Caption, b: Caption): boolean {
  return a.title === b.title && a.plain === b.plain && a.subtitle === b.subtitle && a.note === b.note;
}
