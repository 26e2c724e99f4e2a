import { useDeferredValue, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectGraph } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { type NetworkFacts, selectFacts, selectHidden } from '../../state/network/derived-network.ts';
import { showAgain } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Communities } from './Communities.tsx';
import { FocusTools } from './FocusTools.tsx';
import { bridgesShown, bridgeWords, isolatesSentence, showsSessions } from './networkAccount.ts';
import { ShowAgain } from './ShowAgain.tsx';

/** Bridges listed at first. */
const FIRST = 8;

/** The network in words: how it holds together, who ties it, what is not in the picture. It comes right behind the picture. */
export function NetworkAccount({ corpus }: { readonly corpus: Corpus }) {
  const facts = useDeferredValue(useMaillage(selectFacts), null);
  return facts === null ? null : <Account corpus={corpus} facts={facts} />;
}

function Account({ corpus, facts }: { readonly corpus: Corpus; readonly facts: NetworkFacts }) {
  const speech = useSpeech();
  const { t, formats } = speech;
  const { select, changeNetwork } = useActions();
  const graph = useMaillage(selectGraph);
  const { summary } = facts;
  const gone = useMaillage(selectHidden);
  const { hidden } = useMaillage(s => s.exploration.network);
  const bridges = useMemo(() => bridgesShown(graph, facts).slice(0, FIRST), [graph, facts]);
  const isolates = isolatesSentence(graph, speech);
  const goneWords = [...gone].map(([kind, count]) => t(`network.hiddenKind.${kind}`, { count }));
  return (
    <article className="card">
      <header className="card-head">
        <h2 className="card-title">{t('network.account')}</h2>
      </header>
      {graph.links.length === 0 ? (
        graph.nodes.length < 2 ? null : (
          <p>{t('network.unlinked')}</p>
        )
      ) : (
        <p>
          {t('network.fragmented', { count: summary.components.count, largest: summary.components.largest })}{' '}
          {t('network.density', {
            density: formats.number(100 * summary.density, 1),
            modes: summary.isTwoMode ? 'two' : 'one',
          })}
        </p>
      )}
      {graph.links.length > 0 && summary.fragmented ? (
        <p className="warning">{t('network.fragmentedWarning', { cliques: summary.components.cliques })}</p>
      ) : null}
      <FocusTools corpus={corpus} />
      {bridges.length === 0 ? null : (
        <section>
          <h3>{t('network.bridges')}</h3>
          <ul className="ties">
            {bridges.map(bridge => (
              <li key={bridge.node.key}>
                <Button
                  tone="link"
                  label={bridge.node.label}
                  onPress={() => select({ kind: bridge.node.kind, id: bridge.node.id })}
                />{' '}
                {bridgeWords(corpus, bridge, speech)}
                {bridge.holdsTogether && showsSessions(graph) ? (
                  <div className="tie-note">{t('network.holdsTogether')}</div>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Communities corpus={corpus} />
      {isolates === '' ? null : <p className="tie-note">{isolates}</p>}
      {hidden.length === 0 ? null : (
        <section>
          <h3>{t('network.hiddenByHand')}</h3>
          <ShowAgain corpus={corpus} keys={hidden} />
          {hidden.length > 1 ? (
            <Button label={t('network.showAllAgain')} onPress={() => changeNetwork(showAgain(hidden))} />
          ) : null}
        </section>
      )}
      {goneWords.length === 0 ? null : (
        <p className="tie-note">{t('network.hiddenKinds', { list: formats.list(goneWords) })}</p>
      )}
      <p className="quiet">{t('network.markedHint')}</p>
    </article>
  );
}
