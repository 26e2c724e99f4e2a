import type { Session } from '../model/entity.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { NameForms } from '../text/people.ts';
import { FRENCH_STOPWORDS, type Stopwords } from '../text/stopwords.ts';
import { readVocabulary } from '../text/vocabulary.ts';
import { saysKeyword } from './declared.ts';
import { draftTerms, draftWords, layOut } from './drafts.ts';
import { titlePlace } from './title-place.ts';
import type { WordSession, WordTable } from './word-table.ts';

export { nameForms } from '../text/people.ts';

/** A session whose words are counted: those of its body, or of its title where that is all the text it has. */
export interface WordSource
  extends Pick<Session, 'id' | 'theme' | 'summary'>,
    Partial<Pick<Session, 'title' | 'span' | 'titleSpan'>> {
  readonly declaredKeywords?: readonly { readonly label: string }[];
}

/** The text of a session that is counted, and whether that is its title. */
interface Counted extends WordSource {
  readonly passage: Span;
  readonly titled: boolean;
}

export interface WordTableOptions {
  readonly stopwords?: Stopwords;
  /** Words of people's names, hidden where they name a person ("France Burgy", not "en France"); see `nameForms`. */
  readonly names?: NameForms;
}

/** The text of each session that has any; a title that stands in a text which is counted already is not counted again. */
function countedOf(text: string, sources: readonly WordSource[]): readonly Counted[] {
  const taken = sources.flatMap(({ summary }) => (summary === null ? [] : [summary]));
  return sources.flatMap((source): Counted[] => {
    const { summary, title, span } = source;
    if (summary !== null) return [{ ...source, passage: summary, titled: false }];
    if (title === undefined || span === undefined) return [];
    const place = titlePlace(text, { ...source, title, span });
    if (place === null || taken.some(other => overlaps(other, place))) return [];
    taken.push(place);
    return [{ ...source, passage: place, titled: true }];
  });
}

/**
 * Counts the words and terms of all summaries, and of the titles of sessions that have none. Once a document: some 50 ms for proceedings of forty sessions. `lexicon`
 * is `frenchLexicon()`, loaded where it is needed since it weighs half a megabyte.
 */
export function buildWordTable(
  text: string,
  sources: readonly WordSource[],
  lexicon: Lexicon,
  { stopwords = FRENCH_STOPWORDS, names = new Map() }: WordTableOptions = {},
): WordTable {
  const read = countedOf(text, sources);
  const vocabulary = readVocabulary(
    text,
    read.map(({ passage }) => passage),
    lexicon,
    stopwords,
    new Set(read.flatMap(({ titled }, at) => (titled ? [at] : []))),
  );
  const tokens = new Uint32Array(read.length);
  for (const passage of vocabulary.passages) tokens[passage] = (tokens[passage] ?? 0) + 1;
  const sessions = read.map(({ id, theme, passage, titled }, index): WordSession => {
    return { id, theme, passage, titled, tokens: tokens[index] ?? 0, declared: [] };
  });
  const drafts = new Map([
    ...draftWords(vocabulary, stopwords, names),
    ...draftTerms(vocabulary, stopwords, names),
  ]);
  const table = layOut(vocabulary, drafts, sessions);
  const declared = read.map(({ declaredKeywords = [] }, index) =>
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
