import type { Datum, Scene, Size, TextMeasure } from './scene.ts';
import type { PictureWords, ThemeWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** One word of a cloud. */
export interface CloudWord {
  /** The same word has the same key in every cloud: its place and colour come from it. */
  readonly key: string;
  readonly label: string;
  /** Occurrences in the part. */
  readonly f: number;
  /** What the size shows, above 0: √f or the specificity; the legend names it. */
  readonly weight: number;
  /** Id of the theme that colours it. */
  readonly theme: string | null;
  /** Accessible name. */
  readonly say: string;
}

/** A keyword that the session declares; drawn as a badge, never as a word of the cloud. */
export interface DeclaredBadge {
  readonly key: string;
  readonly label: string;
  /** It does not stand in the body text: the badge is dashed. */
  readonly absent: boolean;
}

export interface CloudWords extends PictureWords {
  readonly themes: readonly ThemeWords[];
  readonly noTheme: string;
  readonly legendThemes: string;
  /** What the size means ("Taille : racine de la fréquence f"). */
  readonly legendSize: string;
  /** What the size of a word stands for, formatted ("12" for f); the legend then shows a scale. Absent: words alone. */
  readonly value?: (word: CloudWord) => string;
  /** Text of the badge for a small text, or null when the text is large enough. */
  readonly small: string | null;
  readonly declared: string;
  readonly noneDeclared: string;
  /** The sentence that owns up to words that did not fit; added to the description and printed. */
  readonly dropped: (labels: readonly string[]) => string;
  /** The sentence that owns up to words beyond those that were asked for; printed before the other. */
  readonly beyond?: string | null;
}

export interface CloudInput {
  /** The largest weight first. */
  readonly terms: readonly CloudWord[];
  /** Badges of the strip; null hides the strip, where declared keywords make no sense. */
  readonly declared: readonly DeclaredBadge[] | null;
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: CloudWords;
  readonly selected?: Datum | null;
}

/** A cloud's picture, and what it could not show. */
export interface CloudScene extends Scene {
  /** Labels of the words that found no room even at the smallest size. */
  readonly dropped: readonly string[];
}
