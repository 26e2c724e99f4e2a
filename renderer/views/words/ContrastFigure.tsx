import { useCallback, useMemo } from 'react';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { wordContrastScene } from '../../scenes/word-contrast.ts';
import { selectContrast } from '../../state/exploration/derived-words.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import { contrastPicture, tableOfContrast } from './contrastPicture.ts';
import type { ReadingProps } from './reading.ts';
import { WordsFigure } from './WordsFigure.tsx';

/** A against B: what is proper to each and what both say alike, back to back. */
export function ContrastFigure({ corpus }: ReadingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const theme = useSceneTheme();
  const contrast = useMaillage(selectContrast);
  const options = useMaillage(s => s.exploration.words);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const shown = useMemo(
    () =>
      contrast === null || contrast.tA === 0 || contrast.tB === 0
        ? null
        : {
            picture: contrastPicture(corpus, contrast, options, query, speech),
            twin: tableOfContrast(corpus, contrast, options, speech),
          },
    [corpus, contrast, options, query, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      shown === null
        ? null
        : wordContrastScene({ ...shown.picture, size, theme, measure: measureText, selected, ...on }),
    [shown, theme, selected],
  );
  return (
    <WordsFigure
      corpus={corpus}
      draw={draw}
      table={shown?.twin ?? null}
      emptyWords={t('words.contrast.empty')}
    />
  );
}
