import type { Span } from '../model/span.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { NameForms } from '../text/people.ts';
import { FRENCH_STOPWORDS, type Stopwords } from '../text/stopwords.ts';
import { readVocabulary } from '../text/vocabulary.ts';
import { saysKeyword } from './declared.ts';
import { draftTerms, draftWords, layOut } from './drafts.ts';
import type { WordSession, WordTable } from './word-table.ts';

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
  const table = layOut(vocabulary, drafts, sessions);
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
