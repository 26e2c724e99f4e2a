import type { UnitKind } from '../../../../data/measure/aspects.ts';
import type { Corpus } from '../../../../data/model/corpus.ts';
import {
  compareKind,
  compareWith,
  dropCompared,
  MOST_COMPARED,
} from '../../../state/exploration/comparison.ts';
import { comparedIn } from '../../../state/exploration/derived-comparison.ts';
import { useActions, useMaillage } from '../../../state/hook.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Finder } from '../../../ui/Finder.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { unitListed, unitName } from './unitNames.ts';

interface ChosenProps {
  readonly corpus: Corpus;
  readonly kind: UnitKind;
  /** What can be added, in the order of the list. */
  readonly ids: readonly string[];
}

/** What is compared of a kind, with the way to add one by its name. */
export function Chosen({ corpus, kind, ids }: ChosenProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { changeComparison, select } = useActions();
  const screen = useMaillage(s => s.exploration.screen);
  const all = useMaillage(s => s.exploration.comparison.chosen);
  const chosen = comparedIn(corpus, all, kind);
  const hint = t(screen === 'territories' ? 'territories.chooseHint' : `comparison.empty.${kind}`);
  const items = ids
    .filter(id => !chosen.includes(id))
    .map(id => ({ id, ...unitListed(corpus, kind, id, speech) }));
  return (
    <section className="compared" aria-label={t(`comparison.chosen.${kind}`)}>
      <h3>
        {t(`comparison.chosen.${kind}`)} <span className="number">({chosen.length})</span>
      </h3>
      {chosen.length === 0 ? <p className="quiet">{hint}</p> : null}
      <ul className="ties">
        {chosen.map(id => (
          <li key={id} className="compared-item">
            <Button
              tone="link"
              label={unitName(corpus, kind, id, speech)}
              onPress={() => select({ kind, id })}
            />
            <IconButton
              icon="close"
              label={t('territories.drop', { name: unitName(corpus, kind, id, speech) })}
              onPress={() => changeComparison(dropCompared({ kind, id }))}
            />
          </li>
        ))}
      </ul>
      {chosen.length < MOST_COMPARED ? (
        <Finder
          key={chosen.join(' ')}
          label={t(`comparison.add.${kind}`)}
          hint={t('comparison.addHint')}
          items={items}
          onChoose={id => changeComparison(compareWith({ kind, id }))}
        />
      ) : null}
      {chosen.length >= 2 && screen !== 'comparison' ? (
        <Button
          tone="accent"
          label={t('territories.compare')}
          onPress={() => changeComparison(compareKind(kind), true)}
        />
      ) : null}
    </section>
  );
}
