import type { Corpus } from '../../../data/model/corpus.ts';
import { selectWordMeasure } from '../../state/exploration/derived.ts';
import { LINE_ORDERS, WORD_MEASURES, WORD_READINGS } from '../../state/exploration/words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { PartChoice } from './PartChoice.tsx';

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
      <PartChoice
        corpus={corpus}
        label={t('words.part')}
        part={part}
        rest={false}
        onChange={next => setWords({ part: next ?? { kind: 'all' } })}
      />
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
