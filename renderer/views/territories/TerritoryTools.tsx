import { useMemo } from 'react';
import { profileOf } from '../../../data/measure/profile.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { compareWith, toggleCompared } from '../../state/exploration/comparison.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { selectComparedPlaces } from '../../state/exploration/derived-comparison.ts';
import { selectPlaces } from '../../state/exploration/derived-territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Chosen } from '../parts/compare/Chosen.tsx';
import { placeName } from '../parts/placeNames.ts';
import { ProfileCounts } from './ProfileCounts.tsx';

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
      <ChosenPlaces corpus={corpus} />
    </>
  );
}

/** The territories that are compared, with those that the document names to add. */
export function ChosenPlaces({ corpus }: { readonly corpus: Corpus }) {
  const places = useMaillage(selectPlaces);
  return <Chosen corpus={corpus} kind="territory" ids={places.map(({ id }) => id)} />;
}

/** A territory's counts, and the way into the comparison. */
export function Compare({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const { t } = useSpeech();
  const { changeComparison, showScreen } = useActions();
  const kept = useMaillage(selectSelection);
  const nested = useMaillage(s => s.exploration.territories.nested);
  const chosen = useMaillage(selectComparedPlaces);
  const other = chosen.length === 1 ? chosen[0] : undefined;
  const profile = useMemo(() => profileOf(corpus, kept, id, nested), [corpus, kept, id, nested]);
  const undecided = (corpus.territories.get(id)?.candidates.length ?? 0) > 1;
  return (
    <>
      <div className="buttons">
        <Button
          label={t(chosen.includes(id) ? 'territories.dropThis' : 'territories.compareThis')}
          onPress={() => changeComparison(toggleCompared({ kind: 'territory', id }))}
        />
        {other === undefined || chosen.includes(id) ? null : (
          <Button
            tone="accent"
            label={t('territories.compareWith', { name: placeName(corpus, other) })}
            onPress={() => changeComparison(compareWith({ kind: 'territory', id }), true)}
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
