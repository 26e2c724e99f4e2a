import { useCallback, useMemo } from 'react';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { wordContrastScene } from '../../scenes/word-contrast.ts';
import { selectContrast } from '../../state/exploration/derived-words.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import { contrastPicture, tableOfContrast } from './contrastPicture.ts';
import type { ReadingProps } from './reading.ts';
import { WordsFigure } from './WordsFigure.tsx';
import { partShort } from './wordsPicture.ts';

/** A against B: what is proper to each and what both say alike, back to back. */
export function ContrastFigure({ corpus, table }: ReadingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { setWords } = useActions();
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
            picture: contrastPicture(corpus, table, contrast, options, query, speech),
            twin: tableOfContrast(corpus, contrast, options, query, speech),
          },
    [corpus, table, contrast, options, query, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      shown === null
        ? null
        : wordContrastScene({ ...shown.picture, size, theme, measure: measureText, selected, ...on }),
    [shown, theme, selected],
  );
  const first = firstPart(corpus, table);
  const ways =
    first === null
      ? []
      : [
          {
            label: t('empty.words.against', { name: partShort(corpus, first, speech) }),
            onPress: () => setWords({ part: first, against: null }),
          },
        ];
  return (
    <WordsFigure
      corpus={corpus}
      draw={draw}
      table={shown?.twin ?? null}
      emptyWords={t('words.contrast.empty')}
      wayOut={{ words: t('words.contrast.empty'), ways }}
    />
  );
}

/** A part that the rest can be set against: the first theme, or else the first session with a text. */
function firstPart(corpus: Corpus, table: WordTable): WordsPart | null {
  const [theme] = corpus.dataset.themes;
  if (theme !== undefined) return { kind: 'theme', id: theme.id };
  const [session] = table.sessions;
  return session === undefined ? null : { kind: 'session', id: session.id };
}
