import type { Cloud, CloudWord as CountedWord } from '../../../data/measure/cloud.ts';
import { declaredInBody } from '../../../data/measure/declared.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { valueName } from '../../naming/facets.ts';
import { sessionFull, sessionShort } from '../../naming/sessions.ts';
import type { CloudWord, CloudWords, DeclaredBadge } from '../../scenes/cloud-input.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { CloudRow } from '../../scenes/tables.ts';
import type { WordMeasure, WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, sourceLine, subtitle, themeNumbered } from '../parts/picture.ts';
import { countedTable } from './countedTable.ts';
import { titledWords } from './titled.ts';
import { wordGroups } from './wordGroups.ts';

/** Words that can share the first place in a title. */
const MOST_FIRST = 3;

/** Words listed in the description. */
const STRONGEST = 8;

/** What a part of the text is called. */
export function partName(corpus: Corpus, part: WordsPart, { t }: Speech): string {
  if (part.kind === 'all') return t('words.allText');
  if (part.kind === 'sessions') return t('words.keptSessions', { count: part.ids.length });
  if (part.kind === 'theme') return corpus.themes.get(part.id)?.title ?? part.id;
  if (part.kind === 'territory') return valueName(corpus, 'territories', part.id, t);
  if (part.kind === 'document') return valueName(corpus, 'documents', part.id, t);
  if (part.kind === 'organisationKind') return t(`organisationKind.${part.id}`);
  const session = corpus.sessions.get(part.id);
  return session === undefined ? part.id : sessionFull(t, corpus, session);
}

/** The same in few words: a session by its short name, a theme by its number. */
export function partShort(corpus: Corpus, part: WordsPart, speech: Speech): string {
  const session = part.kind === 'session' ? corpus.sessions.get(part.id) : undefined;
  const theme = part.kind === 'theme' ? corpus.themes.get(part.id) : undefined;
  if (theme !== undefined) return themeNumbered(theme, speech);
  return session === undefined ? partName(corpus, part, speech) : sessionShort(speech.t, corpus, session);
}

/** The same in a title: the filters may keep less than the whole document. */
export function partTitle(corpus: Corpus, part: WordsPart, query: Query, speech: Speech): string {
  return part.kind === 'all' && filterWords(corpus, query, speech) !== ''
    ? speech.t('words.filteredText')
    : partName(corpus, part, speech);
}

/** The filters, where they bear on a part: what is one session, or was kept aside, is shown whatever they keep. */
export function filtersOn(corpus: Corpus, part: WordsPart, query: Query, speech: Speech): string {
  return part.kind === 'session' || part.kind === 'sessions' ? '' : filterWords(corpus, query, speech);
}

/** The part in a picture of themes or sessions, whose title does not name it; empty where it is everything. */
export function partWords(corpus: Corpus, part: WordsPart, speech: Speech): string {
  return part.kind === 'all' ? '' : partName(corpus, part, speech);
}

/** A cloud shows what is over-used; what a part avoids is in none. */
export function isDrawn({ f, S }: CountedWord, measure: WordMeasure): boolean {
  return f > 0 && (measure === 'frequency' || S > 0);
}

/** A cloud of a part with what the picture and the table need. */
export interface WordsPicture {
  readonly cloud: Cloud;
  readonly shown: readonly CountedWord[];
  /** Words over the threshold for which the cloud has no place: the tables list them. */
  readonly beyond: readonly CountedWord[];
  readonly terms: readonly CloudWord[];
  readonly words: CloudWords;
}

/** Chooses every word of a cloud's picture. */
export function wordsPicture(
  corpus: Corpus,
  table: WordTable,
  cloud: Cloud,
  part: WordsPart,
  measure: WordMeasure,
  query: Query,
  speech: Speech,
): WordsPicture {
  const { t, formats, language } = speech;
  const shown = cloud.words.filter(word => isDrawn(word, measure));
  const beyond = cloud.beyond.filter(word => isDrawn(word, measure));
  const name = partTitle(corpus, part, query, speech);
  const n = (value: number) => formats.number(value);
  const { groupOf, themes, legendThemes } = wordGroups(corpus, table, speech);
  const own = ownGroup(corpus, part);
  const terms = shown.map(word =>
    termOf(word, own === null ? groupOf(word.key) : own.group, measure, speech),
  );
  const words: CloudWords = {
    language,
    title: t('words.title', { part: name }),
    finding: findingOf(shown, part.kind === 'all' ? name : partShort(corpus, part, speech), measure, speech),
    subtitle: subtitle(
      measure === 'frequency'
        ? t('words.subtitleFrequency', { t: n(cloud.t), T: n(cloud.T), floor: cloud.floor.f })
        : t('words.subtitleSpecificity', {
            t: n(cloud.t),
            T: n(cloud.T),
            threshold: cloud.floor.S,
            floor: cloud.floor.F,
            uses: cloud.floor.f,
          }),
      titledWords(table, part, speech),
      filtersOn(corpus, part, query, speech),
    ),
    description: t('words.describe', {
      count: shown.length,
      part: name,
      list: formats.list(shown.slice(0, STRONGEST).map(word => word.label)),
    }),
    source: sourceLine(corpus, speech),
    themes,
    noTheme: t('filter.outside'),
    legendThemes: own === null ? legendThemes : t(`words.legendOwn.${own.of}`),
    legendSize: t(measure === 'frequency' ? 'words.sizeFrequency' : 'words.sizeSpecificity'),
    value: word => (measure === 'frequency' ? n(word.f) : formats.number(word.weight, 1)),
    small: cloud.small ? t('words.small') : null,
    declared: t('words.declared'),
    noneDeclared: t('words.noneDeclared'),
    beyond: beyond.length === 0 ? null : t('words.beyond', { count: beyond.length }),
    dropped: labels => t('words.dropped', { count: labels.length, list: formats.list(labels) }),
  };
  return { cloud, shown, beyond, terms, words };
}

/** The one colour of all words of a session or a theme: whose words they are is what the picture is of; null for other parts. */
function ownGroup(
  corpus: Corpus,
  part: WordsPart,
): { readonly group: string | null; readonly of: 'theme' | 'session' | 'alone' } | null {
  if (part.kind === 'theme') return { group: part.id, of: 'theme' };
  if (part.kind !== 'session') return null;
  if (corpus.dataset.themes.length === 0) return { group: part.id, of: 'alone' };
  return { group: corpus.sessions.get(part.id)?.theme ?? null, of: 'session' };
}

function termOf(
  word: CountedWord,
  theme: string | null,
  measure: WordMeasure,
  { t, formats }: Speech,
): CloudWord {
  return {
    key: word.key,
    label: word.label,
    f: word.f,
    weight: measure === 'frequency' ? Math.sqrt(word.f) : word.S,
    theme,
    say: t('words.say', { word: word.label, f: word.f, F: word.F, S: formats.number(word.S, 1) }),
  };
}

/** The word that stands out, or the few that do. */
function findingOf(
  shown: readonly CountedWord[],
  part: string,
  measure: WordMeasure,
  { t, formats }: Speech,
): string | undefined {
  const score = (word: CountedWord) => (measure === 'frequency' ? word.f : word.S);
  const most = shown.reduce((high, word) => Math.max(high, score(word)), 0);
  const first = shown.filter(word => score(word) === most);
  return first.length === 0 || first.length > MOST_FIRST
    ? undefined
    : t(`finding.word.${measure}`, {
        part,
        count: first.length,
        words: formats.list(first.map(({ label }) => t('finding.quoted', { word: label }))),
        f: first[0]?.f ?? 0,
      });
}

/** Declared keywords of the part's session; null where they make no sense. */
export function declaredBadges(
  corpus: Corpus,
  table: WordTable,
  part: WordsPart,
): readonly DeclaredBadge[] | null {
  if (part.kind !== 'session') return null;
  const session = corpus.sessions.get(part.id);
  return (session?.declaredKeywords ?? []).map(keyword => ({
    key: keyword.label,
    label: keyword.label,
    absent: !declaredInBody(table, part.id, keyword.label),
  }));
}

/** Every word of a part over the threshold as a table, those that the cloud has no place for told apart. */
export function tableOfWords(
  corpus: Corpus,
  picture: WordsPicture,
  part: WordsPart,
  query: Query,
  speech: Speech,
): SceneTable {
  const { t } = speech;
  const counted = [...picture.shown, ...picture.beyond];
  const rows = counted.map(
    (word): CloudRow => ({ ...word, S: Math.round(word.S * 100) / 100, spread: word.sessions }),
  );
  const sizes = { t: picture.cloud.t, T: picture.cloud.T };
  const caption = t('words.table', { part: partTitle(corpus, part, query, speech) });
  const all = countedTable(caption, rows, sizes, speech);
  if (picture.beyond.length === 0) return all;
  return {
    ...all,
    columns: [...all.columns, { id: 'placed', label: t('column.placed'), numeric: false }],
    rows: all.rows.map((row, i) => ({
      ...row,
      cells: [...row.cells, t(i < picture.shown.length ? 'words.placed' : 'words.unplaced')],
    })),
  };
}
