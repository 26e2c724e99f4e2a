import { UNIT_KINDS } from '../../../../data/measure/aspects.ts';
import type { Corpus } from '../../../../data/model/corpus.ts';
import type { EntityRef } from '../../../../data/model/entity.ts';
import { chosenOf, compareWith } from '../../../state/exploration/comparison.ts';
import { useActions, useMaillage } from '../../../state/hook.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { unitName } from './unitNames.ts';

interface CompareProps {
  readonly corpus: Corpus;
  readonly about: EntityRef;
}

/** "Comparer…", and once another of its kind waits for it, with which. Nothing where a thing has no like, or the screen offers more. */
export function CompareButton({ corpus, about }: CompareProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { changeComparison } = useActions();
  const screen = useMaillage(s => s.exploration.screen);
  const chosen = useMaillage(s => s.exploration.comparison.chosen);
  const kind = UNIT_KINDS.find(each => each === about.kind);
  if (kind === undefined || screen === 'comparison' || (screen === 'territories' && kind === 'territory')) {
    return null;
  }
  const others = chosenOf({ chosen }, kind).filter(id => id !== about.id);
  const [other] = others;
  const label =
    others.length === 1 && other !== undefined
      ? t('territories.compareWith', { name: unitName(corpus, kind, other, speech) })
      : t('comparison.action');
  return (
    <div className="correct">
      <Button
        icon="comparison"
        label={label}
        onPress={() => changeComparison(compareWith({ kind, id: about.id }), true)}
      />
    </div>
  );
}
