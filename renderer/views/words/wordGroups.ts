import { countBySession, findEntry, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { sessionLabel } from '../../naming/sessions.ts';
import type { ThemeWords } from '../../scenes/scene-words.ts';
import type { Speech } from '../../ui/language.tsx';
import { themeWords } from '../parts/picture.ts';

/** What colours the words of a cloud: the themes of a document; where it has none its sessions; else nothing. */
export interface WordGroups {
  readonly themes: readonly ThemeWords[];
  readonly legendThemes: string;
  /** The group that uses a word most for its length: it colours the word, the same in every cloud. */
  readonly groupOf: (key: string) => string | null;
}

/** Hues that can be told apart: with more sessions than these their colours would say nothing. */
const MOST_SESSIONS = 8;

/** The groups that colour the words of a document; none at all leaves the words in ink, and the legend without colours. */
export function wordGroups(corpus: Corpus, table: WordTable, speech: Speech): WordGroups {
  const { t } = speech;
  if (corpus.dataset.themes.length > 0) {
    return {
      themes: themeWords(corpus, speech),
      legendThemes: t('words.legendThemes'),
      groupOf: mostUsedIn(
        table,
        table.sessions.map(session => session.theme),
      ),
    };
  }
  const told = table.sessions.flatMap(({ id }) => corpus.sessions.get(id) ?? []);
  const some = told.length > 1 && told.length <= MOST_SESSIONS ? told : [];
  return {
    themes: some.map((session, colour) => ({
      id: session.id,
      title: sessionLabel(t, corpus, session),
      colour,
    })),
    legendThemes: t('words.legendSessions'),
    groupOf: mostUsedIn(
      table,
      table.sessions.map(({ id }) => (some.length === 0 ? null : id)),
    ),
  };
}

/** The group with the highest rate of a word, by the group of each session of the table. */
function mostUsedIn(table: WordTable, groups: readonly (string | null)[]): (key: string) => string | null {
  const tokens = new Map<string, number>();
  table.sessions.forEach((session, at) => {
    const group = groups[at] ?? null;
    if (group !== null) tokens.set(group, (tokens.get(group) ?? 0) + session.tokens);
  });
  return key => {
    const entry = findEntry(table, key);
    if (entry === null) return null;
    const uses = new Map<string, number>();
    countBySession(table, entry).forEach((count, at) => {
      const group = groups[at] ?? null;
      if (group !== null) uses.set(group, (uses.get(group) ?? 0) + count);
    });
    let best: { readonly group: string; readonly rate: number } | null = null;
    for (const [group, count] of uses) {
      const all = tokens.get(group) ?? 0;
      const rate = all === 0 ? 0 : count / all;
      if (rate > (best?.rate ?? 0)) best = { group, rate };
    }
    return best?.group ?? null;
  };
}
