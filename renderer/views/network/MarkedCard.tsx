import { useMemo } from 'react';
import { waysOut } from '../../../data/graph/neighbours.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectGraph } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { askNothing, askPath, focusOn, hide, mark } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { keyName, refOfKey } from './names.ts';

/** Nodes chosen together, and what can be done with all of them. */
export function MarkedCard({
  corpus,
  marked,
}: {
  readonly corpus: Corpus;
  readonly marked: readonly string[];
}) {
  const { t } = useSpeech();
  const { changeNetwork, select } = useActions();
  const graph = useMaillage(selectGraph);
  const common = useMemo(() => commonNeighbours(graph, marked), [graph, marked]);
  const [from, to] = marked;
  return (
    <article className="card">
      <header className="card-head">
        <h2 className="card-title">{t('network.marked', { count: marked.length })}</h2>
      </header>
      <div className="buttons">
        <Button
          label={t('network.isolate')}
          onPress={() => changeNetwork(focusOn({ roots: marked, depth: 0, relations: [] }))}
        />
        <Button
          label={t('network.around')}
          onPress={() => changeNetwork(focusOn({ roots: marked, depth: 1, relations: [] }))}
        />
        <Button label={t('network.hide')} onPress={() => changeNetwork(hide(marked))} />
        {marked.length === 2 && from !== undefined && to !== undefined ? (
          <Button label={t('network.paths')} onPress={() => changeNetwork(askPath(from, to))} />
        ) : null}
      </div>
      <ul className="ties">
        {marked.map(key => (
          <li key={key} className="tie-row">
            <Button tone="link" label={keyName(corpus, key, t)} onPress={() => select(refOfKey(key))} />
            <Button
              tone="link"
              label="×"
              name={t('network.unmark', { name: keyName(corpus, key, t) })}
              onPress={() => changeNetwork(mark(marked.filter(each => each !== key)))}
            />
          </li>
        ))}
      </ul>
      {marked.length < 2 ? null : (
        <section>
          <h3>{t('network.commonNeighbours')}</h3>
          {common.length === 0 ? <p className="tie-note">{t('network.noCommon')}</p> : null}
          <ul className="ties">
            {common.map(key => (
              <li key={key}>
                <Button tone="link" label={keyName(corpus, key, t)} onPress={() => select(refOfKey(key))} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{t('network.markedHint')}</p>
      <Button tone="link" label={t('action.close')} onPress={() => changeNetwork(askNothing)} />
    </article>
  );
}

/** Keys of the nodes that every one of some nodes is linked to. */
function commonNeighbours(graph: Parameters<typeof waysOut>[0], keys: readonly string[]): readonly string[] {
  const ways = waysOut(graph);
  const [first, ...rest] = keys.map(key => {
    const i = graph.nodes.findIndex(node => node.key === key);
    return new Set((ways[i] ?? []).map(way => graph.nodes[way.to]?.key ?? ''));
  });
  return [...(first ?? [])].filter(key => rest.every(others => others.has(key)));
}
