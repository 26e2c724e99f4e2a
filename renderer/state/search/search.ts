import MiniSearch from 'minisearch';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityKind, EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { plainWords } from '../../../data/text/plain-passage.ts';
import { type InPieces, inPieces } from './in-pieces.ts';
import { createLetters, LETTERS } from './search-letters.ts';
import { askedWords, wordsOf } from './search-words.ts';

/** The kinds that can be searched, in the order in which their groups are shown. */
const SEARCHED_KINDS = [
  'person',
  'organisation',
  'territory',
  'session',
  'theme',
  'keyword',
  'term',
] as const satisfies readonly EntityKind[];

export interface SearchHit {
  readonly ref: EntityRef;
  /** The thing's own name, as the document or the official code writes it. */
  readonly label: string;
  /** The spelling that was found when it is not the name: a variant, a number of session; else null. */
  readonly also: string | null;
  /** Whether what was typed is its whole name: higher comes first, whatever the score. */
  readonly rank: number;
  readonly score: number;
}

export interface SearchGroup {
  readonly kind: EntityKind;
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Hits in all; more than `hits.length` when the group was cut. */
  readonly count: number;
}

/** Searches a corpus: groups by kind, the group with the best hit first. An empty text finds nothing. */
export type Search = (text: string, hitsPerGroup?: number) => readonly SearchGroup[];

interface Entry {
  readonly id: number;
  readonly ref: EntityRef;
  readonly label: string;
  readonly others: readonly string[];
}

const HITS_PER_GROUP = 5;
/** With fewer hits than this, what was typed may hold a typo. */
const FEW = 3;

/** Entries that are indexed within some milliseconds. */
const PIECE = 200;

/**
 * Builds the index of a corpus piece by piece: that of one programme takes longer than a letter may, that of hundreds seconds. Words
 * are searched once they are counted: those of the table that may be shown, by the keys that the clouds know them by.
 */
export function searchInPieces(corpus: Corpus, table: WordTable | null): InPieces<Search> {
  return inPieces(() => indexing(corpus, table));
}

function* indexing(corpus: Corpus, table: WordTable | null): Generator<undefined, Search> {
  const entries = yield* entriesOf(corpus, table);
  yield;
  const letters = createLetters();
  /** The words of what is being added, by field: they are not cut twice. */
  let own: Readonly<Record<string, string[]>> = {};
  const index = new MiniSearch<Entry>({
    fields: ['label', 'others'],
    extractField: (entry, field) => {
      if (field === 'id') return String(entry.id);
      return field === 'label' ? entry.label : entry.others.join(' ');
    },
    tokenize: (text, field) => own[field ?? ''] ?? wordsOf(text),
    processTerm: term => term,
    searchOptions: { boost: { label: 2 }, prefix: true, combineWith: 'AND' },
  });
  for (const [i, entry] of entries.entries()) {
    const [label, others] = [wordsOf(entry.label), wordsOf(entry.others.join(' '))];
    own = { label, others };
    index.add(entry);
    letters.add(i, label, others);
    if (i % PIECE === PIECE - 1) yield;
  }
  return (text, hitsPerGroup = HITS_PER_GROUP) => {
    const terms = askedWords(text);
    if (terms.length === 0) return [];
    const asked = terms.join(' ');
    const typed = wordsOf(text);
    if (terms.length === 1 && asked.length <= LETTERS) {
      const begun = letters.find(asked).flatMap(({ entry: i, word, score }) => {
        const entry = entries[i];
        if (entry === undefined) return [];
        return [{ entry, score, terms: [word], rank: word === asked ? rankOf(entry, typed) : RANKS.part }];
      });
      return groupsOf(begun, hitsPerGroup);
    }
    const written = index.search(asked);
    const results = written.length < FEW ? index.search(asked, { fuzzy: fuzziness }) : written;
    const found = results.flatMap(({ id, score, terms: matched }) => {
      const entry = entries[Number(id)];
      if (entry === undefined) return [];
      // Nobody whose name is what was typed lacks a word of it: most are told so without a look at their names.
      const mayBeAll = terms.every(term => matched.includes(term));
      return [{ entry, score, terms: matched, rank: mayBeAll ? rankOf(entry, typed) : RANKS.part }];
    });
    return groupsOf(found, hitsPerGroup);
  };
}

/** A typo is forgiven where there are letters enough to tell it from another word; a number is itself or nothing. */
function fuzziness(term: string): number | false {
  return term.length < 4 || /^\d+$/u.test(term) ? false : 0.2;
}

function* entriesOf(corpus: Corpus, table: WordTable | null): Generator<undefined, readonly Entry[]> {
  const { dataset } = corpus;
  const entries: Entry[] = [];
  const add = (kind: EntityKind, id: string, label: string, others: readonly string[] = []) => {
    entries.push({ id: entries.length, ref: { kind, id }, label, others: others.filter(o => o !== label) });
  };
  const variants = (of: { readonly variants: readonly { readonly text: string }[] }) =>
    of.variants.map(v => v.text);

  for (const p of dataset.people) add('person', p.id, p.name, variants(p));
  for (const o of dataset.organisations) add('organisation', o.id, o.name, variants(o));
  for (const t of dataset.territories) add('territory', t.id, t.name, variants(t));
  for (const [i, s] of dataset.sessions.entries()) {
    if (i % PIECE === PIECE - 1) yield;
    add('session', s.id, s.title, [s.id, s.subtitle ?? '', lineAround(corpus.text, s.span)]);
  }
  for (const t of dataset.themes) {
    add('theme', t.id, t.title, [t.id, ...t.spans.map(span => lineAround(corpus.text, span))]);
  }
  for (const t of dataset.terms) if (t.kind === 'declared') add('keyword', t.id, t.label, [t.lemma]);
  for (const w of table?.entries ?? []) if (w.hidden === null) add('term', w.key, w.label);
  return entries;
}

/** A whole page may stand on one line: so many characters before and behind a passage are of its heading. */
const HEADING = { before: 80, behind: 200 };
const MARKUP = /[<&*_`[\]\\#|]/u;

/** The line that a passage begins in, as it is read: a heading with the words that the document itself numbers it by ("Atelier 12"). */
function lineAround(text: string, { start }: Span): string {
  const next = text.indexOf('\n', start);
  const end = Math.min(next < 0 ? text.length : next, start + HEADING.behind);
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - HEADING.before);
  const line = text.slice(from, end);
  if (!MARKUP.test(line)) return line.trim();
  return plainWords(text, { start: from, end });
}

/** What was typed is the whole name, a whole other name of it, or a part: in this order, however often words are said. */
const RANKS = { name: 2, other: 1, part: 0 } as const;

/** A name of so many more characters than what was typed, accents and articles counted, has other words: none is looked at. */
const SIGNS = 20;

function rankOf({ label, others }: Entry, typed: readonly string[]): number {
  const most = SIGNS + 3 * typed.join('').length;
  const isAll = (name: string) => {
    if (name.length > most) return false;
    const words = wordsOf(name);
    return words.length === typed.length && words.every((word, i) => word === typed[i]);
  };
  return isAll(label) ? RANKS.name : others.some(isAll) ? RANKS.other : RANKS.part;
}

/** An entry that was found, by these of its words. */
interface Found extends Pick<SearchHit, 'rank' | 'score'> {
  readonly entry: Entry;
  readonly terms: readonly string[];
}

function toHit({ entry, terms, rank, score }: Found): SearchHit {
  const inLabel = new Set(wordsOf(entry.label));
  const elsewhere = terms.every(term => inLabel.has(term))
    ? undefined
    : entry.others.find(other => terms.some(term => wordsOf(other).includes(term)));
  return { ref: entry.ref, label: entry.label, also: elsewhere ?? null, rank, score };
}

type Ranked = Pick<SearchHit, 'rank' | 'score'>;

const order = (a: Ranked, b: Ranked) => b.rank - a.rank || b.score - a.score;

/** The first of what would be sorted: a letter finds tens of thousands, of which some are shown. */
function firstOf(found: readonly Found[], most: number): readonly Found[] {
  const first: Found[] = [];
  for (const each of found) {
    if (first.length === most && order(first[most - 1] ?? each, each) <= 0) continue;
    const behind = first.findIndex(other => order(other, each) > 0);
    first.splice(behind < 0 ? first.length : behind, 0, each);
    if (first.length > most) first.pop();
  }
  return first;
}

function groupsOf(found: readonly Found[], hitsPerGroup: number): readonly SearchGroup[] {
  const byKind = new Map<EntityKind, Found[]>(SEARCHED_KINDS.map(kind => [kind, []]));
  for (const each of found) byKind.get(each.entry.ref.kind)?.push(each);
  return [...byKind]
    .map(([kind, all]) => ({ kind, hits: firstOf(all, hitsPerGroup).map(toHit), count: all.length }))
    .filter(group => group.count > 0)
    .toSorted(({ hits: [a] }, { hits: [b] }) => (a === undefined || b === undefined ? 0 : order(a, b)));
}
