import type { Span } from '../model/span.ts';
import { commonest, joinForms } from '../text/label.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { isPersonName, type NameForms } from '../text/people.ts';
import { FRENCH_STOPWORDS, type HiddenReason, hiddenReason, type Stopwords } from '../text/stopwords.ts';
import { readVocabulary, type Vocabulary } from '../text/vocabulary.ts';
import { saysKeyword } from './declared.ts';
import type { WordEntry, WordSession, WordTable } from './word-table.ts';

export { nameForms } from '../text/people.ts';

/** A session whose words are counted; without a summary it gives none. */
export interface WordSource {
  readonly id: string;
  readonly theme: string | null;
  readonly summary: Span | null;
  readonly declaredKeywords?: readonly { readonly label: string }[];
}

export interface WordTableOptions {
  readonly stopwords?: Stopwords;
  /** Words of people's names, hidden where they name a person ("France Burgy", not "en France"); see `nameForms`. */
  readonly names?: NameForms;
}

interface Draft {
  readonly kind: WordEntry['kind'];
  /** What is shown when no form is the most frequent: the lemma of a verb. */
  readonly preferred: string | null;
  hidden: HiddenReason | null;
  readonly labels: string[];
  readonly places: { readonly start: number; readonly end: number; readonly session: number }[];
}

/** Function words are listed by their form: the lemma of "l'" says nothing. Names too, apart from words written alike. */
const keyAt = ({ tokens, lemmas }: Vocabulary, at: number, hidden: HiddenReason | null) =>
  hidden === null || hidden === 'discourse'
    ? (lemmas[at]?.key ?? '')
    : `=${(tokens[at]?.form ?? '').toLowerCase()}`;

function draftWords(vocabulary: Vocabulary, stopwords: Stopwords, names: NameForms): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  vocabulary.tokens.forEach((token, at) => {
    const lemma = vocabulary.lemmas[at];
    const session = vocabulary.passages[at];
    if (lemma === undefined || session === undefined) return;
    const hidden = isPersonName(vocabulary.tokens, vocabulary.lemmas, at, names)
      ? 'name'
      : hiddenReason(token, lemma, stopwords);
    const key = keyAt(vocabulary, at, hidden);
    const draft: Draft = drafts.get(key) ?? {
      kind: 'word',
      preferred: lemma.kind === 'verb' ? lemma.key.replace(':v', '') : null,
      hidden,
      labels: [],
      places: [],
    };
    draft.labels.push(lemma.form);
    draft.places.push({ ...token.span, session });
    drafts.set(key, draft);
  });
  return drafts;
}

function draftTerms(vocabulary: Vocabulary, stopwords: Stopwords): Map<string, Draft> {
  const { tokens, lemmas, passages, terms } = vocabulary;
  const drafts = new Map<string, Draft>();
  for (const term of terms) {
    const draft: Draft = { kind: 'term', preferred: null, hidden: null, labels: [], places: [] };
    for (const { first, last } of term.places) {
      const forms: string[] = [];
      for (let at = first; at <= last; at += 1) {
        const lemma = lemmas[at];
        if (lemma !== undefined) forms.push(lemma.form);
      }
      draft.labels.push(joinForms(forms));
      const [start, end, session] = [tokens[first]?.span.start, tokens[last]?.span.end, passages[first]];
      if (start !== undefined && end !== undefined && session !== undefined) {
        draft.places.push({ start, end, session });
      }
    }
    if (draft.labels.some(label => stopwords.phrases.has(label))) draft.hidden = 'discourse';
    drafts.set(term.key, draft);
  }
  return drafts;
}

/** For each word that only stands in one term, that term: as many occurrences, and the word is in its key. */
function findWithin(drafts: ReadonlyMap<string, Draft>): Map<string, string> {
  const within = new Map<string, string>();
  for (const [key, { kind, hidden, places }] of drafts) {
    if (kind !== 'term' || hidden !== null) continue;
    for (const word of key.split(' '))
      if (drafts.get(word)?.places.length === places.length) within.set(word, key);
  }
  return within;
}

/** Lays the drafts out in order of key, their occurrences in flat columns. */
function assemble(drafts: ReadonlyMap<string, Draft>, sessions: readonly WordSession[]): WordTable {
  const within = findWithin(drafts);
  const ordered = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = ordered.flatMap(([, draft]) => draft.places);
  let first = 0;
  const entries = ordered.map(([key, { kind, preferred, hidden, labels, places: own }]): WordEntry => {
    const entry = {
      key,
      within: within.get(key) ?? null,
      label: commonest(labels, preferred),
      kind,
      hidden,
      F: own.length,
      sessions: new Set(own.map(place => place.session)).size,
      first,
    };
    first += own.length;
    return entry;
  });
  return {
    sessions,
    tokens: sessions.reduce((sum, session) => sum + session.tokens, 0),
    entries,
    starts: Uint32Array.from(places, place => place.start),
    ends: Uint32Array.from(places, place => place.end),
    sessionOf: Uint32Array.from(places, place => place.session),
  };
}

/**
 * Counts the words and terms of all summaries. Once a document: some 50 ms for proceedings of forty sessions. `lexicon`
 * is `frenchLexicon()`, loaded where it is needed since it weighs half a megabyte.
 */
export function buildWordTable(
  text: string,
  sources: readonly WordSource[],
  lexicon: Lexicon,
  { stopwords = FRENCH_STOPWORDS, names = new Map() }: WordTableOptions = {},
): WordTable {
  const read = sources.flatMap(({ id, theme, summary, declaredKeywords = [] }) =>
    summary === null ? [] : [{ id, theme, summary, declaredKeywords }],
  );
  const vocabulary = readVocabulary(
    text,
    read.map(({ summary }) => summary),
    lexicon,
    stopwords,
  );
  const tokens = new Uint32Array(read.length);
  for (const passage of vocabulary.passages) tokens[passage] = (tokens[passage] ?? 0) + 1;
  const sessions = read.map(({ id, theme, summary }, index): WordSession => {
    return { id, theme, summary, tokens: tokens[index] ?? 0, declared: [] };
  });
  const drafts = new Map([...draftWords(vocabulary, stopwords, names), ...draftTerms(vocabulary, stopwords)]);
  const table = assemble(drafts, sessions);
  const declared = read.map(({ declaredKeywords }, index) =>
    declaredKeywords.map(({ label }) => ({
      label,
      said: saysKeyword(table, index, label, lexicon, stopwords),
    })),
  );
  return {
    ...table,
    sessions: sessions.map((session, index) => ({ ...session, declared: declared[index] ?? [] })),
  };
}
