import { useCallback, useMemo } from 'react';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { wordBarsScene } from '../../scenes/word-bars.ts';
import { selectPartSessions } from '../../state/exploration/derived.ts';
import { selectBars, selectBarsOfWord, selectWord } from '../../state/exploration/derived-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import { barsOfWordPicture, barsPicture, tableOfBars, tableOfPlaces } from './barsPicture.ts';
import type { ReadingProps } from './reading.ts';
import { WordsFigure } from './WordsFigure.tsx';

/** Signed bars: the words of a text, or one word in every text. */
export function BarsFigure({ corpus, table }: ReadingProps) {
  const speech = useSpeech();
  const theme = useSceneTheme();
  const { setWords } = useActions();
  const { part, across } = useMaillage(s => s.exploration.words);
  const words = useMaillage(selectBars);
  const sessions = useMaillage(selectPartSessions);
  const word = useMaillage(selectWord);
  const places = useMaillage(selectBarsOfWord);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const shown = useMemo(() => {
    if (across) {
      if (word === null || places === null) return null;
      return {
        picture: barsOfWordPicture(corpus, table, word, places, query, speech),
        twin: tableOfPlaces(corpus, table, word, places, speech),
      };
    }
    if (words === null) return null;
    return {
      picture: barsPicture(corpus, table, words, sessions, part, query, speech),
      twin: tableOfBars(corpus, words, part, query, speech),
    };
  }, [corpus, table, across, word, places, words, sessions, part, query, speech]);
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      shown === null || shown.picture.bars.length === 0
        ? null
        : wordBarsScene({ ...shown.picture, size, theme, measure: measureText, selected, ...on }),
    [shown, theme, selected],
  );
  const isWhole = part.kind === 'all' && !across;
  return (
    <WordsFigure
      corpus={corpus}
      draw={draw}
      table={shown?.twin ?? null}
      emptyWords={speech.t(isWhole ? 'words.bars.empty' : 'words.empty')}
      ways={isWhole ? [{ label: speech.t('words.across'), onPress: () => setWords({ across: true }) }] : []}
    />
  );
}
