import { useCallback, useMemo, useState } from 'react';
import { componentsOf } from '../../../data/graph/components.ts';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { measureText } from '../../scenes/measure.ts';
import { networkScene } from '../../scenes/network.ts';
import { selectEverything, selectGraph, selectSelection, selectWholeGraph } from '../../state/derived.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { useZoom, ZoomButtons } from '../parts/useZoom.tsx';
import { NetworkOptionsBar } from './NetworkOptionsBar.tsx';
import { type NetworkFacts, networkWords, tablesOfNetwork } from './networkPicture.ts';
import { positionsOf, useNetworkLayout } from './useNetworkLayout.ts';

/** Bodies named in the account of the network. */
const MOST_PRESENT = 3;

function factsOf(graph: Graph, hiddenSessions: number): NetworkFacts {
  const sizes = componentsOf(graph).map(component => component.length);
  const present = graph.nodes
    .filter(node => node.kind === 'organisation' && node.sessions > 1)
    .toSorted((a, b) => b.sessions - a.sessions || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_PRESENT)
    .map(node => ({ name: node.label, sessions: node.sessions }));
  return { components: sizes.length, largest: Math.max(0, ...sizes), present, hiddenSessions };
}

/** People, sessions, organisations, territories, themes and keywords in one network; any kinds switched on or off. */
export function NetworkView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const theme = useSceneTheme();
  const options = useMaillage(s => s.exploration.network);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const everything = useMaillage(selectEverything);
  const kept = useMaillage(selectSelection);
  const [hovered, setHovered] = useState<EntityRef | null>(null);
  const { view, gestures, buttons } = useZoom();

  const whole = useMaillage(selectWholeGraph);
  const graph = useMaillage(selectGraph);
  const layout = useNetworkLayout(whole);
  const positions = useMemo(() => positionsOf(graph, layout), [graph, layout]);
  const words = useMemo(() => {
    const facts = factsOf(graph, everything.sessions.size - kept.sessions.size);
    return networkWords(corpus, graph, facts, options, query, speech);
  }, [corpus, graph, everything, kept, options, query, speech]);
  const tables = useMemo(() => tablesOfNetwork(corpus, graph, speech), [corpus, graph, speech]);

  const draw = useCallback(
    (size: ElementSize) =>
      graph.nodes.length === 0
        ? null
        : networkScene({
            graph,
            positions,
            extent: layout.extent,
            size,
            theme,
            measure: measureText,
            words,
            options: { ...options, selected, hovered },
            view,
          }),
    [graph, positions, layout, theme, words, options, selected, hovered, view],
  );

  return (
    <Figure
      options={<NetworkOptionsBar />}
      draw={draw}
      tables={[
        { label: speech.t('network.nodes'), table: tables.nodes },
        { label: speech.t('network.links'), table: tables.links },
      ]}
      emptyWords={speech.t('chart.empty')}
      onHover={setHovered}
      gestures={gestures}
      overlay={<ZoomButtons buttons={buttons} />}
    />
  );
}
