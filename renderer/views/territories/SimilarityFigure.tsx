import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { matrixScene } from '../../scenes/matrix.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { selectPlaces } from '../../state/exploration/derived-territories.ts';
import { setTerritories } from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { pairTable } from '../parts/pairs.ts';
import { placeName } from '../parts/placeNames.ts';
import { similarity, similarityPicture } from './similarityPicture.ts';
import { TerritoriesOptionsBar } from './TerritoriesOptionsBar.tsx';

/** How alike the territories are, two by two, in an order that puts those that are alike together. */
export function SimilarityFigure({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { select, changeTerritories } = useActions();
  const theme = useSceneTheme();
  const places = useMaillage(selectPlaces);
  const words = useMaillage(selectWords);
  const { likeness, asked } = useMaillage(s => s.exploration.territories);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const matrix = useMemo(() => similarity(places, likeness, words), [places, likeness, words]);
  const picture = useMemo(
    () => (matrix === null ? null : similarityPicture(corpus, matrix, likeness, query, speech)),
    [corpus, matrix, likeness, query, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      picture === null || picture.items.length < 2
        ? null
        : matrixScene({
            ...picture,
            size,
            theme,
            measure: measureText,
            selected,
            asked: asked?.replace(/^cell:/u, '') ?? null,
            ...on,
          }),
    [picture, theme, selected, asked],
  );
  const tables =
    matrix === null
      ? []
      : [
          {
            label: t('chart.table'),
            table: pairTable(
              matrix,
              'territory',
              id => placeName(corpus, id),
              t('similarity.title'),
              t(`similarity.legend.${likeness}`),
              speech,
            ),
          },
        ];
  const choose = (datum: EntityRef | null, key: string | null) => {
    if (key?.startsWith('cell:')) changeTerritories(setTerritories({ asked: key }));
    else select(datum);
  };
  return (
    <Figure
      options={<TerritoriesOptionsBar />}
      draw={draw}
      tables={tables}
      waiting={matrix === null}
      emptyWords={matrix === null ? t('chart.loading') : t('territories.empty')}
      onChoose={choose}
    />
  );
}
