import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';

/** What every reading is drawn from. */
export interface ReadingProps {
  readonly corpus: Corpus;
  readonly table: WordTable;
}
