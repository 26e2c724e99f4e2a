import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { franceOutlines } from '../../../data/reference/outlines.ts';
import { comparisonScene } from '../../scenes/comparison.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { compareWith, setComparison } from '../../state/exploration/comparison.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import {
  comparedIn,
  selectComparison,
  selectProfiles,
  selectUnits,
} from '../../state/exploration/derived-comparison.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { unitName } from '../parts/compare/unitNames.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { ComparisonOptionsBar } from './ComparisonOptionsBar.tsx';
import { comparisonPicture } from './comparisonPicture.ts';
import { comparisonTables } from './comparisonTables.ts';

/** Keys of the figures that have passages behind them. */
const ASKED = /^(?:count|share|own):/u;

/** Two to four things of one kind side by side; every figure leads to its passages. */
export function ComparisonView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { select, changeComparison } = useActions();
  const theme = useSceneTheme();
  const profiles = useMaillage(selectProfiles);
  const table = useMaillage(selectWords);
  const { kind, compared } = useMaillage(selectComparison);
  const nested = useMaillage(s => s.exploration.territories.nested);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () =>
      comparisonPicture(
        { corpus, table, profiles, kind, compared, nested, query, outlines: franceOutlines() },
        speech,
      ),
    [corpus, table, profiles, kind, compared, nested, query, speech],
  );
  const tables = useMemo(() => comparisonTables(picture, speech), [picture, speech]);
  const wayOut = useWayOut(corpus);
  // Without its words a picture of everything would be another one, on screen for a moment and in a file for ever.
  const isCounting = table === null && (compared === 'all' || compared === 'terms');
  const enough = profiles.length >= 2;
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      enough && !isCounting
        ? comparisonScene({ ...picture, size, theme, measure: measureText, selected, ...on })
        : null,
    [picture, enough, isCounting, theme, selected],
  );
  const choose = (datum: EntityRef | null, key: string | null) => {
    if (key !== null && ASKED.test(key)) changeComparison(setComparison({ asked: key }));
    else select(datum);
  };
  return (
    <Figure
      options={<ComparisonOptionsBar />}
      draw={draw}
      tables={
        enough
          ? [
              { label: t('comparison.countsShort'), table: tables.counts },
              { label: t('comparison.sharesShort'), table: tables.shares },
            ]
          : []
      }
      emptyWords={t(enough ? 'chart.loading' : `comparison.empty.${kind}`)}
      wayOut={wayOut}
      waiting={enough && isCounting}
      onChoose={choose}
    />
  );
}

/** Where too little is chosen: the first of the list that is like what is chosen, in one press. A town is set beside a town. */
function useWayOut(corpus: Corpus) {
  const speech = useSpeech();
  const { t, formats } = speech;
  const { changeComparison } = useActions();
  const units = useMaillage(selectUnits);
  const { kind } = useMaillage(selectComparison);
  const chosen = useMaillage(s => s.exploration.comparison.chosen);
  const own = comparedIn(corpus, chosen, kind);
  const [first, ...rest] = [...own, ...units.filter(id => !own.includes(id))];
  const levelOf = (id: string) => corpus.territories.get(id)?.level;
  const second = own[1] ?? rest.find(id => levelOf(id) === levelOf(first ?? id)) ?? rest[0];
  if (first === undefined || second === undefined) return null;
  const two = [first, second];
  const names = formats.list(two.map(id => unitName(corpus, kind, id, speech)));
  return {
    words: t(`comparison.empty.${kind}`),
    ways: [
      {
        label: t('empty.comparison', { names }),
        onPress: () =>
          changeComparison(before => two.reduce((now, id) => compareWith({ kind, id })(now), before)),
      },
    ],
  };
}
