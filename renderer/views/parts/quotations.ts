import { passagesOf } from '../../../data/graph/evidence.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { pageAt } from '../../../data/model/pages.ts';
import type { Span } from '../../../data/model/span.ts';
import { quote } from '../../naming/passages.ts';
import type { Speech } from '../../ui/language.tsx';
import { spansOfTerm } from './terms.ts';
import { tiesOf } from './ties.ts';

/** A passage as it is quoted away from its source: its words, and where they stand there. */
export interface Quotation {
  readonly text: string;
  readonly place: string;
}

/** Characters of a passage that are quoted; a longer one is quoted by its beginning. */
const MOST = 320;
/** Characters around a passage that is no sentence by itself. */
const AROUND = 90;

/** The passages that speak of one thing, in reading order; those of a counted word need the table of words. */
export function passagesAbout(corpus: Corpus, ref: EntityRef, table: WordTable | null): readonly Span[] {
  return ref.kind === 'term'
    ? passagesOf(corpus.text, spansOfTerm(corpus, table, ref.id))
    : tiesOf(corpus, ref).passages;
}

/** Passages with their places: the page where the file has pages, else the line. */
export function quotations(
  { text, dataset }: Corpus,
  spans: readonly Span[],
  { t }: Speech,
): readonly Quotation[] {
  const { pages = [] } = dataset.proceedings.source;
  return spans.map(span => {
    const { before, text: words, after } = quote(text, span, AROUND);
    const whole = `${before}${words}${after}`.replace(/ {2,}/gu, ' ').trim();
    const page = pageAt(pages, span.start);
    return {
      text: whole.length > MOST ? `${whole.slice(0, MOST).replace(/\s\S*$/u, '')} …` : whole,
      place:
        page === null
          ? t('quotation.line', { line: lineAt(text, span.start) })
          : t('quotation.page', { page }),
    };
  });
}

/** The number of the line of a place, from 1. */
function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
