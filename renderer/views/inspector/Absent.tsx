import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { useMaillage } from '../../state/hook.ts';
import { selectStandIns } from '../../state/network/derived-network.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useReveal } from '../parts/useReveal.ts';

/** That what is selected is not in the picture, why, what stands for it there, and the way to have it shown. */
export function Absent({ corpus, selection }: { readonly corpus: Corpus; readonly selection: EntityRef }) {
  const { t } = useSpeech();
  const { absence, reveal } = useReveal(corpus);
  const isStoodFor = useMaillage(s => s.exploration.screen === 'network' && selectStandIns(s) !== null);
  const why = absence(selection);
  if (why === null) return null;
  return (
    <div className="absent">
      <p>
        {t(`absent.${why}`, { kind: t(`kind.${selection.kind}`, { count: 2 }) })}
        {isStoodFor ? ` ${t('absent.stoodFor')}` : ''}
      </p>
      <Button tone="accent" icon="eye" label={t('absent.show')} onPress={() => reveal([selection])} />
    </div>
  );
}
