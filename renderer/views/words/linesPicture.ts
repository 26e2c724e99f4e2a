import { concordance, type Line } from '../../../data/measure/concordance.ts';
import { findEntry, partOf, spansOf, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { sessionFull, sessionShort } from '../../naming/sessions.ts';
import { category } from '../../scenes/parts/color.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { SceneTheme } from '../../scenes/theme.ts';
import type { WordLine, WordLinesInput } from '../../scenes/word-lines.ts';
import type { LineOrder, WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { orderLines } from '../parts/lineOrder.ts';
import { sourceLine, subtitle } from '../parts/picture.ts';
import { titledWords } from './titled.ts';
import { labelIn } from './webPicture.ts';
import { filtersOn, partTitle } from './wordsPicture.ts';

/** Characters on each side; what does not fit into the picture is cut there. */
const WIDTH = 110;

/** Every occurrence of a word in some sessions, in an order. */
export function linesOf(
  corpus: Corpus,
  table: WordTable,
  key: string,
  sessions: readonly string[],
  order: LineOrder,
  language: string,
): readonly Line[] {
  const entry = findEntry(table, key);
  if (entry === null) return [];
  const spans = spansOf(table, entry, partOf(table, sessions).indices);
  return orderLines(concordance(corpus.text, spans, WIDTH, table.sessions), order, language);
}

export const lineKey = ({ span }: Line) => `line:${span.start}-${span.end}`;

/** The colour of a session's theme. */
function colourOf(corpus: Corpus, session: string | null, theme: SceneTheme): string {
  const own = session === null ? null : (corpus.sessions.get(session)?.theme ?? null);
  const number = own === null ? undefined : corpus.themes.get(own)?.number;
  return number === undefined ? theme.ink : category(theme, number - 1);
}

function nameOf(corpus: Corpus, { session }: Line, { t }: Speech): string {
  const found = session === null ? undefined : corpus.sessions.get(session);
  return found === undefined ? t('concordance.outside') : sessionShort(t, corpus, found);
}

interface Shown {
  readonly key: string;
  readonly lines: readonly Line[];
  readonly order: LineOrder;
  readonly part: WordsPart;
}

/** The lines of the picture, and every word of it. */
export function linesPicture(
  corpus: Corpus,
  table: WordTable,
  { key, lines, order, part }: Shown,
  query: Query,
  theme: SceneTheme,
  speech: Speech,
): Pick<WordLinesInput, 'lines' | 'words'> {
  const { t, formats, language } = speech;
  const word = labelIn(table, key);
  const text = (line: Line) => `${line.left}${line.pivot}${line.right}`;
  const [first] = lines;
  return {
    lines: lines.map((line): WordLine => {
      const session = nameOf(corpus, line, speech);
      return {
        key: lineKey(line),
        left: line.left,
        pivot: line.pivot,
        right: line.right,
        session,
        id: line.session,
        colour: colourOf(corpus, line.session, theme),
        say: t('words.lines.say', { session, text: text(line) }),
      };
    }),
    words: {
      language,
      finding: t('finding.lines', {
        word,
        count: lines.length,
        sessions: new Set(lines.flatMap(({ session }) => session ?? [])).size,
      }),
      title: t('words.lines.title', { word, part: partTitle(corpus, part, query, speech) }),
      subtitle: subtitle(
        t('words.lines.subtitle', {
          count: lines.length,
          F: formats.number(findEntry(table, key)?.F ?? 0),
          order,
        }),
        titledWords(table, part, speech),
        filtersOn(corpus, part, query, speech),
      ),
      description: t('words.lines.describe', {
        word,
        count: lines.length,
        first: first === undefined ? '' : `${nameOf(corpus, first, speech)} : ${text(first)}`,
      }),
      source: sourceLine(corpus, speech),
      more: count => t('words.moreLines', { count }),
    },
  };
}

/** All lines as a table. */
export function tableOfLines(
  corpus: Corpus,
  table: WordTable,
  { key, lines }: Pick<Shown, 'key' | 'lines'>,
  speech: Speech,
): SceneTable {
  const { t } = speech;
  return {
    caption: t('words.lines.table', { word: labelIn(table, key) }),
    columns: [
      { id: 'session', label: t('column.session'), numeric: false },
      { id: 'before', label: t('column.before'), numeric: false },
      { id: 'word', label: t('column.word'), numeric: false },
      { id: 'after', label: t('column.after'), numeric: false },
    ],
    rows: lines.map(line => {
      const session = line.session === null ? undefined : corpus.sessions.get(line.session);
      const name = session === undefined ? t('concordance.outside') : sessionFull(t, corpus, session);
      return {
        key: lineKey(line),
        ...(line.session === null ? {} : { datum: { kind: 'session' as const, id: line.session } }),
        cells: [name, line.left.trim(), line.pivot, line.right.trim()],
      };
    }),
  };
}
