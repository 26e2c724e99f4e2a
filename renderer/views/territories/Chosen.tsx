import { useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectPlaces } from '../../state/exploration/derived-territories.ts';
import {
  compareTerritory,
  dropTerritory,
  MOST_COMPARED,
  setTerritories,
} from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Finder } from '../../ui/Finder.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { placeLevel, placeName } from './placeNames.ts';

/** The territories that are compared, with the way to add one by its name. */
export function Chosen({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { changeTerritories, select } = useActions();
  const places = useMaillage(selectPlaces);
  const { chosen, reading } = useMaillage(s => s.exploration.territories);
  const items = useMemo(
    () =>
      places
        .filter(place => !chosen.includes(place.id))
        .map(({ id }) => ({ id, label: placeName(corpus, id), note: placeLevel(corpus, id, t) })),
    [places, chosen, corpus, t],
  );
  return (
    <section className="compared" aria-label={t('territories.chosen')}>
      <h3>
        {t('territories.chosen')} <span className="number">({chosen.length})</span>
      </h3>
      {chosen.length === 0 ? <p className="quiet">{t('territories.chooseHint')}</p> : null}
      <ul className="ties">
        {chosen.map(id => (
          <li key={id} className="compared-item">
            <Button
              tone="link"
              label={placeName(corpus, id)}
              onPress={() => select({ kind: 'territory', id })}
            />
            <IconButton
              icon="close"
              label={t('territories.drop', { name: placeName(corpus, id) })}
              onPress={() => changeTerritories(dropTerritory(id))}
            />
          </li>
        ))}
      </ul>
      {chosen.length < MOST_COMPARED ? (
        <Finder
          key={chosen.join(' ')}
          label={t('territories.add')}
          hint={t('territories.addHint')}
          items={items}
          onChoose={id => changeTerritories(compareTerritory(id))}
        />
      ) : null}
      {chosen.length >= 2 && reading !== 'comparison' ? (
        <Button
          tone="accent"
          label={t('territories.compare')}
          onPress={() => changeTerritories(setTerritories({ reading: 'comparison', asked: null }))}
        />
      ) : null}
    </section>
  );
}
