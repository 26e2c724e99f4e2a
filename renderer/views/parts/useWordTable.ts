import { useEffect, useState } from 'react';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';

const tables = new WeakMap<Corpus, Promise<WordTable>>();

/** Counts the words of a document once; the lexicon, half a megabyte, comes with the first count. */
async function count(corpus: Corpus): Promise<WordTable> {
  const [{ buildWordTable, nameForms }, { frenchLexicon }] = await Promise.all([
    import('../../../data/measure/words.ts'),
    import('../../../data/text/french-lexicon.ts'),
  ]);
  const { sessions, people } = corpus.dataset;
  return buildWordTable(corpus.text, sessions, frenchLexicon(), { names: nameForms(people) });
}

function tableOf(corpus: Corpus): Promise<WordTable> {
  const known = tables.get(corpus);
  if (known !== undefined) return known;
  const counted = count(corpus);
  tables.set(corpus, counted);
  return counted;
}

/** The words of a document, null until they are counted; throws into the screen's boundary when they cannot be. */
export function useWordTable(corpus: Corpus, wanted = true): WordTable | null {
  const [state, setState] = useState<{
    readonly corpus: Corpus;
    readonly table: WordTable | null;
    readonly failure: unknown;
  }>({ corpus, table: null, failure: null });
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    tableOf(corpus).then(
      table => current && setState({ corpus, table, failure: null }),
      failure => current && setState({ corpus, table: null, failure }),
    );
    return () => {
      current = false;
    };
  }, [corpus, wanted]);
  if (state.failure !== null) throw state.failure;
  return state.corpus === corpus ? state.table : null;
}
