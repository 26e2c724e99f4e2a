/** What the analyst says on a picture in the place of what it proposes. */
export interface Caption {
  /** Null: as proposed. */
  readonly title: string | null;
  /** Whether the proposed title says what it is a picture of, and not what was found in it. */
  readonly plain: boolean;
  readonly subtitle: string | null;
  /** A remark under the picture; empty: none. */
  readonly note: string;
  /** Remarks that are pinned to something in the picture. */
  readonly callouts: readonly PinnedNote[];
}

/** A remark and the key of the mark that it is pinned to. */
export interface PinnedNote {
  readonly key: string;
  readonly text: string;
}

/** One caption a picture; those that say nothing of their own are not there. */
export type Captions = Readonly<Record<string, Caption>>;

export const NO_CAPTION: Caption = { title: null, plain: false, subtitle: null, note: '', callouts: [] };
/** The longest text of a caption. */
export const LONGEST_CAPTION = 400;
/** Remarks that a picture holds before it is one of remarks, and the longest of them. */
export const MOST_CALLOUTS = 12;
export const LONGEST_CALLOUT = 160;

/** The captions with a change of what is said on a picture. */
export function withCaption(captions: Captions, picture: string, change: Partial<Caption>): Captions {
  const before = captions[picture] ?? NO_CAPTION;
  const next = tidied({ ...before, ...change });
  if (isSame(before, next)) return captions;
  const { [picture]: _, ...others } = captions;
  return isSame(next, NO_CAPTION) ? others : { ...others, [picture]: next };
}

function tidied({ title, subtitle, note, callouts, ...rest }: Caption): Caption {
  return {
    ...rest,
    // Nothing written is nothing said otherwise.
    title: title === null || title.trim() === '' ? null : title.slice(0, LONGEST_CAPTION),
    subtitle: subtitle === null ? null : subtitle.slice(0, LONGEST_CAPTION),
    note: note.slice(0, LONGEST_CAPTION),
    callouts: callouts
      .slice(0, MOST_CALLOUTS)
      .map(each => ({ ...each, text: each.text.slice(0, LONGEST_CALLOUT) })),
  };
}

function isSame(a: Caption, b: Caption): boolean {
  return (
    a.title === b.title &&
    a.plain === b.plain &&
    a.subtitle === b.subtitle &&
    a.note === b.note &&
    isSameNotes(a.callouts, b.callouts)
  );
}

function isSameNotes(a: readonly PinnedNote[], b: readonly PinnedNote[]): boolean {
  return a.length === b.length && a.every(({ key, text }, i) => key === b[i]?.key && text === b[i].text);
}
