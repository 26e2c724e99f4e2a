import type { SceneFormat } from '../../../export/exportable.ts';
import { measureText } from '../../../scenes/measure.ts';
import { onSlide } from '../../../scenes/parts/slide-sizes.ts';
import type { Size } from '../../../scenes/scene.ts';
import type { Said } from '../../../scenes/scene-words.ts';
import type { Sheet } from '../../../scenes/sheet.ts';
import type { SlideFormat } from '../../../scenes/slide-sheet.ts';
import { CONTRAST, LIGHT, type SceneTheme } from '../../../scenes/theme.ts';

/** Ready sizes in units of 1/96 inch, and those that are not fixed: as it is on screen, and as it is asked for. */
const SIZES = {
  'slide-wide': { width: 1280, height: 720 },
  'slide-narrow': { width: 960, height: 720 },
  a4: { width: 1123, height: 794 },
  'a4-portrait': { width: 794, height: 1123 },
  square: { width: 900, height: 900 },
} as const satisfies Readonly<Record<string, Size>>;

export type SizeId = keyof typeof SIZES | 'screen' | 'free';
export const SIZE_IDS: readonly SizeId[] = [
  'slide-wide',
  'slide-narrow',
  'a4',
  'a4-portrait',
  'square',
  'screen',
  'free',
];
/** A presentation has slides, of these two proportions. */
export const SLIDE_IDS: readonly SizeId[] = ['slide-wide', 'slide-narrow'];

/** How the picture looks: type for a room, for paper, or as it is on screen. */
export const LOOKS = ['slide', 'print', 'screen'] as const;
export type LookId = (typeof LOOKS)[number];

/** Sides of a free size that a page and a canvas can hold. */
export const LEAST_SIDE = 200;
export const MOST_SIDE = 4000;

/** What was chosen for a picture on its way out. */
export interface Settings {
  readonly format: SceneFormat['id'];
  readonly size: SizeId;
  readonly free: Size;
  readonly look: LookId;
  /** Empty: as the picture proposes. */
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly withSubtitle: boolean;
  readonly withSource: boolean;
  readonly withLegend: boolean;
  readonly withDescription: boolean;
  /** Pixels a unit, of a picture of pixels. */
  readonly scale: 1 | 2 | 3 | 4;
  readonly transparent: boolean;
  /** Whether a slide stands on the organisation's template, where one is kept. */
  readonly withHouse: boolean;
}

export const FIRST_SETTINGS: Settings = {
  format: 'pptx',
  size: 'slide-wide',
  free: { width: 1600, height: 900 },
  look: 'slide',
  title: '',
  subtitle: '',
  source: '',
  withSubtitle: true,
  withSource: true,
  withLegend: true,
  withDescription: true,
  scale: 2,
  transparent: false,
  withHouse: true,
};

/** Settings that go together: a presentation is a slide, and is set as one. */
export function settled(settings: Settings): Settings {
  if (settings.format !== 'pptx') return settings;
  const size = SLIDE_IDS.includes(settings.size) ? settings.size : 'slide-wide';
  return { ...settings, size, look: 'slide' };
}

/** What is said otherwise than the picture proposes. */
export function saidOf(settings: Settings): Said {
  const text = (wanted: boolean, own: string, key: 'subtitle' | 'source') =>
    wanted ? (own.trim() === '' ? {} : { [key]: own.trim() }) : { [key]: '' };
  return {
    ...(settings.title.trim() === '' ? {} : { title: settings.title.trim() }),
    ...text(settings.withSubtitle, settings.subtitle, 'subtitle'),
    ...text(settings.withSource, settings.source, 'source'),
    ...(settings.withDescription ? {} : { description: '' }),
    ...(settings.withLegend ? {} : { legend: false }),
  };
}

function within(side: number): number {
  return Math.min(MOST_SIDE, Math.max(LEAST_SIDE, Math.round(side) || LEAST_SIDE));
}

/** The sheet that a picture is laid out anew on. */
export function sheetOf(
  settings: Settings,
  screen: { readonly size: Size; readonly theme: SceneTheme },
): Sheet {
  const themes = { slide: onSlide(LIGHT), print: CONTRAST, screen: screen.theme } as const;
  const { free } = settings;
  const size =
    settings.size === 'screen'
      ? screen.size
      : settings.size === 'free'
        ? { width: within(free.width), height: within(free.height) }
        : SIZES[settings.size];
  return { size, theme: themes[settings.look], measure: measureText, said: saidOf(settings) };
}

/** The proportions of a presentation's slide. */
export function slideOf({ size }: Settings): SlideFormat {
  return size === 'slide-narrow' ? '4:3' : '16:9';
}
