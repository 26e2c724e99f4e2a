import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { type YearSpan, yearsValue } from '../../../data/model/years.ts';
import { horizonScene } from '../../scenes/horizon.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { timelineScene } from '../../scenes/timeline.ts';
import { selectHorizon } from '../../state/exploration/derived-horizon.ts';
import { selectYearsAround } from '../../state/exploration/derived-years.ts';
import { withCondition } from '../../state/exploration/filtering.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { useNoYears } from './noYears.ts';
import { TimelineOptionsBar } from './TimelineOptionsBar.tsx';
import { timelinePicture } from './timelinePicture.ts';
import { timelineTables } from './timelineTables.ts';
import { useYearBrush } from './yearBrush.ts';

/** The horizon: every year that the kept sessions cite, from the laws behind to the goals ahead. */
export function TimelineView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { select, setQuery } = useActions();
  const theme = useSceneTheme();
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const options = useMaillage(s => s.exploration.timeline);
  const cited = useMaillage(selectHorizon);
  const around = useMaillage(selectYearsAround);
  const frame: YearSpan | null =
    around.length === 0 ? null : { from: around[0] ?? 0, to: around.at(-1) ?? 0 };
  const keepYears = (span: YearSpan) => {
    const isAll = frame !== null && span.from <= frame.from && frame.to <= span.to;
    setQuery(withCondition(query, 'years', 'any', isAll ? [] : [yearsValue(span)]));
  };
  const { shown, gestures, stretch } = useYearBrush(keepYears);
  const picture = useMemo(
    () => timelinePicture(corpus, cited, options, query, speech),
    [corpus, cited, options, query, speech],
  );
  const wayOut = useNoYears(picture.hidden);
  const tables = useMemo(() => timelineTables(corpus, picture, speech), [corpus, picture, speech]);

  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) => {
      const { entries, decades, sessions, now, brushed, words } = picture;
      if (entries.length === 0) return null;
      const input = {
        entries,
        decades,
        now,
        around,
        brushed,
        size,
        theme,
        measure: measureText,
        words,
        selected,
        ...on,
      };
      const scene =
        options.reading === 'sessions' ? horizonScene({ ...input, sessions }) : timelineScene(input);
      if (on?.size === undefined) shown.current = scene;
      return scene;
    },
    [picture, around, options.reading, theme, selected, shown],
  );

  const choose = (datum: EntityRef | null, key: string | null) => {
    const entry = picture.entries.find(each => each.key === key);
    select(entry === undefined ? datum : { kind: 'year', id: String(entry.year) });
  };

  return (
    <Figure
      options={<TimelineOptionsBar frame={frame} onYears={keepYears} />}
      gestures={gestures}
      overlay={
        stretch === null ? null : (
          <svg className="region" aria-hidden="true">
            <rect x={stretch.from} y="0" width={stretch.to - stretch.from} height="100%" />
          </svg>
        )
      }
      draw={draw}
      tables={tables}
      emptyWords={t('timeline.empty')}
      wayOut={wayOut}
      onChoose={choose}
    />
  );
}
