import { declaredInBody } from '../../data/measure/declared.ts';
import { buildWordTable, nameForms } from '../../data/measure/words.ts';
import type { Reading } from '../../data/model/reading.ts';
import { frenchLexicon } from '../../data/text/french.ts';
import type { DocumentWords } from './protocol.ts';

/** Counts the words of a document with the French lexicon, and looks for the declared keywords in the bodies. */
export function countDocumentWords(text: string, { sessions, appearances }: Reading): DocumentWords {
  const lexicon = frenchLexicon();
  const names = nameForms(appearances.map(appearance => appearance.name));
  const table = buildWordTable(text, sessions, lexicon, { names });
  const absent = sessions.map(({ id, declaredKeywords }) => {
    const keywords = declaredKeywords.map(keyword => keyword.text);
    return [id, keywords.filter(keyword => !declaredInBody(table, id, keyword, lexicon))] as const;
  });
  return { table, absent: Object.fromEntries(absent) };
}
