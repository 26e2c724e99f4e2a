import { useMemo } from 'react';
import { EDITION_KINDS } from '../../../data/measure/edition-kinds.ts';
import { trendsOf } from '../../../data/measure/editions.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { editionLinesScene } from '../../scenes/edition-lines.ts';
import { editionMatrixScene } from '../../scenes/edition-matrix.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { selectEditions } from '../../state/exploration/derived-editions.ts';
import { EDITION_READINGS, EDITION_SHOWN, type EditionShown } from '../../state/exploration/editions.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { presencePicture, tableOfPresence, tableOfTrends, trendsPicture } from './editionsPicture.ts';

/** Lines at once: as many as there are colours. */
const LINES = 8;

/** Several editions side by side: who comes back, and how things change from one to the next. */
export function EditionsView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { showScreen } = useActions();
  const theme = useSceneTheme();
  const editions = useMaillage(selectEditions);
  const options = useMaillage(s => s.exploration.editions);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const several = editions !== null && editions.columns.length > 1;
  const isTrends = options.reading === 'trends';
  const trends = useMemo(
    () => (editions === null || !isTrends ? [] : trendsOf(editions, LINES, selected)),
    [editions, isTrends, selected],
  );
  const draw = useMemo(() => {
    if (editions === null || !several) return () => null;
    const look = { theme, measure: measureText, selected };
    if (isTrends) {
      const picture = trendsPicture(corpus, editions, trends, options, query, speech);
      return (size: ElementSize, on?: SheetChange) =>
        picture.rows.length === 0 ? null : editionLinesScene({ ...picture, ...look, size, ...on });
    }
    const picture = presencePicture(corpus, editions, options, query, speech);
    return (size: ElementSize, on?: SheetChange) =>
      picture.rows.length === 0 ? null : editionMatrixScene({ ...picture, ...look, size, ...on });
  }, [corpus, editions, several, isTrends, trends, options, query, speech, theme, selected]);
  const table = useMemo(() => {
    if (editions === null || !several) return null;
    return isTrends
      ? tableOfTrends(corpus, editions, trends, speech)
      : tableOfPresence(corpus, editions, options, speech);
  }, [corpus, editions, several, isTrends, trends, options, speech]);
  const open = { label: t('empty.library'), onPress: () => showScreen('documents') };
  const wayOut = several ? null : { words: t('editions.few'), ways: [open] };
  return (
    <Figure
      options={<EditionsOptionsBar />}
      draw={draw}
      tables={table === null ? [] : [{ label: t('chart.table'), table }]}
      waiting={editions === null}
      wayOut={wayOut}
      emptyWords={t(editions === null ? 'chart.loading' : several ? 'editions.none' : 'editions.few')}
    />
  );
}

function EditionsOptionsBar() {
  const { t } = useSpeech();
  const { setEditions } = useActions();
  const { reading, kind, shown } = useMaillage(s => s.exploration.editions);
  const say = (value: EditionShown) => t(value === 'all' ? 'editions.shown.all' : `editions.group.${value}`);
  return (
    <>
      <Segmented
        label={t('editions.reading')}
        quiet
        value={reading}
        options={EDITION_READINGS.map(value => ({ value, label: t(`editions.reading.${value}`) }))}
        onChange={next => setEditions({ reading: next })}
      />
      <Pick
        label={t('editions.follow')}
        value={kind}
        options={EDITION_KINDS.map(value => ({
          value,
          label: value === 'term' ? t('screen.words') : t(`kind.${value}`, { count: 2 }),
        }))}
        onChange={next => setEditions({ kind: next })}
      />
      {reading === 'presence' ? (
        <Pick
          label={t('editions.shown')}
          value={shown}
          options={EDITION_SHOWN.map(value => ({ value, label: say(value) }))}
          onChange={next => setEditions({ shown: next })}
        />
      ) : null}
    </>
  );
}
