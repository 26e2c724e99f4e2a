import { declaredInBody } from '../../data/measure/declared.ts';
import { buildWordTable, nameForms } from '../../data/measure/words.ts';
import type { Reading } from '../../data/model/reading.ts';
import { frenchLexicon } from '../../data/text/french.ts';
import type { DocumentWords } from './protocol.ts';

/** Counts the words of a document with the French lexicon; the names of its people are no subject. */
export function countDocumentWords(text: string, { sessions, appearances }: Reading): DocumentWords {
  const names = nameForms(appearances.map(appearance => appearance.name));
  const table = buildWordTable(text, sessions, frenchLexicon(), { names });
  const absent = sessions.map(({ id, declaredKeywords }) => {
    const unsaid = declaredKeywords.filter(keyword => !declaredInBody(table, id, keyword.label));
    return [id, unsaid.map(keyword => keyword.text)] as const;
  });
  return { table, absent: Object.fromEntries(absent) };
}
