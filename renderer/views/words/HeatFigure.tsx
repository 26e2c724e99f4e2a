import { useCallback, useMemo } from 'react';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { wordHeatScene } from '../../scenes/word-heat.ts';
import { selectHeat } from '../../state/exploration/derived-words.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import { heatPicture, tableOfHeat } from './heatPicture.ts';
import type { ReadingProps } from './reading.ts';
import { WordsFigure } from './WordsFigure.tsx';

/** The lexical table: words by sessions in order of theme. */
export function HeatFigure({ corpus, table }: ReadingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const theme = useSceneTheme();
  const heat = useMaillage(selectHeat);
  const { part } = useMaillage(s => s.exploration.words);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () => (heat === null ? null : heatPicture(corpus, table, heat, part, query, speech)),
    [corpus, table, heat, part, query, speech],
  );
  const twin = useMemo(
    () => (heat === null || picture === null ? null : tableOfHeat(corpus, heat, picture, speech)),
    [corpus, heat, picture, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      picture === null || picture.rows.length === 0
        ? null
        : wordHeatScene({ ...picture, size, theme, measure: measureText, selected, ...on }),
    [picture, theme, selected],
  );
  return <WordsFigure corpus={corpus} draw={draw} table={twin} emptyWords={t('words.empty')} />;
}
