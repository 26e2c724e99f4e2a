import { horizonScene } from '../horizon.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT } from '../theme.ts';
import { DECADES_EN, DECADES_FR, decadeWords, HORIZON, HORIZON_LINKED, HORIZON_SESSIONS } from './horizon.ts';
import type { GalleryPicture } from './picture.ts';
import { TIMELINE_EN, TIMELINE_FR } from './words.ts';

/** The sessions of Rouen as rows by theme, each year that they speak of with its phrase. */
export const horizonRouen: GalleryPicture = {
  name: 'horizon-rouen',
  scene: on =>
    horizonScene({
      entries: HORIZON,
      sessions: HORIZON_SESSIONS,
      decades: DECADES_FR,
      now: 2025,
      size: { width: 1280, height: 720 },
      theme: LIGHT,
      measure: measureText,
      words: TIMELINE_FR,
      ...on,
    }),
};

/** A narrow window in English, titles of linked things told apart, one year chosen. */
export const horizonDark: GalleryPicture = {
  name: 'horizon-dark',
  scene: on =>
    horizonScene({
      entries: HORIZON_LINKED,
      sessions: HORIZON_SESSIONS,
      decades: DECADES_EN,
      now: 2025,
      size: { width: 760, height: 640 },
      theme: DARK,
      measure: measureText,
      words: {
        ...TIMELINE_EN,
        linked: { title: 'Not said by a session', label: 'Title of a linked document' },
      },
      selected: { kind: 'year', id: '2024' },
      ...on,
    }),
};

const ONE = HORIZON.filter(({ session }) => session === 'A13');

/** One session that speaks of one year, soon after that of the proceedings: nothing lies over anything. */
export const horizonOne: GalleryPicture = {
  name: 'horizon-one',
  scene: on =>
    horizonScene({
      entries: ONE,
      sessions: HORIZON_SESSIONS.filter(({ id }) => id === 'A13'),
      decades: decadeWords(ONE, decade => `années ${decade}`),
      now: 2029,
      size: { width: 760, height: 420 },
      theme: LIGHT,
      measure: measureText,
      words: {
        ...TIMELINE_FR,
        subtitle: "1 mention d'une seule année, 2030",
        past: 'Derrière : 0',
        future: 'Devant : 1',
        now: 'colloque, 2029',
      },
      ...on,
    }),
};
