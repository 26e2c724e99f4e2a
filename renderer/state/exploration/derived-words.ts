import { barsOfPart, barsOfWord, type NamedPart } from '../../../data/measure/bars.ts';
import { cloudWords } from '../../../data/measure/cloud.ts';
import { contrast } from '../../../data/measure/contrast.ts';
import { wordPairs } from '../../../data/measure/cooccurrence.ts';
import { heatTable } from '../../../data/measure/heat.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { selectWords } from './decided-words.ts';
import { selectCloud, selectPartSessions, selectSelection } from './derived.ts';
import { sessionsOfPart } from './part-sessions.ts';
import type { WordReading } from './words.ts';

/** What is computed for the words' screen, once a change; null for the readings that are not shown. */

/** Words that a network of words is made of, before those without a link are left out. */
const WEB = 70;

const isReading = (state: MaillageState, reading: WordReading) => state.exploration.words.reading === reading;

/** The sessions of each theme that the filters keep, in the order of the themes; without themes, each session by itself. */
const selectThemeParts = memo(
  (s: MaillageState) => [s.corpus, selectSelection(s)],
  (corpus, kept): readonly NamedPart[] => (corpus === null ? [] : themesOf(corpus, [...kept.sessions])),
);

/** The same of the part that is chosen. */
const selectThemesOfPart = memo(
  (s: MaillageState) => [s.corpus, selectPartSessions(s)],
  (corpus, sessions): readonly NamedPart[] => (corpus === null ? [] : themesOf(corpus, sessions)),
);

function themesOf({ dataset }: Corpus, among: readonly string[]): readonly NamedPart[] {
  const wanted = new Set(among);
  const sessions = dataset.sessions.filter(({ id }) => wanted.has(id));
  return dataset.themes
    .map(({ id }) => ({ id, sessions: sessions.filter(each => each.theme === id).map(each => each.id) }))
    .filter(part => part.sessions.length > 0);
}

/** The words proper to each theme, over-use alone. */
export const selectThemeClouds = memo(
  (s: MaillageState) => [selectWords(s), selectThemesOfPart(s), isReading(s, 'themes')],
  (words, parts, shown) =>
    words === null || !shown
      ? null
      : parts.map(part => ({
          id: part.id,
          cloud: cloudWords(words, part, {
            measure: 'specificity',
            floor: { negative: false, f: 1 },
            limit: 40,
          }),
        })),
);

/** The word that is chosen, else the strongest of the part: a reading of one word always has one. */
export const selectWord = memo(
  (s: MaillageState) => [selectWords(s), s.exploration.selection, selectCloud(s)],
  (words, selection, cloud): string | null => {
    const chosen = selection?.kind === 'term' ? selection.id : null;
    if (chosen !== null && words?.entries.some(({ key }) => key === chosen)) return chosen;
    return cloud?.words.find(({ f }) => f > 0)?.key ?? null;
  },
);

/** The words that the part over-uses and under-uses. */
export const selectBars = memo(
  (s: MaillageState) => [selectWords(s), selectPartSessions(s), isReading(s, 'bars')],
  (words, sessions, shown) => (words === null || !shown ? null : barsOfPart(words, sessions, { limit: 40 })),
);

/** Where one word is compared: the themes, or the sessions of the theme that is chosen or of a document without themes. */
const selectPlacesOfWord = memo(
  (s: MaillageState) => [s.corpus, selectWords(s), selectThemeParts(s), s.exploration.words.part],
  (corpus, words, themes, part): readonly NamedPart[] => {
    if (corpus === null || words === null) return [];
    if (part.kind !== 'theme' && themes.length > 1) return themes;
    return words.sessions
      .filter(({ theme }) => part.kind !== 'theme' || theme === part.id)
      .map(({ id }) => ({ id, sessions: [id] }));
  },
);

export const selectBarsOfWord = memo(
  (s: MaillageState) => [selectWords(s), selectWord(s), selectPlacesOfWord(s), isReading(s, 'bars')],
  (words, key, parts, shown) =>
    words === null || key === null || !shown
      ? null
      : barsOfWord(words, key, parts)
          .filter(({ t }) => t > 0)
          .sort((a, b) => b.S - a.S || b.f - a.f || (a.part < b.part ? -1 : 1)),
);

export const selectHeat = memo(
  (s: MaillageState) => [selectWords(s), selectPartSessions(s), isReading(s, 'heat')],
  (words, sessions, shown) => (words === null || !shown ? null : heatTable(words, sessions, { limit: 60 })),
);

/** A against B; B is every other session when nothing is named. */
export const selectContrast = memo(
  (s: MaillageState) => [
    s.corpus,
    selectWords(s),
    selectSelection(s),
    selectPartSessions(s),
    s.exploration.words.against,
    isReading(s, 'contrast'),
  ],
  (corpus, words, kept, a, against, shown) => {
    if (corpus === null || words === null || !shown) return null;
    const b =
      against === null
        ? words.sessions.map(({ id }) => id).filter(id => !a.includes(id))
        : sessionsOfPart(corpus, kept, against);
    return contrast(words, a, b, { limit: 40 });
  },
);

/** The words of the part that go together in its sentences. */
export const selectPairs = memo(
  (s: MaillageState) => [s.corpus, selectWords(s), selectPartSessions(s), isReading(s, 'web')],
  (corpus, words, sessions, shown) => {
    if (corpus === null || words === null || !shown) return null;
    const { words: most } = cloudWords(words, { sessions }, { measure: 'frequency', limit: WEB });
    const wanted = new Set(sessions);
    const passages = words.sessions.filter(({ id }) => wanted.has(id)).map(({ passage }) => passage);
    return { words: most, pairs: wordPairs(corpus.text, passages, most) };
  },
);
