import { useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { citesYears } from './timelinePicture.ts';

/** Beside the horizon while nothing is chosen: what can be chosen, and drawn; nothing where no year is. */
export function TimelineBeside({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const kept = useMaillage(selectSelection).sessions;
  const options = useMaillage(s => s.exploration.timeline);
  const query = useMaillage(s => s.exploration.query);
  const isShown = useMemo(() => citesYears(corpus, kept, options, query), [corpus, kept, options, query]);
  return isShown ? (
    <>
      <p className="quiet">{t('inspector.empty')}</p>
      <p className="quiet">{t('timeline.brushHint')}</p>
    </>
  ) : null;
}
