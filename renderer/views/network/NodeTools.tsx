import { useMemo } from 'react';
import { keyOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { selectGraph, selectNetwork } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { askPath, focusOn, hide, MOST_DEPTH, unpin } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { Finder } from '../../ui/Finder.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FocusTools } from './FocusTools.tsx';
import { keyName } from './names.ts';

/** What can be done in the network with the node that is selected. */
export function NodeTools({ corpus, selection }: { readonly corpus: Corpus; readonly selection: EntityRef }) {
  const { t } = useSpeech();
  const { changeNetwork } = useActions();
  const network = useMaillage(selectNetwork);
  const graph = useMaillage(selectGraph);
  const { pins, names, focus } = useMaillage(s => s.exploration.network);
  const key = keyOf(selection);
  const around = focus?.roots.length === 1 && focus.roots[0] === key;
  const others = useMemo(
    () =>
      graph.nodes
        .filter(node => node.key !== key)
        .map(node => ({
          id: node.key,
          label: keyName(corpus, node.key, t),
          note: t(`kind.${node.kind}`, { count: 1 }),
        })),
    [graph, corpus, key, t],
  );
  if (!network.nodes.some(node => node.key === key)) return <FocusTools corpus={corpus} />;
  const steps = Array.from({ length: MOST_DEPTH }, (_, i) => i + 1);
  return (
    <section className="node-tools" aria-label={t('network.tools')}>
      <div className="buttons">
        {around ? null : <span className="control-label">{t('network.around')}</span>}
        {around
          ? null
          : steps.map(depth => (
              <Button
                key={depth}
                label={t('network.depth', { depth })}
                onPress={() => changeNetwork(focusOn({ roots: [key], depth, relations: [] }))}
              />
            ))}
        {focus !== null && !focus.roots.includes(key) ? (
          <Button
            label={t('network.expand')}
            onPress={() => changeNetwork(focusOn({ ...focus, roots: [...focus.roots, key] }))}
          />
        ) : null}
        <Button label={t('network.hide')} onPress={() => changeNetwork(hide([key]))} />
        {[...pins, ...names].some(each => each.key === key) ? (
          <Button label={t('network.unpin')} onPress={() => changeNetwork(unpin([key]))} />
        ) : null}
      </div>
      <Finder
        label={t('network.pathTo')}
        hint={t('network.pathHint')}
        items={others}
        onChoose={to => changeNetwork(askPath(key, to))}
      />
      <FocusTools corpus={corpus} />
    </section>
  );
}
