import { useMemo } from 'react';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { selectAllKinds, selectGraph, selectNetwork } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { askPath, focusOn, hide, MOST_DEPTH, unpin } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { Finder } from '../../ui/Finder.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useReveal } from '../parts/useReveal.ts';
import { FocusTools } from './FocusTools.tsx';
import { AlwaysNamed } from './NamingChoice.tsx';
import { keyName } from './names.ts';

/** The whole network, in the choice of a neighbourhood. */
const WHOLE = 'all';

/** What can be done in the network with the node that is selected. */
export function NodeTools({ corpus, selection }: { readonly corpus: Corpus; readonly selection: EntityRef }) {
  const { t } = useSpeech();
  const { changeNetwork, lookAt } = useActions();
  const network = useMaillage(selectNetwork);
  const all = useMaillage(s =>
    s.exploration.network.projection === null ? selectAllKinds(s) : selectGraph(s),
  );
  const { absence, reveal } = useReveal(corpus);
  const { pins, names, focus } = useMaillage(s => s.exploration.network);
  const key = nodeKeyOf(selection);
  const around = focus?.roots.length === 1 && focus.roots[0] === key;
  const others = useMemo(
    () =>
      all.nodes
        .filter(node => node.key !== key)
        .map(node => ({
          id: node.key,
          label: keyName(corpus, node.key, t),
          note: t(`kind.${node.kind}`, { count: 1 }),
        })),
    [all, corpus, key, t],
  );
  const isHere = absence(selection) === null;
  if (isHere && !network.nodes.some(node => node.key === key)) return <FocusTools corpus={corpus} />;
  const steps = Array.from({ length: MOST_DEPTH }, (_, i) => i + 1);
  return (
    <section className="node-tools" aria-label={t('network.tools')}>
      <Segmented
        label={t('network.around')}
        value={around ? String(focus.depth) : WHOLE}
        options={[
          { value: WHOLE, label: t('network.aroundAll') },
          ...steps.map(depth => ({ value: String(depth), label: t('network.depth', { depth }) })),
        ]}
        onChange={value => {
          if (value === WHOLE) changeNetwork(focusOn(null));
          else
            reveal(
              [selection],
              focusOn({ roots: [key], depth: Number(value), relations: around ? focus.relations : [] }),
            );
        }}
      />
      <div className="buttons">
        {focus !== null && !focus.roots.includes(key) ? (
          <Button
            label={t('network.expand')}
            onPress={() => changeNetwork(focusOn({ ...focus, roots: [...focus.roots, key] }))}
          />
        ) : null}
        {isHere ? <Button label={t('network.hide')} onPress={() => changeNetwork(hide([key]))} /> : null}
        {isHere ? <AlwaysNamed nodeKey={key} /> : null}
        {[...pins, ...names].some(each => each.key === key) ? (
          <Button label={t('network.unpin')} onPress={() => changeNetwork(unpin([key]))} />
        ) : null}
      </div>
      <Finder
        label={t('network.pathTo')}
        hint={t('network.pathHint')}
        items={others}
        onChoose={to => {
          const end = all.nodes.find(node => node.key === to);
          if (end === undefined) return;
          reveal([{ kind: end.kind, id: end.id }, selection], askPath(key, to));
          lookAt('selection');
        }}
      />
      <FocusTools corpus={corpus} steps={!around} />
    </section>
  );
}
