import type { Profile } from '../../../data/measure/profile.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import type { MapOutlines } from '../../scenes/map-input.ts';
import type { ComparisonOptions } from '../../state/exploration/comparison.ts';

/** What is compared, and how. */
export interface Comparing extends Pick<ComparisonOptions, 'kind' | 'compared'> {
  readonly corpus: Corpus;
  /** Null while words are not counted. */
  readonly table: WordTable | null;
  readonly profiles: readonly Profile[];
  readonly nested: boolean;
  readonly query: Query;
  readonly outlines: MapOutlines;
}
