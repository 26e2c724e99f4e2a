import type { Corpus } from '../../../data/model/corpus.ts';
import { sessionFull } from '../../naming/sessions.ts';
import { selectWordMeasure } from '../../state/exploration/derived.ts';
import {
  LINE_ORDERS,
  WORD_MEASURES,
  WORD_READINGS,
  type WordReading,
  type WordsPart,
} from '../../state/exploration/words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

const ALL = 'all';
const REST = 'rest';
const keyOf = (part: WordsPart): string => (part.kind === 'all' ? ALL : `${part.kind}:${part.id}`);

/** Readings of one text; the others show the whole document by theme. */
const OF_A_PART: ReadonlySet<WordReading> = new Set(['cloud', 'bars', 'contrast', 'web', 'lines']);

/** How the words are looked at, which text is, and the options of that reading. */
export function WordsOptionsBar({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { setWords } = useActions();
  const { reading, part, against, across, order } = useMaillage(s => s.exploration.words);
  const measure = useMaillage(selectWordMeasure);
  const isWhole = useMaillage(s => selectWordMeasure(s) !== s.exploration.words.measure);
  return (
    <>
      <Pick
        label={t('words.reading')}
        value={reading}
        options={WORD_READINGS.map(value => ({ value, label: t(`words.reading.${value}`) }))}
        onChange={next => setWords({ reading: next })}
      />
      {OF_A_PART.has(reading) ? (
        <PartChoice
          corpus={corpus}
          label={t('words.part')}
          part={part}
          rest={false}
          onChange={next => setWords({ part: next ?? { kind: 'all' } })}
        />
      ) : null}
      {reading === 'contrast' ? (
        <PartChoice
          corpus={corpus}
          label={t('words.against')}
          part={against}
          rest
          onChange={next => setWords({ against: next })}
        />
      ) : null}
      {reading === 'cloud' && !isWhole ? (
        <Segmented
          label={t('words.measure')}
          quiet
          value={measure}
          options={WORD_MEASURES.map(value => ({ value, label: t(`words.${value}`) }))}
          onChange={next => setWords({ measure: next })}
        />
      ) : null}
      {reading === 'bars' ? (
        <Chip label={t('words.across')} chosen={across} onChange={next => setWords({ across: next })} />
      ) : null}
      {reading === 'lines' ? (
        <Segmented
          label={t('words.order')}
          value={order}
          options={LINE_ORDERS.map(value => ({ value, label: t(`words.order.${value}`) }))}
          onChange={next => setWords({ order: next })}
        />
      ) : null}
    </>
  );
}

interface PartChoiceProps {
  readonly corpus: Corpus;
  readonly label: string;
  /** Null stands for all the rest. */
  readonly part: WordsPart | null;
  readonly rest: boolean;
  readonly onChange: (part: WordsPart | null) => void;
}

function PartChoice({ corpus, label, part, rest, onChange }: PartChoiceProps) {
  const { t } = useSpeech();
  const { themes, sessions } = corpus.dataset;
  const parts: readonly WordsPart[] = [
    { kind: 'all' },
    ...themes.map(({ id }) => ({ kind: 'theme', id }) as const),
    ...sessions.map(({ id }) => ({ kind: 'session', id }) as const),
  ];
  const whole = rest ? { value: REST, label: t('words.rest') } : { value: ALL, label: t('words.allText') };
  return (
    <Choice
      label={label}
      value={part === null ? REST : keyOf(part)}
      groups={[
        { label, options: [whole] },
        {
          label: t('kind.theme', { count: 2 }),
          options: themes.map(each => ({ value: `theme:${each.id}`, label: each.title })),
        },
        {
          label: t('kind.session', { count: 2 }),
          options: sessions
            .filter(session => session.summary !== null)
            .map(session => ({ value: `session:${session.id}`, label: sessionFull(t, corpus, session) })),
        },
      ].filter(group => group.options.length > 0)}
      onChange={value => onChange(parts.find(each => keyOf(each) === value) ?? null)}
    />
  );
}
