import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf, type Language } from '../../i18n/index.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { countDocumentWords } from '../../workers/document-words.ts';

/** The bundled proceedings as the application reads them, for pictures of what is measured in them. */
export const corpus = rouen();
export const everything = subcorpusOf(corpus, EMPTY_QUERY);
export const wordTable = countDocumentWords(corpus.text, corpus.dataset);

/** A language as the pictures take their words from it. */
export function speechOf(language: Language) {
  return { language, t: translator(language), formats: formatsOf(language) };
}
