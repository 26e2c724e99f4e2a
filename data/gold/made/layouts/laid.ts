import { chanceOf } from '../chance.ts';
import { contentOf } from '../content.ts';
import type { Truth } from '../truth.ts';
import { ENGLISH } from '../words-en.ts';
import { FRENCH } from '../words-fr.ts';
import { GRIDS } from './grid.ts';
import { TIMED } from './hours.ts';
import { LED } from './led.ts';
import { LISTS } from './lists.ts';
import { type Layout, pageOf } from './page.ts';
import { ROLLS } from './rolls.ts';
import { TWICE } from './twice.ts';
import { NESTED } from './yaml.ts';

/** Ways to lay a programme out that no mixture of factors gives. */
export const LAYOUTS: readonly Layout[] = [
  ...GRIDS,
  ...LED,
  ...TIMED,
  ...LISTS,
  ...TWICE,
  ...ROLLS,
  ...NESTED,
];

/** A programme in one of the layouts. */
export interface LaidProgramme {
  readonly file: string;
  readonly text: string;
  readonly layout: string;
  readonly truth: Truth;
}

/** The programme of a seed in a layout; the same seed gives the same text. */
export function laidProgramme(layout: Layout, seed: number): LaidProgramme {
  const chance = chanceOf(seed);
  const language = chance.pick(['fr', 'en'] as const);
  const words = language === 'fr' ? FRENCH : ENGLISH;
  const wants = { days: 1, talks: false, moderator: false, breaks: true, ...layout.wants };
  const content = contentOf(chance, words, wants);
  const { text, sessions } = layout.write(pageOf(chance, language, words, content));
  return {
    file: `${layout.id}-${seed}.${layout.ending}`,
    text,
    layout: layout.id,
    truth: { title: content.title, dates: null, place: null, sessions },
  };
}
