/** Resolved colours and sizes of a picture. Scenes read nothing else: no CSS, no media query. */
export interface SceneTheme {
  readonly name: 'light' | 'dark' | 'contrast';
  readonly background: string;
  /** Main text. */
  readonly ink: string;
  /** Captions, axes, links: still 4.5 : 1 on the background when it colours text. */
  readonly quiet: string;
  /** Rules, grids, link lines. */
  readonly faint: string;
  readonly accent: string;
  /** Categorical colours for themes, in order; any two can be told apart with colour blindness. */
  readonly categories: readonly string[];
  /** Colours of groups that are no themes, none of which is a theme's. */
  readonly groups: readonly string[];
  /** What lies outside every category. */
  readonly neutral: string;
  /** Smallest and usual text in scene units. */
  readonly textSmall: number;
  readonly text: number;
  readonly textTitle: number;
}

/**
 * After Okabe and Ito's palette (2008, "Color Universal Design"), darkened so that each holds 4.5 : 1 on white, and its lightness set so that
 * no two are alike without one kind of cones (theme.test.ts): darkened all alike, orange and ochre were one colour.
 */
const LIGHT_CATEGORIES = [
  '#185d85',
  '#963d0d',
  '#177d5c',
  '#9f5576',
  '#8c6e01',
  '#595ab7',
  '#558045',
  '#774b31',
];
const DARK_CATEGORIES = [
  '#8cc0e0',
  '#e98a4f',
  '#35ca9e',
  '#e68bc0',
  '#e1bf3f',
  '#a0a2f5',
  '#98d57d',
  '#c69c7b',
];

/** Other hues than those of themes: a community is none. Each holds 4.5 : 1 on its paper. */
const LIGHT_GROUPS = ['#1a767f', '#b21250', '#7e30c1', '#65721c', '#2b4260', '#794404', '#862e85', '#29615d'];
const DARK_GROUPS = ['#6be0e6', '#fb84a9', '#b78efe', '#dbe36a', '#9bbbf0', '#eaab66', '#d78fc6', '#a7e0d7'];

const SIZES = { textSmall: 11, text: 13, textTitle: 18 };

export const LIGHT: SceneTheme = {
  name: 'light',
  background: '#ffffff',
  ink: '#1c1b19',
  quiet: '#5d5a54',
  faint: '#d9d6cf',
  accent: '#9c2f2a',
  categories: LIGHT_CATEGORIES,
  groups: LIGHT_GROUPS,
  neutral: '#77736b',
  ...SIZES,
};

export const DARK: SceneTheme = {
  name: 'dark',
  background: '#191817',
  ink: '#f2efe9',
  quiet: '#b3aea4',
  faint: '#45423d',
  accent: '#f08a7e',
  categories: DARK_CATEGORIES,
  groups: DARK_GROUPS,
  neutral: '#9b968c',
  ...SIZES,
};

export const CONTRAST: SceneTheme = {
  ...LIGHT,
  name: 'contrast',
  ink: '#000000',
  quiet: '#1f1f1f',
  faint: '#8a8a8a',
  neutral: '#404040',
};
