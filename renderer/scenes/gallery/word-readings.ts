import { barsOfPart, barsOfWord } from '../../../data/measure/bars.ts';
import { cloudWords } from '../../../data/measure/cloud.ts';
import { contrast } from '../../../data/measure/contrast.ts';
import { wordPairs } from '../../../data/measure/cooccurrence.ts';
import { heatTable } from '../../../data/measure/heat.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { DEFAULT_WORDS } from '../../state/exploration/words.ts';
import { barsOfWordPicture, barsPicture } from '../../views/words/barsPicture.ts';
import { contrastPicture } from '../../views/words/contrastPicture.ts';
import { heatPicture } from '../../views/words/heatPicture.ts';
import { linesOf, linesPicture } from '../../views/words/linesPicture.ts';
import { themesPicture } from '../../views/words/themesPicture.ts';
import { webPicture } from '../../views/words/webPicture.ts';
import { cloudThemesScene } from '../cloud-themes.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT } from '../theme.ts';
import { wordBarsScene } from '../word-bars.ts';
import { wordContrastScene } from '../word-contrast.ts';
import { wordHeatScene } from '../word-heat.ts';
import { wordLinesScene } from '../word-lines.ts';
import { wordWebScene } from '../word-web.ts';
import type { GalleryPicture } from './picture.ts';
import { corpus, speechOf, wordTable } from './rouen-read.ts';

const SLIDE = { width: 1280, height: 720 };
const SMALL = { width: 700, height: 560 };
const ALL = wordTable.sessions.map(({ id }) => id);

const sessionsOf = (theme: string) =>
  corpus.dataset.sessions.filter(session => session.theme === theme).map(({ id }) => id);
const themeParts = corpus.dataset.themes.map(({ id }) => ({ id, sessions: sessionsOf(id) }));

/** A cloud for each theme of Rouen. */
export const wordsThemes: GalleryPicture = {
  name: 'words-themes',
  scene: (on, language = 'fr') => {
    const clouds = themeParts.map(part => ({
      id: part.id,
      cloud: cloudWords(wordTable, part, {
        measure: 'specificity',
        floor: { negative: false, f: 1 },
        limit: 40,
      }),
    }));
    const picture = themesPicture(
      corpus,
      wordTable,
      clouds,
      { kind: 'all' },
      EMPTY_QUERY,
      speechOf(language),
    );
    return cloudThemesScene({ ...picture, size: SLIDE, theme: LIGHT, measure: measureText, ...on });
  },
};

/** What the third theme over-uses and under-uses, one word chosen. */
export const wordsBars: GalleryPicture = {
  name: 'words-bars',
  scene: (on, language = 'fr') => {
    const sessions = sessionsOf('T3');
    const words = barsOfPart(wordTable, sessions, { limit: 40 });
    const part = { kind: 'theme', id: 'T3' } as const;
    const picture = barsPicture(corpus, wordTable, words, sessions, part, EMPTY_QUERY, speechOf(language));
    const selected = { kind: 'term', id: 'santé mental' } as const;
    return wordBarsScene({ ...picture, size: SLIDE, theme: LIGHT, measure: measureText, selected, ...on });
  },
};

/** One word in every theme, small, in English and in the dark. */
export const wordsAcross: GalleryPicture = {
  name: 'words-across-dark',
  scene: (on, language = 'en') => {
    const bars = barsOfWord(wordTable, 'santé', themeParts).sort((a, b) => b.S - a.S);
    const picture = barsOfWordPicture(corpus, wordTable, 'santé', bars, EMPTY_QUERY, speechOf(language));
    return wordBarsScene({ ...picture, size: SMALL, theme: DARK, measure: measureText, ...on });
  },
};

/** Words by sessions. */
export const wordsHeat: GalleryPicture = {
  name: 'words-heat',
  scene: (on, language = 'fr') =>
    wordHeatScene({
      ...heatPicture(
        corpus,
        wordTable,
        heatTable(wordTable, ALL, { limit: 60 }),
        { kind: 'all' },
        EMPTY_QUERY,
        speechOf(language),
      ),
      size: SLIDE,
      theme: LIGHT,
      measure: measureText,
      ...on,
    }),
};

/** The third theme against the fifth. */
export const wordsContrast: GalleryPicture = {
  name: 'words-contrast',
  scene: (on, language = 'fr') => {
    const options = {
      ...DEFAULT_WORDS,
      part: { kind: 'theme', id: 'T3' },
      against: { kind: 'theme', id: 'T5' },
    } as const;
    const measured = contrast(wordTable, sessionsOf('T3'), sessionsOf('T5'), { limit: 40 });
    const picture = contrastPicture(corpus, wordTable, measured, options, EMPTY_QUERY, speechOf(language));
    return wordContrastScene({ ...picture, size: SLIDE, theme: LIGHT, measure: measureText, ...on });
  },
};

/** Words that stand in the same sentences, in the dark. */
export const wordsWeb: GalleryPicture = {
  name: 'words-web-dark',
  scene: (on, language = 'en') => {
    const { words } = cloudWords(wordTable, { sessions: ALL }, { measure: 'frequency', limit: 70 });
    const passages = wordTable.sessions.map(({ passage }) => passage);
    const pairs = { words, pairs: wordPairs(corpus.text, passages, words) };
    const picture = webPicture(corpus, wordTable, pairs, { kind: 'all' }, EMPTY_QUERY, speechOf(language));
    return wordWebScene({ ...picture, size: SLIDE, theme: DARK, measure: measureText, ...on });
  },
};

/** A word in its context, by what follows. */
export const wordsLines: GalleryPicture = {
  name: 'words-lines',
  scene: (on, language = 'fr') => {
    const speech = speechOf(language);
    const lines = linesOf(corpus, wordTable, 'santé', ALL, 'right', language);
    const shown = { key: 'santé', lines, order: 'right', part: { kind: 'all' } } as const;
    const picture = linesPicture(corpus, wordTable, shown, EMPTY_QUERY, LIGHT, speech);
    return wordLinesScene({ ...picture, size: SLIDE, theme: LIGHT, measure: measureText, ...on });
  },
};
