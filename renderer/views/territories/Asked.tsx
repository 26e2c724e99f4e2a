import { useMemo } from 'react';
import { passagesOf } from '../../../data/graph/evidence.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { selectPlaces, selectProfiles } from '../../state/exploration/derived-territories.ts';
import { setTerritories } from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { PassageList } from '../parts/PassageList.tsx';
import { evidenceAsked } from './evidenceAsked.ts';

/** What a count, a share or a cell is made of: each thing with the passages that say so. */
export function Asked({ corpus, asked }: { readonly corpus: Corpus; readonly asked: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const { changeTerritories, select } = useActions();
  const profiles = useMaillage(selectProfiles);
  const places = useMaillage(selectPlaces);
  const words = useMaillage(selectWords);
  const compared = useMaillage(s => s.exploration.territories.compared);
  const evidence = useMemo(
    () => evidenceAsked(corpus, asked, { profiles, places, words, compared }, speech),
    [corpus, asked, profiles, places, words, compared, speech],
  );
  return (
    <article className="card">
      <header className="card-head">
        <p className="card-kind">{evidence.kind}</p>
        <h2 className="card-title">{evidence.title}</h2>
      </header>
      {evidence.items.length === 0 ? <p>{t('territories.nothing')}</p> : null}
      {evidence.items.map(({ ref, name, spans }) => (
        <section key={`${ref.kind}:${ref.id}:${name}`} className="said">
          <Button tone="link" label={name} onPress={() => select(ref)} />
          <PassageList text={corpus.text} passages={passagesOf(corpus.text, spans)} about={ref} />
        </section>
      ))}
      <Button
        tone="link"
        label={t('action.close')}
        onPress={() => changeTerritories(setTerritories({ asked: null }))}
      />
    </article>
  );
}
