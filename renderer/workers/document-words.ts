import type { WordTable } from '../../data/measure/word-table.ts';
import { buildWordTable, nameForms } from '../../data/measure/words.ts';
import type { Dataset } from '../../data/model/dataset.ts';
import { frenchLexicon } from '../../data/text/french.ts';

/** Counts the words of a document with the French lexicon; the names of its people, in all spellings, are no subject. */
export function countDocumentWords(text: string, { sessions, people }: Dataset): WordTable {
  const names = nameForms(
    people.flatMap(({ givenName, variants }) =>
      variants.map(variant => ({ givenName, familyName: variant.text.replaceAll(',', ' ') })),
    ),
  );
  return buildWordTable(text, sessions, frenchLexicon(), { names });
}
