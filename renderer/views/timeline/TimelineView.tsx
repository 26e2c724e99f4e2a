import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { horizonScene } from '../../scenes/horizon.ts';
import { measureText } from '../../scenes/measure.ts';
import type { Sheet } from '../../scenes/sheet.ts';
import { timelineScene } from '../../scenes/timeline.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { TimelineOptionsBar } from './TimelineOptionsBar.tsx';
import { timelinePicture } from './timelinePicture.ts';
import { timelineTables } from './timelineTables.ts';

/** The horizon: every year that the kept sessions cite, from the laws behind to the goals ahead. */
export function TimelineView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { select } = useActions();
  const theme = useSceneTheme();
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const options = useMaillage(s => s.exploration.timeline);
  const kept = useMaillage(selectSelection).sessions;
  const picture = useMemo(
    () => timelinePicture(corpus, kept, options, query, speech),
    [corpus, kept, options, query, speech],
  );
  const tables = useMemo(() => timelineTables(corpus, picture, speech), [corpus, picture, speech]);

  const draw = useCallback(
    (size: ElementSize, on?: Sheet) => {
      const { entries, decades, sessions, now, words } = picture;
      if (entries.length === 0) return null;
      const input = { entries, decades, now, size, theme, measure: measureText, words, selected, ...on };
      return options.reading === 'sessions' ? horizonScene({ ...input, sessions }) : timelineScene(input);
    },
    [picture, options.reading, theme, selected],
  );

  const choose = (datum: EntityRef | null, key: string | null) => {
    const entry = picture.entries.find(each => each.key === key);
    select(entry === undefined ? datum : { kind: 'year', id: String(entry.year) });
  };

  return (
    <Figure
      options={<TimelineOptionsBar />}
      draw={draw}
      tables={tables}
      emptyWords={
        picture.hidden === 0 ? t('timeline.empty') : t('timeline.emptyButLinked', { count: picture.hidden })
      }
      onChoose={choose}
    />
  );
}
