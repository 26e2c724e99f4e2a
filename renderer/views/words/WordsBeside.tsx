import { useMemo } from 'react';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { selectPairs } from '../../state/exploration/derived-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { PassageList } from '../parts/PassageList.tsx';
import { WordsBeyond } from './WordsBeyond.tsx';
import { WordsDecided } from './WordsDecided.tsx';
import { labelIn } from './webPicture.ts';

/** Beside the words: the sentences of the pair that is asked about; else what a choice leads to, and what is joined and hidden. */
export function WordsBeside({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const table = useMaillage(selectWords);
  const { reading, asked } = useMaillage(s => s.exploration.words);
  return reading === 'web' && asked !== null && table !== null ? (
    <PairCard corpus={corpus} table={table} asked={asked} />
  ) : (
    <>
      <p className="quiet">{t('words.hint')}</p>
      {reading === 'cloud' ? <WordsBeyond /> : null}
      {table === null ? null : <WordsDecided table={table} />}
    </>
  );
}

interface PairCardProps {
  readonly corpus: Corpus;
  readonly table: WordTable;
  readonly asked: string;
}

function PairCard({ corpus, table, asked }: PairCardProps) {
  const { t } = useSpeech();
  const { setWords, select } = useActions();
  const pairs = useMaillage(selectPairs);
  const pair = useMemo(() => pairs?.pairs.find(({ a, b }) => `${a}|${b}` === asked) ?? null, [pairs, asked]);
  if (pair === null) return <p className="quiet">{t('words.hint')}</p>;
  const [a, b] = [labelIn(table, pair.a), labelIn(table, pair.b)];
  return (
    <article className="card">
      <header className="card-head">
        <p className="card-kind">{t('words.web.table')}</p>
        <h2 className="card-title">{t('words.web.sentences', { count: pair.f, a, b })}</h2>
      </header>
      {[pair.a, pair.b].map(key => (
        <Button
          key={key}
          tone="link"
          label={labelIn(table, key)}
          onPress={() => select({ kind: 'term', id: key })}
        />
      ))}
      <PassageList text={corpus.text} passages={pair.sentences} about={{ kind: 'term', id: pair.a }} />
      <Button tone="link" label={t('action.close')} onPress={() => setWords({ asked: null })} />
    </article>
  );
}
