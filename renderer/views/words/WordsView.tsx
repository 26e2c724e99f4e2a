import { useCallback, useMemo } from 'react';
import type { Cloud } from '../../../data/measure/cloud.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { sessionFull } from '../../naming/sessions.ts';
import { cloudScene } from '../../scenes/cloud.ts';
import { measureText } from '../../scenes/measure.ts';
import type { Sheet } from '../../scenes/sheet.ts';
import { selectCloud, selectWordMeasure } from '../../state/exploration/derived.ts';
import { WORD_MEASURES, type WordsPart } from '../../state/exploration/exploration.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { declaredBadges, tableOfWords, wordsPicture } from './wordsPicture.ts';

/** The cloud of a workshop, a theme or the whole text, with its declared keywords beside it. */
export function WordsView({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const table = useMaillage(s => s.words);
  const cloud = useMaillage(selectCloud);
  return table === null || cloud === null ? (
    <div className="message" role="status">
      <p>{t('chart.loading')}</p>
    </div>
  ) : (
    <Words corpus={corpus} table={table} cloud={cloud} />
  );
}

interface WordsProps {
  readonly corpus: Corpus;
  readonly table: WordTable;
  readonly cloud: Cloud;
}

function Words({ corpus, table, cloud }: WordsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const theme = useSceneTheme();
  const { part } = useMaillage(s => s.exploration.words);
  const measure = useMaillage(selectWordMeasure);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () => wordsPicture(corpus, table, cloud, part, measure, query, speech),
    [corpus, table, cloud, part, measure, query, speech],
  );
  const declared = useMemo(() => declaredBadges(corpus, table, part), [corpus, table, part]);
  const draw = useCallback(
    (size: ElementSize, on?: Sheet) =>
      picture.terms.length === 0 && declared === null
        ? null
        : cloudScene({
            terms: picture.terms,
            declared,
            size,
            theme,
            measure: measureText,
            words: picture.words,
            selected,
            ...on,
          }),
    [picture, declared, theme, selected],
  );
  const twin = useMemo(() => tableOfWords(corpus, picture, part, speech), [corpus, picture, part, speech]);
  return (
    <Figure
      options={<WordsOptions corpus={corpus} />}
      draw={draw}
      tables={[{ label: t('chart.table'), table: twin }]}
      emptyWords={t('words.empty')}
    />
  );
}

const ALL = 'all';
const partKey = (part: WordsPart): string => (part.kind === 'all' ? ALL : `${part.kind}:${part.id}`);

function WordsOptions({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { setWords } = useActions();
  const { part } = useMaillage(s => s.exploration.words);
  const measure = useMaillage(selectWordMeasure);
  const { themes, sessions } = corpus.dataset;
  const parts: readonly WordsPart[] = [
    { kind: 'all' },
    ...themes.map(({ id }) => ({ kind: 'theme', id }) as const),
    ...sessions.map(({ id }) => ({ kind: 'session', id }) as const),
  ];
  const option = (value: string, label: string) => ({ value, label });
  return (
    <>
      <Choice
        label={t('words.part')}
        value={partKey(part)}
        groups={[
          { label: t('words.part'), options: [option(ALL, t('words.allText'))] },
          {
            label: t('kind.theme', { count: 2 }),
            options: themes.map(each => option(`theme:${each.id}`, each.title)),
          },
          {
            label: t('kind.session', { count: 2 }),
            options: sessions
              .filter(session => session.summary !== null)
              .map(session => option(`session:${session.id}`, sessionFull(t, corpus, session))),
          },
        ].filter(group => group.options.length > 0)}
        onChange={value => {
          const chosen = parts.find(each => partKey(each) === value);
          if (chosen !== undefined) setWords({ part: chosen });
        }}
      />
      {part.kind === 'all' ? null : (
        <Segmented
          label={t('words.measure')}
          value={measure}
          options={WORD_MEASURES.map(value => ({ value, label: t(`words.${value}`) }))}
          onChange={chosen => setWords({ measure: chosen })}
        />
      )}
    </>
  );
}
