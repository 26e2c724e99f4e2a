import { useCallback, useMemo } from 'react';
import type { EntityRef } from '../../../data/model/entity.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { wordLinesScene } from '../../scenes/word-lines.ts';
import { selectPartSessions } from '../../state/exploration/derived.ts';
import { selectWord } from '../../state/exploration/derived-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import { lineKey, linesOf, linesPicture, tableOfLines } from './linesPicture.ts';
import type { ReadingProps } from './reading.ts';
import { WordsFigure } from './WordsFigure.tsx';

/** The concordance of the chosen word, or of the strongest; each line leads to its place in the text. */
export function LinesFigure({ corpus, table }: ReadingProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { showPassage } = useActions();
  const theme = useSceneTheme();
  const word = useMaillage(selectWord);
  const sessions = useMaillage(selectPartSessions);
  const { part, order } = useMaillage(s => s.exploration.words);
  const query = useMaillage(s => s.exploration.query);
  const lines = useMemo(
    () => (word === null ? [] : linesOf(corpus, table, word, sessions, order, language)),
    [corpus, table, word, sessions, order, language],
  );
  const shown = useMemo(
    () =>
      word === null || lines.length === 0
        ? null
        : {
            picture: linesPicture(corpus, table, { key: word, lines, order, part }, query, theme, speech),
            twin: tableOfLines(corpus, table, { key: word, lines }, speech),
          },
    [corpus, table, word, lines, order, part, query, theme, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      shown === null ? null : wordLinesScene({ ...shown.picture, size, theme, measure: measureText, ...on }),
    [shown, theme],
  );
  const choose = (_: EntityRef | null, key: string | null) => {
    const line = lines.find(each => lineKey(each) === key);
    if (line !== undefined && word !== null) showPassage(line.span, { kind: 'term', id: word });
  };
  return (
    <WordsFigure
      corpus={corpus}
      draw={draw}
      table={shown?.twin ?? null}
      emptyWords={t('words.lines.empty')}
      onChoose={choose}
    />
  );
}
