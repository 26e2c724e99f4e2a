import { useEffect, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { useMaillage } from '../../state/hook.ts';
import { selectSearchWork } from '../../state/search/derived-search.ts';
import { selectFoldingWork } from '../../state/search/search-results.ts';

/** Of a text of so many characters, some documents, what is not made yet is made while one waits for it. */
const SMALL = 1_000_000;

/** Whether all that a search does may be done while one waits for it. */
export function isSmall({ text }: Corpus): boolean {
  return text.length < SMALL;
}

/** Makes what a search needs, piece by piece between frames; gives whether it is there, or can be at once. */
export function usePreparedSearch(corpus: Corpus): boolean {
  const search = useMaillage(selectSearchWork);
  const folding = useMaillage(selectFoldingWork);
  const [ready, setReady] = useState<unknown>(null);
  useEffect(() => {
    let timer = 0;
    const next = () => {
      if (folding.advance() && search?.advance() !== false) setReady(search);
      else timer = window.setTimeout(next);
    };
    timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [search, folding]);
  return isSmall(corpus) || (ready !== null && ready === search);
}
