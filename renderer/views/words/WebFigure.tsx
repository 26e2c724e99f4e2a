import { useCallback, useMemo } from 'react';
import type { EntityRef } from '../../../data/model/entity.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { wordWebScene } from '../../scenes/word-web.ts';
import { selectPairs } from '../../state/exploration/derived-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import type { ReadingProps } from './reading.ts';
import { WordsFigure } from './WordsFigure.tsx';
import { tableOfPairs, webPicture } from './webPicture.ts';

/** The network of words that stand in the same sentences; a link leads to these. */
export function WebFigure({ corpus, table }: ReadingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { select, setWords } = useActions();
  const theme = useSceneTheme();
  const pairs = useMaillage(selectPairs);
  const { part, asked } = useMaillage(s => s.exploration.words);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const shown = useMemo(
    () =>
      pairs === null
        ? null
        : {
            picture: webPicture(corpus, table, pairs, part, query, speech),
            twin: tableOfPairs(table, pairs, speech),
          },
    [corpus, table, pairs, part, query, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      shown === null || shown.picture.links.length === 0
        ? null
        : wordWebScene({ ...shown.picture, size, theme, measure: measureText, selected, asked, ...on }),
    [shown, theme, selected, asked],
  );
  const choose = (datum: EntityRef | null, key: string | null) => {
    if (key?.startsWith('link:')) {
      select(null);
      setWords({ asked: key.slice('link:'.length) });
    } else select(datum);
  };
  return (
    <WordsFigure
      corpus={corpus}
      draw={draw}
      table={shown?.twin ?? null}
      emptyWords={t('words.web.empty')}
      onChoose={choose}
    />
  );
}
