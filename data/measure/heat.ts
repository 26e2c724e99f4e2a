import { type CloudOptions, type CloudWord, countTerms, countWords, THEME_FLOOR } from './cloud.ts';
import { specificity } from './specificity.ts';
import { countBySession, findEntry, partOf, type WordSession, type WordTable } from './word-table.ts';

/** A session as a column. */
export interface HeatColumn {
  readonly session: string;
  readonly theme: string | null;
  readonly t: number;
}

export interface HeatCell {
  readonly f: number;
  /** Specificity of the word in this session alone. Under-use is hardly ever visible there: see `SESSION_FLOOR`. */
  readonly S: number;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  readonly F: number;
  /** Number of sessions of the document that contain it. */
  readonly sessions: number;
  /** The theme that uses it most above what was expected; null when its strongest part lies outside the themes. */
  readonly theme: string | null;
  /** Its score there, and its occurrences and tokens. */
  readonly S: number;
  readonly f: number;
  readonly t: number;
  /** One a column. */
  readonly cells: readonly HeatCell[];
}

/** The lexical table: words by sessions, both in order of theme, so that what is proper to a theme lies on the diagonal. */
export interface HeatTable {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly T: number;
  /** Words that reach the threshold but not the limit. */
  readonly beyond: number;
}

export interface HeatOptions extends Pick<CloudOptions, 'hide' | 'show'> {
  /** Exactly these words, in their order by theme, whatever their score. */
  readonly keys?: readonly string[];
  /** Most rows; 60 unless told. They are taken from the themes in turn, so that none is crowded out. */
  readonly limit?: number;
}

/** Sessions together by theme: themes in the order in which they come, sessions outside them at the end. */
function columnsOf(sessions: readonly WordSession[]): HeatColumn[] {
  const themes = [...new Set(sessions.map(({ theme }) => theme))].filter(theme => theme !== null);
  return [...themes, null].flatMap(theme =>
    sessions
      .filter(session => session.theme === theme)
      .map(({ id, tokens }) => ({ session: id, theme, t: tokens })),
  );
}

interface Peak {
  readonly word: CloudWord;
  readonly theme: string | null;
}

/** Each word with the theme where its score is highest. */
function peaks(table: WordTable, columns: readonly HeatColumn[], options: HeatOptions): Peak[] {
  const best = new Map<string, Peak>();
  // A word that is asked for by name is shown even when a term says it better.
  const count = options.keys === undefined ? countTerms : countWords;
  for (const theme of new Set(columns.map(column => column.theme))) {
    const sessions = columns.filter(column => column.theme === theme).map(column => column.session);
    for (const word of count(table, sessions, options)) {
      const known = best.get(word.key);
      if (known === undefined || word.S > known.word.S) best.set(word.key, { word, theme });
    }
  }
  return [...best.values()];
}

/** The first of each theme, then the second of each … up to the limit. */
function inTurn(byTheme: readonly (readonly Peak[])[], limit: number): Set<Peak> {
  const taken = new Set<Peak>();
  const longest = Math.max(0, ...byTheme.map(list => list.length));
  for (let rank = 0; rank < longest; rank += 1) {
    for (const list of byTheme) {
      const peak = list[rank];
      if (peak !== undefined && taken.size < limit) taken.add(peak);
    }
  }
  return taken;
}

/**
 * Words by sessions, counted and scored. Rows are the words that some theme over-uses (S ≥ 2, F ≥ 3), or `keys`.
 */
export function heatTable(
  table: WordTable,
  sessions: readonly string[],
  options: HeatOptions = {},
): HeatTable {
  const { indices } = partOf(table, sessions);
  const columns = columnsOf(table.sessions.filter((_, index) => indices.has(index)));
  const wanted = options.keys === undefined ? null : new Set(options.keys);
  const all = peaks(table, columns, options).filter(({ word: { key, S, F } }) =>
    wanted === null ? S >= THEME_FLOOR.S && F >= THEME_FLOOR.F : wanted.has(key),
  );
  const byTheme = [...new Set(columns.map(column => column.theme))].map(theme =>
    all
      .filter(peak => peak.theme === theme)
      .sort((a, b) => b.word.S - a.word.S || b.word.F - a.word.F || (a.word.key < b.word.key ? -1 : 1)),
  );
  const taken = inTurn(byTheme, options.limit ?? 60);
  const place = new Map(table.sessions.map(({ id }, index) => [id, index]));
  const rows = byTheme
    .flat()
    .filter(peak => taken.has(peak))
    .map(({ word, theme }): HeatRow => {
      const entry = findEntry(table, word.key);
      const counts = entry === null ? new Uint32Array() : countBySession(table, entry);
      const cells = columns.map(({ session, t }) => {
        const f = counts[place.get(session) ?? -1] ?? 0;
        return { f, S: specificity({ f, F: word.F, t, T: table.tokens }) };
      });
      const { key, label, F, sessions: spread, S, f, t } = word;
      return { key, label, F, sessions: spread, theme, S, f, t, cells };
    });
  return { columns, rows, T: table.tokens, beyond: all.length - taken.size };
}
