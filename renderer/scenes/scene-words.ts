import type { Datum } from './scene.ts';

/** What every picture says in words; chosen and formatted outside, so that a scene knows no language. */
export interface PictureWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** What it is a picture of, and nothing found in it. */
  readonly title: string;
  /** What the picture says, computed from what is drawn: its title, unless the plain one is asked for; absent where there is nothing to tell. */
  readonly finding?: string | undefined;
  /** What is shown: counts and filters. Empty when there is nothing to say. */
  readonly subtitle: string;
  /** One paragraph for who cannot see the picture. */
  readonly description: string;
  /** Where it comes from: proceedings, date, version. Printed at the foot. */
  readonly source: string;
  /** How a count is written in this language; plain digits when absent. */
  readonly number?: (value: number) => string;
}

/** A remark that is pinned to something in a picture. */
export interface Callout {
  /** Key of the mark. */
  readonly key: string;
  readonly text: string;
}

/** What a picture says otherwise than it proposes, and what is left out of it; what is absent is as proposed. */
export interface Said {
  readonly title?: string;
  /** Whether the title says what it is a picture of, and not what was found in it. */
  readonly plain?: boolean;
  /** A remark of one's own under the picture. */
  readonly note?: string;
  readonly callouts?: readonly Callout[];
  /** Empty: none. */
  readonly subtitle?: string;
  readonly source?: string;
  readonly description?: string;
  readonly legend?: boolean;
  /** Room at the right of the title that something on screen takes. */
  readonly aside?: number;
  /** False where the title stands elsewhere: it is not drawn, and the picture goes to the borders of its sheet. */
  readonly heading?: boolean;
}

/** The title that a picture proposes: what was found in it, or what it is a picture of. */
function proposedTitle({ title, finding }: PictureWords, plain = false): string {
  return plain ? title : (finding ?? title);
}

/** The subtitle that a picture proposes under a title: what it is a picture of comes first where the title does not say it. */
function proposedSubtitle(words: PictureWords, title: string): string {
  return [title === words.title ? '' : words.title, words.subtitle].filter(text => text !== '').join(' · ');
}

/** The words of a picture as they are to be said. */
export function asSaid<Words extends PictureWords>(words: Words, said: Said = {}): Words {
  const { source, description } = said;
  const title = said.title ?? proposedTitle(words, said.plain);
  return {
    ...words,
    title,
    subtitle: said.subtitle ?? proposedSubtitle(words, title),
    ...(source === undefined ? {} : { source }),
    ...(description === undefined ? {} : { description }),
  };
}

/** A theme as a legend names it; `colour` is its place in `SceneTheme.categories` and never changes with the filter. */
export interface ThemeWords {
  readonly id: string;
  readonly title: string;
  readonly colour: number;
}

/** Zoom and pan in scene units, d3-zoom's convention: a point p of the fitted picture stands at k·p + (x, y). */
export interface ViewTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: ViewTransform = { k: 1, x: 0, y: 0 };

/** Layout units → scene units before zoom: scene = (kx · x + x0, ky · y + y0). The two scales are near each other. */
export interface Fit {
  readonly kx: number;
  readonly ky: number;
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two references name the same thing. */
export function sameDatum(a: Datum | null | undefined, b: Datum | null | undefined): boolean {
  return a != null && b != null && a.kind === b.kind && a.id === b.id;
}
