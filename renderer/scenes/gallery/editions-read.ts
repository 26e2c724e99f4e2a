import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { twoEditions } from '../../state/editions.fixture.ts';
import { countDocumentWords } from '../../workers/document-words.ts';

/** Two editions of one event as the application reads them together, for pictures of what changes. */
export const editions = twoEditions();
export const everyEdition = subcorpusOf(editions, EMPTY_QUERY);
export const editionWords = countDocumentWords(editions.text, editions.dataset);
