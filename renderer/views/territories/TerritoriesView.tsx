import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { franceOutlines } from '../../../data/reference/outlines.ts';
import { mapScene } from '../../scenes/map.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { selectComparedPlaces } from '../../state/exploration/derived-comparison.ts';
import { selectPlaces } from '../../state/exploration/derived-territories.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { mapPicture } from './mapPicture.ts';
import { placeTable } from './placeTable.ts';
import { SimilarityFigure } from './SimilarityFigure.tsx';
import { TerritoriesOptionsBar } from './TerritoriesOptionsBar.tsx';

/** The territories: where they are, how alike they are. */
export function TerritoriesView({ corpus }: { readonly corpus: Corpus }) {
  const reading = useMaillage(s => s.exploration.territories.reading);
  switch (reading) {
    case 'map':
      return <MapFigure corpus={corpus} />;
    case 'similarity':
      return <SimilarityFigure corpus={corpus} />;
  }
}

function MapFigure({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const theme = useSceneTheme();
  const kept = useMaillage(selectSelection);
  const places = useMaillage(selectPlaces);
  const options = useMaillage(s => s.exploration.territories);
  const chosen = useMaillage(selectComparedPlaces);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () => mapPicture(corpus, kept, { ...options, chosen }, selected, query, speech),
    [corpus, kept, options, chosen, selected, query, speech],
  );
  const table = useMemo(() => placeTable(corpus, places, speech), [corpus, places, speech]);
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      picture.symbols.length + picture.off.length === 0
        ? null
        : mapScene({
            ...picture,
            outlines: franceOutlines(),
            size,
            theme,
            measure: measureText,
            selected,
            ...on,
          }),
    [picture, theme, selected],
  );
  return (
    <Figure
      options={<TerritoriesOptionsBar />}
      draw={draw}
      tables={[{ label: speech.t('chart.table'), table }]}
      emptyWords={speech.t('territories.empty')}
    />
  );
}
