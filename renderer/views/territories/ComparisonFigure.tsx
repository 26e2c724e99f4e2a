import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { comparisonScene } from '../../scenes/comparison.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { selectPlaces, selectProfiles } from '../../state/exploration/derived-territories.ts';
import { setTerritories } from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { comparisonPicture } from './comparisonPicture.ts';
import { comparisonTables } from './comparisonTables.ts';
import { placeName } from './placeNames.ts';
import { TerritoriesOptionsBar } from './TerritoriesOptionsBar.tsx';

/** Two to four territories side by side; every count leads to its passages. */
export function ComparisonFigure({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t, formats } = speech;
  const { select, changeTerritories } = useActions();
  const theme = useSceneTheme();
  const profiles = useMaillage(selectProfiles);
  const places = useMaillage(selectPlaces);
  const table = useMaillage(selectWords);
  const options = useMaillage(s => s.exploration.territories);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () => comparisonPicture(corpus, table, profiles, options, query, speech),
    [corpus, table, profiles, options, query, speech],
  );
  const tables = useMemo(() => comparisonTables(picture, speech), [picture, speech]);
  const enough = profiles.length >= 2;
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      enough ? comparisonScene({ ...picture, size, theme, measure: measureText, selected, ...on }) : null,
    [picture, enough, theme, selected],
  );
  const choose = (datum: EntityRef | null, key: string | null) => {
    if (key !== null && (key.startsWith('count:') || key.startsWith('share:'))) {
      changeTerritories(setTerritories({ asked: key }));
    } else select(datum);
  };
  const two = places.slice(0, 2).map(each => each.id);
  const names = formats.list(two.map(id => placeName(corpus, id)));
  const compare = {
    label: t('empty.comparison', { names }),
    onPress: () => changeTerritories(setTerritories({ chosen: two })),
  };
  const wayOut = two.length < 2 ? null : { words: t('comparison.empty'), ways: [compare] };
  return (
    <Figure
      options={<TerritoriesOptionsBar />}
      draw={draw}
      tables={
        enough
          ? [
              { label: t('comparison.countsShort'), table: tables.counts },
              { label: t('comparison.sharesShort'), table: tables.shares },
            ]
          : []
      }
      emptyWords={t('comparison.empty')}
      wayOut={wayOut}
      onChoose={choose}
    />
  );
}
