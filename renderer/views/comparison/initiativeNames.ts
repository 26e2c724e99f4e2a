import type { Corpus } from '../../../data/model/corpus.ts';
import { onOneLine } from '../../../data/text/plain-passage.ts';

/** An initiative as the text writes it where it first stands; its id when it stands nowhere. */
export function initiativeName(corpus: Corpus, id: string): string {
  const span = corpus.mentionsOf.get(`initiative:${id}`)?.[0]?.span;
  return span === undefined ? id : onOneLine(corpus.text.slice(span.start, span.end));
}
