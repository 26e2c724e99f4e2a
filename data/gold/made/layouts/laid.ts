import { chanceOf } from '../chance.ts';
import { contentOf } from '../content.ts';
import type { Truth } from '../truth.ts';
import { ENGLISH } from '../words-en.ts';
import { FRENCH } from '../words-fr.ts';
import { ALL_CAPITALS } from './all-capitals.ts';
import { ANNOUNCEMENT } from './announcement.ts';
import { ARROWS } from './arrows.ts';
import { ASKED_FIRST } from './asked-first.ts';
import { BOXED_TITLE } from './boxed-title.ts';
import { CARDS } from './cards.ts';
import { CODED_WORKSHOPS } from './coded-workshops.ts';
import { DAY_TABLES } from './day-tables.ts';
import { FOLDED } from './folded.ts';
import { GRIDS } from './grid.ts';
import { HALF_DAYS } from './half-days.ts';
import { HANGING_HOURS } from './hanging-hours.ts';
import { TIMED } from './hours.ts';
import { HOURS_IN_WORDS } from './hours-in-words.ts';
import { HOURS_ONCE } from './hours-once.ts';
import { INVITATION } from './invitation.ts';
import { LEADERS } from './leaders.ts';
import { LED } from './led.ts';
import { LED_ROUND_TABLES } from './led-round-tables.ts';
import { LISTS } from './lists.ts';
import { NAME_OFFICE_TITLE } from './name-office-title.ts';
import { NESTED_BULLETS } from './nested-bullets.ts';
import { type Layout, pageOf } from './page.ts';
import { PRESIDED } from './presided.ts';
import { ROLLS } from './rolls.ts';
import { ROMAN_TABLES } from './roman-tables.ts';
import { ROOM_FIRST } from './room-first.ts';
import { SHARED_HOURS } from './shared-hours.ts';
import { SITE } from './site.ts';
import { SPANS } from './spans.ts';
import { STRONG_HOURS } from './strong-hours.ts';
import { TERMS } from './terms.ts';
import { TURNS } from './turns.ts';
import { TWICE } from './twice.ts';
import { TWO_ABSTRACTS } from './two-abstracts.ts';
import { VOTES } from './votes.ts';
import { WEEKDAYS_YAML } from './weekdays-yaml.ts';
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
  ALL_CAPITALS,
  ARROWS,
  ASKED_FIRST,
  CARDS,
  CODED_WORKSHOPS,
  HALF_DAYS,
  HANGING_HOURS,
  HOURS_IN_WORDS,
  INVITATION,
  LED_ROUND_TABLES,
  NAME_OFFICE_TITLE,
  PRESIDED,
  ROOM_FIRST,
  SHARED_HOURS,
  SITE,
  SPANS,
  TERMS,
  TWO_ABSTRACTS,
  VOTES,
  WEEKDAYS_YAML,
  ANNOUNCEMENT,
  BOXED_TITLE,
  DAY_TABLES,
  FOLDED,
  HOURS_ONCE,
  LEADERS,
  NESTED_BULLETS,
  ROMAN_TABLES,
  STRONG_HOURS,
  TURNS,
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
