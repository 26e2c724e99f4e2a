import { useCallback, useMemo } from 'react';
import { cloudScene } from '../../scenes/cloud.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { selectCloud, selectWordMeasure } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import type { ReadingProps } from './reading.ts';
import { WordsFigure } from './WordsFigure.tsx';
import { declaredBadges, tableOfWords, wordsPicture } from './wordsPicture.ts';

/** The cloud of a workshop, a theme or the whole text, with its declared keywords beside it. */
export function CloudFigure({ corpus, table }: ReadingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const theme = useSceneTheme();
  const { setWords } = useActions();
  const cloud = useMaillage(selectCloud);
  const { part } = useMaillage(s => s.exploration.words);
  const measure = useMaillage(selectWordMeasure);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () => (cloud === null ? null : wordsPicture(corpus, table, cloud, part, measure, query, speech)),
    [corpus, table, cloud, part, measure, query, speech],
  );
  const declared = useMemo(() => declaredBadges(corpus, table, part), [corpus, table, part]);
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      picture === null || (picture.terms.length === 0 && declared === null)
        ? null
        : cloudScene({
            terms: picture.terms,
            declared,
            size,
            theme,
            measure: measureText,
            words: picture.words,
            selected,
            ...on,
          }),
    [picture, declared, theme, selected],
  );
  const twin = useMemo(
    () => (picture === null ? null : tableOfWords(corpus, picture, part, query, speech)),
    [corpus, picture, part, query, speech],
  );
  const isScored = measure === 'specificity';
  return (
    <WordsFigure
      corpus={corpus}
      draw={draw}
      table={twin}
      emptyWords={t('words.empty')}
      ways={
        isScored
          ? [{ label: t('empty.words.frequency'), onPress: () => setWords({ measure: 'frequency' }) }]
          : []
      }
    />
  );
}
