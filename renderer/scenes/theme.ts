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
  /** Categorical colours for themes, in order; distinguishable with colour blindness and in greyscale order. */
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

/** Okabe–Ito's palette (2008, "Color Universal Design"), darkened so that each holds 3 : 1 on white. */
const LIGHT_CATEGORIES = [
  '#0b6fa4',
  '#b8480a',
  '#00805c',
  '#a3487d',
  '#8a6d00',
  '#5b5bb5',
  '#3c7a2c',
  '#7a4a2b',
];
const DARK_CATEGORIES = [
  '#5ab4e5',
  '#f0955a',
  '#35c79b',
  '#e08bbd',
  '#e2bf3d',
  '#a3a3f5',
  '#8fce77',
  '#cf9f7c',
];

/** Other hues than those of themes: a community is none. Each holds 4.5 : 1 on its paper. */
const LIGHT_GROUPS = ['#00737d', '#b0124f', '#7a2fb5', '#5f6b12', '#2b4a7e', '#955000', '#85357f', '#3f5f5a'];
const DARK_GROUPS = ['#4fd3dc', '#ff86ad', '#c9a0ff', '#cbd36a', '#9dbcf0', '#ffb86b', '#e3a1dc', '#a9cfc7'];

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
