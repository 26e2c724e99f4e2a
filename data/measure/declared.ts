import { lemmatise } from '../text/lemmas.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { hiddenReason, type Stopwords } from '../text/stopwords.ts';
import { tokenise } from '../text/tokens.ts';
import { findEntry, spansOf, type WordTable } from './word-table.ts';

/** The lemmas of a keyword that carry its subject: "Accès aux droits" → accès, droit. */
function subjectOf(keyword: string, lexicon: Lexicon, stopwords: Stopwords): string[] {
  const tokens = tokenise(keyword, { start: 0, end: keyword.length });
  const lemmas = lemmatise(keyword, tokens, lexicon);
  const keys = lemmas.flatMap((lemma, at) => {
    const token = tokens[at];
    const hidden = token === undefined || hiddenReason(token, lemma, stopwords) !== null;
    return hidden ? [] : [lemma.key];
  });
  // "Liberté et libertés" is one subject.
  return [...new Set(keys)];
}

/** At most this many characters lie between two words of one keyword: "accès de tous aux droits". */
const NEAR = 30;

/** Whether the session of that index says a keyword: all its words, by their lemmas, one behind the other somewhere. */
export function saysKeyword(
  table: WordTable,
  session: number,
  keyword: string,
  lexicon: Lexicon,
  stopwords: Stopwords,
): boolean {
  const subject = subjectOf(keyword, lexicon, stopwords);
  const here = new Set([session]);
  const [first = [], ...others] = subject.map(key => {
    const entry = findEntry(table, key);
    return entry === null ? [] : spansOf(table, entry, here);
  });
  return first.some(start => {
    let end = start.end;
    return others.every(spans => {
      const next = spans.find(span => span.start >= end && span.start - end <= NEAR);
      end = next?.end ?? end;
      return next !== undefined;
    });
  });
}

/**
 * Whether the body of a session says a keyword that the session declares, by its label. False for a session that has no
 * body, and for a keyword that it does not declare.
 */
export function declaredInBody(table: WordTable, session: string, keyword: string): boolean {
  const declared = table.sessions.find(({ id }) => id === session)?.declared ?? [];
  return declared.some(({ label, said }) => label === keyword && said);
}
