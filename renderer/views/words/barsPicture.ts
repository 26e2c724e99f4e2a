import { BANALITY, type PartBar } from '../../../data/measure/bars.ts';
import { type CloudWord, SMALL_PART, THEME_FLOOR } from '../../../data/measure/cloud.ts';
import { findEntry, partOf, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Query } from '../../../data/model/query.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { WordBarsInput } from '../../scenes/word-bars.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, onlyFirst, sourceLine, subtitle } from '../parts/picture.ts';
import { countedTable, round } from './countedTable.ts';
import { titledWords } from './titled.ts';
import { filtersOn, partName, partShort, partTitle } from './wordsPicture.ts';

export type BarsPicture = Pick<WordBarsInput, 'bars' | 'banality' | 'words'>;

/** Words named in the description, of each sign. */
const STRONGEST = 6;

const colourOf = (corpus: Corpus, theme: string | null): number | null => {
  const number = theme === null ? undefined : corpus.themes.get(theme)?.number;
  return number === undefined ? null : number - 1;
};

/** The theme of a part: its own, or that of the session. */
/** The theme that a part of the text is, or lies in; null where it is none, or part of several. */
export function themeOfPart(corpus: Corpus, part: WordsPart | null): string | null {
  if (part?.kind === 'theme') return part.id;
  return part?.kind === 'session' ? (corpus.sessions.get(part.id)?.theme ?? null) : null;
}

function commonWords(corpus: Corpus, { t, formats, language }: Speech) {
  return {
    language,
    source: sourceLine(corpus, { t, formats, language }),
    over: t('words.bars.over'),
    under: t('words.bars.under'),
    banal: t('words.bars.banal'),
    // A minus, not a hyphen.
    score: (value: number) => formats.number(value, 1).replace('-', '−'),
    more: (count: number) => t('words.more', { count }),
    columns: [t('column.word'), t('column.S')] as const,
  };
}

/** The words that a part over-uses and under-uses. */
export function barsPicture(
  corpus: Corpus,
  table: WordTable,
  words: readonly CloudWord[],
  sessions: readonly string[],
  part: WordsPart,
  query: Query,
  speech: Speech,
): BarsPicture {
  const { t, formats } = speech;
  const name = partTitle(corpus, part, query, speech);
  const { tokens } = partOf(table, sessions);
  const listed = (some: readonly CloudWord[]) =>
    some.length === 0
      ? t('words.bars.none')
      : formats.list(some.slice(0, STRONGEST).map(({ label, S }) => `${label} (${formats.number(S, 1)})`));
  return {
    banality: BANALITY,
    bars: words.map(({ key, label, f, F, S }) => ({
      key: `word:${key}`,
      label,
      S,
      // In the colour of the text that over-uses them; what it avoids has none.
      colour: S > 0 ? colourOf(corpus, themeOfPart(corpus, part)) : null,
      datum: { kind: 'term', id: key },
      say: t('words.say', { word: label, f, F, S: formats.number(S, 1) }),
    })),
    words: {
      ...commonWords(corpus, speech),
      title: t('words.bars.title', { part: name }),
      finding: findingOf(words, part.kind === 'all' ? name : partShort(corpus, part, speech), speech),
      subtitle: subtitle(
        t('words.bars.subtitle', {
          t: formats.number(tokens),
          T: formats.number(table.tokens),
          threshold: BANALITY,
          floor: THEME_FLOOR.F,
        }),
        tokens < SMALL_PART ? t('words.smallPart') : '',
        titledWords(table, part, speech),
        filtersOn(corpus, part, query, speech),
      ),
      description: t('words.bars.describe', {
        part: name,
        over: listed(words.filter(({ S }) => S > 0)),
        under: listed(words.filter(({ S }) => S < 0).toReversed()),
      }),
    },
  };
}

/** The word that a part uses most beyond what it would by chance, and the one it avoids most. */
function findingOf(words: readonly CloudWord[], part: string, { t }: Speech): string | undefined {
  const over = onlyFirst(words, ({ S }) => S);
  const under = onlyFirst(words, ({ S }) => -S);
  if (over === undefined) return undefined;
  return under === undefined
    ? t('finding.over', { part, word: over.label })
    : t('finding.overUnder', { part, over: over.label, under: under.label });
}

/** The same words as a table. */
export function tableOfBars(
  corpus: Corpus,
  words: readonly CloudWord[],
  part: WordsPart,
  query: Query,
  speech: Speech,
): SceneTable {
  const [first] = words;
  return countedTable(
    speech.t('words.bars.title', { part: partTitle(corpus, part, query, speech) }),
    words.map(({ key, label, f, F, S, sessions }) => ({
      key,
      label,
      f,
      F,
      S: round(S),
      spread: sessions,
    })),
    { t: first?.t ?? 0, T: first?.T ?? 0 },
    speech,
  );
}

function placeOf(
  corpus: Corpus,
  id: string,
  speech: Speech,
): {
  readonly datum: EntityRef;
  readonly name: string;
  readonly short: string;
  readonly colour: number | null;
} {
  const isTheme = corpus.themes.has(id);
  const part: WordsPart = isTheme ? { kind: 'theme', id } : { kind: 'session', id };
  const theme = isTheme ? id : (corpus.sessions.get(id)?.theme ?? null);
  return {
    datum: { kind: part.kind, id },
    name: partName(corpus, part, speech),
    short: partShort(corpus, part, speech),
    colour: colourOf(corpus, theme),
  };
}

/** One word in every theme, or in every session of one. */
export function barsOfWordPicture(
  corpus: Corpus,
  table: WordTable,
  key: string,
  bars: readonly PartBar[],
  query: Query,
  speech: Speech,
): BarsPicture {
  const { t, formats } = speech;
  const word = findEntry(table, key)?.label ?? key;
  const most = onlyFirst(bars, ({ S }) => (S >= BANALITY ? S : 0));
  const said = bars.map(({ part, S }) => `${placeOf(corpus, part, speech).name} (${formats.number(S, 1)})`);
  return {
    banality: BANALITY,
    bars: bars.map(({ part, f, t: size, S }) => {
      const { datum, name, colour } = placeOf(corpus, part, speech);
      const numbers = { f, t: formats.number(size), S: formats.number(S, 1) };
      return {
        key: `part:${part}`,
        label: name,
        S,
        colour,
        datum,
        say: t('words.bars.sayPart', { part: name, word, ...numbers }),
      };
    }),
    words: {
      ...commonWords(corpus, speech),
      columns: [t('column.text'), t('column.S')] as const,
      title: t('words.bars.across', { word }),
      finding:
        most === undefined
          ? undefined
          : t('finding.across', { word, part: placeOf(corpus, most.part, speech).short }),
      subtitle: subtitle(
        t('words.bars.acrossSubtitle', {
          F: formats.number(bars[0]?.F ?? 0),
          T: formats.number(table.tokens),
        }),
        titledWords(table, null, speech),
        filterWords(corpus, query, speech),
      ),
      description: t('words.bars.describeAcross', { word, list: formats.list(said) }),
    },
  };
}

/** One word in every part as a table. */
export function tableOfPlaces(
  corpus: Corpus,
  table: WordTable,
  key: string,
  bars: readonly PartBar[],
  speech: Speech,
): SceneTable {
  const { t } = speech;
  const numeric = ['f', 'F', 'rate', 't', 'T', 'S'] as const;
  return {
    caption: t('words.bars.tableAcross', { word: findEntry(table, key)?.label ?? key }),
    columns: [
      { id: 'text', label: t('column.text'), numeric: false },
      ...numeric.map(id => ({ id, label: t(`column.${id}`), numeric: true })),
    ],
    rows: bars.map(({ part, f, F, t: size, T, S }) => {
      const { datum, name } = placeOf(corpus, part, speech);
      const rate = round(size === 0 ? 0 : (1000 * f) / size);
      return { key: part, datum, cells: [name, f, F, rate, size, T, round(S)] };
    }),
  };
}
