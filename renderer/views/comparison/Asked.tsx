import { useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { setComparison } from '../../state/exploration/comparison.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { selectComparison, selectProfiles } from '../../state/exploration/derived-comparison.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { EvidenceCard } from '../parts/compare/EvidenceCard.tsx';
import { evidenceAsked } from './evidenceAsked.ts';

/** What a count, a share or a cell is made of: each thing with the passages that say so. */
export function Asked({ corpus, asked }: { readonly corpus: Corpus; readonly asked: string }) {
  const speech = useSpeech();
  const { changeComparison } = useActions();
  const profiles = useMaillage(selectProfiles);
  const words = useMaillage(selectWords);
  const { kind, compared } = useMaillage(selectComparison);
  const evidence = useMemo(
    () => evidenceAsked(asked, { corpus, profiles, words, kind, compared }, speech),
    [corpus, asked, profiles, words, kind, compared, speech],
  );
  return (
    <EvidenceCard
      corpus={corpus}
      evidence={evidence}
      onClose={() => changeComparison(setComparison({ asked: null }))}
    />
  );
}
