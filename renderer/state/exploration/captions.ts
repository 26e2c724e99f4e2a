import type { Exploration } from './exploration.ts';

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

/** The name of the picture that a screen shows: its reading too, since another reading says another thing. */
export function pictureOf({ screen, words, timeline, territories, flows, editions }: Exploration): string {
  switch (screen) {
    case 'words':
      return `${screen}.${words.reading}`;
    case 'timeline':
      return `${screen}.${timeline.reading}`;
    case 'territories':
      return `${screen}.${territories.reading}`;
    case 'flows':
      return `${screen}.${flows.reading}`;
    case 'editions':
      return `${screen}.${editions.reading}`;
    default:
      return screen;
  }
}

/** The caption of the picture that is shown. */
export function captionOf(exploration: Exploration): Caption {
  return exploration.captions[pictureOf(exploration)] ?? NO_CAPTION;
}

/** Changes what is said on the picture that is shown. */
export const setCaption =
  (change: Partial<Caption>) =>
  (e: Exploration): Exploration => {
    const before = captionOf(e);
    const next = tidied({ ...before, ...change });
    if (isSame(before, next)) return e;
    const { [pictureOf(e)]: _, ...others } = e.captions;
    return { ...e, captions: isSame(next, NO_CAPTION) ? others : { ...others, [pictureOf(e)]: next } };
  };

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
