import { useEffect, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { useMaillage } from '../../state/hook.ts';
import type { Passages } from '../../state/search/search-passages.ts';
import { NO_PASSAGES, selectPassages } from '../../state/search/search-results.ts';
import { isSmall } from './usePreparedSearch.ts';

/** What is found, and whether that is not yet of what is typed. */
interface LatePassages {
  readonly passages: Passages;
  readonly isLate: boolean;
}

/**
 * The passages that hold what is typed. In a large text they are looked for once the names that are found stand there, in a task of its
 * own; what was found last stays until then, so that nothing flickers.
 */
export function usePassages(corpus: Corpus, isReady: boolean): LatePassages {
  const typed = useMaillage(s => s.exploration.search);
  const [due, setDue] = useState('');
  const [last, setLast] = useState(NO_PASSAGES);
  useEffect(() => {
    const timer = window.setTimeout(() => setDue(typed));
    return () => window.clearTimeout(timer);
  }, [typed]);
  const isDue = isSmall(corpus) || typed.trim() === '' || due === typed;
  const found = useMaillage(s => (isReady && isDue ? selectPassages(s) : null));
  if (found !== null && found !== last) setLast(found);
  return { passages: found ?? last, isLate: found === null };
}
