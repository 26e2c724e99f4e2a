import { useEffect, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { useMaillage } from '../../state/hook.ts';
import { selectSearchWork } from '../../state/search/derived-search.ts';
import { selectFoldingWork } from '../../state/search/search-results.ts';

/** Of a text of so many characters, some documents, passages are found while one waits for them. */
const SMALL = 1_000_000;

/** Whether passages may be looked for with the letter that asks for them. */
export function isSmall({ text }: Corpus): boolean {
  return text.length < SMALL;
}

type SearchWork = ReturnType<typeof selectSearchWork>;

/**
 * Makes what a search needs, piece by piece between frames: even that of one document takes longer than a letter may. Gives the work that
 * is done, or null. Another may take its place in the state before this is drawn anew: who asks for its result compares them.
 */
export function usePreparedSearch(): SearchWork {
  const search = useMaillage(selectSearchWork);
  const folding = useMaillage(selectFoldingWork);
  const [ready, setReady] = useState<SearchWork>(null);
  useEffect(() => {
    let timer = 0;
    const next = () => {
      if (folding.advance() && search?.advance() !== false) setReady(search);
      else timer = window.setTimeout(next);
    };
    timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [search, folding]);
  return ready === search ? ready : null;
}
