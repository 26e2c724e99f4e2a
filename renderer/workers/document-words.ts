import type { WordTable } from '../../data/measure/word-table.ts';
import { buildWordTable, nameForms } from '../../data/measure/words.ts';
import type { Reading } from '../../data/model/reading.ts';
import { frenchLexicon } from '../../data/text/french.ts';

/** Counts the words of a document with the French lexicon; the names of its people are no subject. */
export function countDocumentWords(text: string, { sessions, appearances }: Reading): WordTable {
  const names = nameForms(appearances.map(appearance => appearance.name));
  return buildWordTable(text, sessions, frenchLexicon(), { names });
}
