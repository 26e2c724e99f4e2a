import { horizonScene } from '../horizon.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT } from '../theme.ts';
import { DECADES, decadeName, decadeWords, HORIZON, HORIZON_LINKED, HORIZON_SESSIONS } from './horizon.ts';
import type { GalleryPicture } from './picture.ts';
import { TIMELINE } from './words.ts';

/** The sessions of Rouen as rows by theme, each year that they speak of with its phrase. */
export const horizonRouen: GalleryPicture = {
  name: 'horizon-rouen',
  scene: (on, language = 'fr') =>
    horizonScene({
      entries: HORIZON,
      sessions: HORIZON_SESSIONS,
      decades: DECADES[language],
      now: 2025,
      size: { width: 1280, height: 720 },
      theme: LIGHT,
      measure: measureText,
      words: TIMELINE[language],
      ...on,
    }),
};

const LINKED = {
  fr: { title: "N'est pas dit par une séance", label: "Titre d'un document lié" },
  en: { title: 'Not said by a session', label: 'Title of a linked document' },
};

/** A narrow window in English, titles of linked things told apart, one year chosen. */
export const horizonDark: GalleryPicture = {
  name: 'horizon-dark',
  scene: (on, language = 'en') =>
    horizonScene({
      entries: HORIZON_LINKED,
      sessions: HORIZON_SESSIONS,
      decades: DECADES[language],
      now: 2025,
      size: { width: 760, height: 640 },
      theme: DARK,
      measure: measureText,
      words: {
        ...TIMELINE[language],
        linked: LINKED[language],
      },
      selected: { kind: 'year', id: '2024' },
      ...on,
    }),
};

const ONE = HORIZON.filter(({ session }) => session === 'A13');

const ONE_WORDS = {
  fr: {
    subtitle: "1 mention d'une seule année, 2030",
    past: 'Derrière : 0',
    future: 'Devant : 1',
    now: 'colloque, 2029',
  },
  en: {
    subtitle: '1 mention of one year, 2030',
    past: 'Behind: 0',
    future: 'Ahead: 1',
    now: 'conference, 2029',
  },
};

/** One session that speaks of one year, soon after that of the proceedings: nothing lies over anything. */
export const horizonOne: GalleryPicture = {
  name: 'horizon-one',
  scene: (on, language = 'fr') =>
    horizonScene({
      entries: ONE,
      sessions: HORIZON_SESSIONS.filter(({ id }) => id === 'A13'),
      decades: decadeWords(ONE, decadeName[language]),
      now: 2029,
      size: { width: 760, height: 420 },
      theme: LIGHT,
      measure: measureText,
      words: {
        ...TIMELINE[language],
        ...ONE_WORDS[language],
      },
      ...on,
    }),
};
