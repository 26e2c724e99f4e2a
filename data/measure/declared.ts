import { lemmatise } from '../text/lemmas.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { FRENCH_STOPWORDS, hiddenReason } from '../text/stopwords.ts';
import { tokenise } from '../text/tokens.ts';
import { findEntry, spansOf, type WordTable } from './word-table.ts';

/** The lemmas of a keyword that carry its subject: "Accès aux droits" → accès, droit. */
function subjectOf(keyword: string, lexicon: Lexicon): string[] {
  const tokens = tokenise(keyword, { start: 0, end: keyword.length });
  const lemmas = lemmatise(keyword, tokens, lexicon);
  return lemmas.flatMap((lemma, at) => {
    const token = tokens[at];
    const hidden = token === undefined || hiddenReason(token, lemma, FRENCH_STOPWORDS, new Set()) !== null;
    return hidden ? [] : [lemma.key];
  });
}

/** At most this many characters lie between two words of one keyword: "accès de tous aux droits". */
const NEAR = 30;

/**
 * Whether the body of a session says a keyword that the session declares: all its words, by their lemmas, one behind
 * the other in at least one place. False for a session that the table has not.
 */
export function declaredInBody(
  table: WordTable,
  session: string,
  keyword: string,
  lexicon: Lexicon,
): boolean {
  const index = table.sessions.findIndex(({ id }) => id === session);
  const subject = subjectOf(keyword, lexicon);
  if (index < 0 || subject.length === 0) return false;
  const places = subject.map(key => {
    const entry = findEntry(table, key);
    return entry === null ? [] : spansOf(table, entry, new Set([index]));
  });
  const [first = [], ...others] = places;
  return first.some(start => {
    let end = start.end;
    return others.every(spans => {
      const next = spans.find(span => span.start >= end && span.start - end <= NEAR);
      end = next?.end ?? end;
      return next !== undefined;
    });
  });
}
