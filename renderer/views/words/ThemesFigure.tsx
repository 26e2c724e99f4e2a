import { useCallback, useMemo } from 'react';
import { cloudThemesScene } from '../../scenes/cloud-themes.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { selectThemeClouds } from '../../state/exploration/derived-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import type { ReadingProps } from './reading.ts';
import { tableOfThemes, themesPicture } from './themesPicture.ts';
import { WordsFigure } from './WordsFigure.tsx';

/** A cloud for each theme: small multiples. */
export function ThemesFigure({ corpus, table }: ReadingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { setWords } = useActions();
  const theme = useSceneTheme();
  const clouds = useMaillage(selectThemeClouds);
  const { part } = useMaillage(s => s.exploration.words);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () => (clouds === null ? null : themesPicture(corpus, table, clouds, part, query, speech)),
    [corpus, table, clouds, part, query, speech],
  );
  const twin = useMemo(
    () => (clouds === null ? null : tableOfThemes(corpus, clouds, speech)),
    [corpus, clouds, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      picture === null || picture.clouds.length === 0
        ? null
        : cloudThemesScene({ ...picture, size, theme, measure: measureText, selected, ...on }),
    [picture, theme, selected],
  );
  const isThemeless = corpus.dataset.themes.length === 0;
  const ways = isThemeless
    ? [
        {
          label: t('empty.words.cloud'),
          onPress: () => setWords({ reading: 'cloud', part: { kind: 'all' } }),
        },
        { label: t('empty.words.heat'), onPress: () => setWords({ reading: 'heat' }) },
      ]
    : [];
  return (
    <WordsFigure
      corpus={corpus}
      draw={draw}
      table={twin}
      ways={ways}
      emptyWords={t(isThemeless ? 'empty.words.noThemes' : 'words.empty')}
    />
  );
}
