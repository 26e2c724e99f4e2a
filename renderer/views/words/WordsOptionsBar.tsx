import type { Corpus } from '../../../data/model/corpus.ts';
import { selectCloud, selectWordMeasure } from '../../state/exploration/derived.ts';
import {
  CLOUD_SIZES,
  LEAST_USES,
  LINE_ORDERS,
  WORD_MEASURES,
  WORD_READINGS,
} from '../../state/exploration/words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { PartChoice } from './PartChoice.tsx';

const USUAL = 'usual';

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
      {reading === 'cloud' ? <CloudOptions /> : null}
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

/** How many words the cloud has at the most, and how often each stands in the text at the least. */
function CloudOptions() {
  const { t } = useSpeech();
  const { setWords } = useActions();
  const { most, least } = useMaillage(s => s.exploration.words);
  const taken = useMaillage(s => selectCloud(s)?.floor.f ?? null);
  // What is taken as usual is known only while nothing is asked for.
  const usual =
    least === null && taken !== null
      ? t('words.leastUsual', { count: Math.max(1, taken) })
      : t('words.leastAny');
  return (
    <>
      <Pick
        label={t('words.least')}
        value={least === null ? USUAL : String(least)}
        options={[
          { value: USUAL, label: usual },
          ...LEAST_USES.map(count => ({ value: String(count), label: t('words.leastOf', { count }) })),
        ]}
        onChange={next => setWords({ least: LEAST_USES.find(each => String(each) === next) ?? null })}
      />
      <Pick
        label={t('words.most')}
        value={String(most)}
        options={CLOUD_SIZES.map(count => ({ value: String(count), label: t('words.mostOf', { count }) }))}
        onChange={next => setWords({ most: CLOUD_SIZES.find(each => String(each) === next) ?? most })}
      />
    </>
  );
}
