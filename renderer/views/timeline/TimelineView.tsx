import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { measureText } from '../../scenes/measure.ts';
import type { Sheet } from '../../scenes/sheet.ts';
import { timelineScene } from '../../scenes/timeline.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { ownYear, tableOfTimeline, timelineEntries, timelineWords } from './timelinePicture.ts';

/** The horizon: every year that the kept sessions cite, from the laws behind to the goals ahead. */
export function TimelineView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { select } = useActions();
  const theme = useSceneTheme();
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const kept = useMaillage(selectSelection).sessions;
  const entries = useMemo(() => timelineEntries(corpus, kept, speech), [corpus, kept, speech]);
  const words = useMemo(
    () => timelineWords(corpus, entries, query, speech),
    [corpus, entries, query, speech],
  );
  const table = useMemo(() => tableOfTimeline(corpus, entries, speech), [corpus, entries, speech]);

  const draw = useCallback(
    (size: ElementSize, on?: Sheet) =>
      entries.length === 0
        ? null
        : timelineScene({
            entries,
            now: ownYear(corpus),
            size,
            theme,
            measure: measureText,
            words,
            selected,
            ...on,
          }),
    [entries, corpus, theme, words, selected],
  );

  const choose = (datum: EntityRef | null, key: string | null) => {
    const entry = entries.find(each => each.key === key);
    select(entry === undefined ? datum : { kind: 'year', id: String(entry.year) });
  };

  return (
    <Figure
      options={null}
      draw={draw}
      tables={[{ label: speech.t('chart.table'), table }]}
      emptyWords={speech.t('timeline.empty')}
      onChoose={choose}
    />
  );
}
