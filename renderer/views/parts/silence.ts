import { useLayoutEffect } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';

/** What is told whether a screen has nothing to say beside its figure. */
export interface SilenceProps {
  readonly corpus: Corpus;
  readonly hear: (isSilent: boolean) => void;
}

/** Tells before the next painting whether there is nothing to say, and that nobody knows any more when the screen is left. */
export function useSilence(isSilent: boolean, hear: SilenceProps['hear']): void {
  useLayoutEffect(() => {
    hear(isSilent);
    return () => hear(false);
  }, [isSilent, hear]);
}
