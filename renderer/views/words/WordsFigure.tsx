import type { ComponentProps } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { WayOut } from '../parts/Empty.tsx';
import { Figure } from '../parts/Figure.tsx';
import { WordsOptionsBar } from './WordsOptionsBar.tsx';

interface WordsFigureProps
  extends Pick<ComponentProps<typeof Figure>, 'draw' | 'emptyWords' | 'wayOut' | 'onChoose'> {
  readonly corpus: Corpus;
  /** What the picture says, as a table; null while there is nothing to say. */
  readonly table: SceneTable | null;
  /** What the reading itself offers where it has nothing to show. */
  readonly ways?: WayOut['ways'];
}

/**
 * A reading of the words: its picture and its one table, under the options that all readings share. Where it has nothing to show,
 * the words of the text by how often they are said are a press away: that has no threshold a short text could miss.
 */
export function WordsFigure({ corpus, table, ways = [], ...figure }: WordsFigureProps) {
  const { t } = useSpeech();
  const { setWords } = useActions();
  const { part, reading } = useMaillage(s => s.exploration.words);
  const whole = { label: t('empty.words.whole'), onPress: () => setWords({ part: { kind: 'all' } }) };
  const counted = {
    label: t('empty.words.frequency'),
    onPress: () => setWords({ reading: 'cloud', measure: 'frequency' }),
  };
  const offered = [
    ...ways,
    ...(part.kind === 'all' ? [] : [whole]),
    ...(ways.length > 0 || reading === 'cloud' ? [] : [counted]),
  ];
  const wayOut = offered.length === 0 ? null : { words: figure.emptyWords, ways: offered };
  return (
    <Figure
      wayOut={wayOut}
      {...figure}
      options={<WordsOptionsBar corpus={corpus} />}
      tables={table === null ? [] : [{ label: t('chart.table'), table }]}
    />
  );
}
