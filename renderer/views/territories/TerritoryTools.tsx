import { useMemo } from 'react';
import { profileOf } from '../../../data/measure/profile.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { compareAtOnce, toggleTerritory } from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Chosen } from './Chosen.tsx';
import { ProfileCounts } from './ProfileCounts.tsx';
import { placeName } from './placeNames.ts';

/** What can be done on the territories' screen with what is selected; a homonym leads to its correction. */
export function TerritoryTools({
  corpus,
  selection,
}: {
  readonly corpus: Corpus;
  readonly selection: EntityRef;
}) {
  return (
    <>
      {selection.kind === 'territory' ? <Compare corpus={corpus} id={selection.id} /> : null}
      <Chosen corpus={corpus} />
    </>
  );
}

/** A territory's counts, and the way into the comparison. */
export function Compare({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const { t } = useSpeech();
  const { changeTerritories, showScreen } = useActions();
  const kept = useMaillage(selectSelection);
  const { chosen, nested, reading } = useMaillage(s => s.exploration.territories);
  const other = reading !== 'comparison' && chosen.length === 1 ? chosen[0] : undefined;
  const profile = useMemo(() => profileOf(corpus, kept, id, nested), [corpus, kept, id, nested]);
  const undecided = (corpus.territories.get(id)?.candidates.length ?? 0) > 1;
  return (
    <>
      <div className="buttons">
        <Button
          label={t(chosen.includes(id) ? 'territories.dropThis' : 'territories.compareThis')}
          onPress={() => changeTerritories(toggleTerritory(id))}
        />
        {other === undefined || chosen.includes(id) ? null : (
          <Button
            tone="accent"
            label={t('territories.compareWith', { name: placeName(corpus, other) })}
            onPress={() => changeTerritories(compareAtOnce(id))}
          />
        )}
        {undecided ? (
          <Button label={t('territories.decide')} onPress={() => showScreen('corrections')} />
        ) : null}
      </div>
      <ProfileCounts profile={profile} />
    </>
  );
}
