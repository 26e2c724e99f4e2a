import { useCallback, useMemo, useRef, useState } from 'react';
import { distancesFrom } from '../../../data/graph/ego.ts';
import type { Graph } from '../../../data/graph/graph.ts';
import { keyOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { regionPath } from '../../interact/lasso.ts';
import { lineNear } from '../../interact/near.ts';
import { measureText } from '../../scenes/measure.ts';
import { networkScene } from '../../scenes/network.ts';
import type { NetworkScene } from '../../scenes/network-input.ts';
import { selectGraph, selectIsCounting, selectWholeGraph } from '../../state/derived.ts';
import { isSketched, selectLit, selectSizes } from '../../state/derived-network.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { askLink, mark } from '../../state/network-options.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { Press } from '../../ui/SceneView.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { useLatest } from '../parts/useLatest.ts';
import { useZoom, ZoomButtons } from '../parts/useZoom.tsx';
import { viewOnto } from './framing.ts';
import { NetworkOptionsBar } from './NetworkOptionsBar.tsx';
import { extentOf, positionsOf } from './places.ts';
import { useNetworkGestures } from './useNetworkGestures.ts';
import { useNetworkGroups } from './useNetworkGroups.ts';
import { useNetworkLayout } from './useNetworkLayout.ts';
import { useNetworkTables } from './useNetworkTables.ts';
import { useNetworkWords } from './useNetworkWords.ts';
import { PointedLink, usePointed } from './usePointed.tsx';
import { Working } from './Working.tsx';

/** People, sessions, organisations, territories, themes and keywords in one network; any kinds switched on or off. */
export function NetworkView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const theme = useSceneTheme();
  const { select, changeNetwork } = useActions();
  const options = useMaillage(s => s.exploration.network);
  const selected = useMaillage(s => s.exploration.selection);
  const lit = useMaillage(selectLit);
  const values = useMaillage(selectSizes);
  const counting = useMaillage(selectIsCounting);
  const [hovered, setHovered] = useState<EntityRef | null>(null);
  const { view, gestures: zoom, buttons } = useZoom();
  const drawn = useRef<NetworkScene | null>(null);
  const viewed = useLatest(view);
  const ring = (keys: readonly string[]) => changeNetwork(mark([...options.marked, ...keys]));
  const { pointed, pointing } = usePointed(drawn);
  const others = useMemo(() => [pointing, zoom], [pointing, zoom]);
  const { gestures, dragged, draggedName, region } = useNetworkGestures(
    drawn,
    viewed,
    others,
    useLatest(ring),
  );

  const whole = useMaillage(selectWholeGraph);
  const graph = useMaillage(selectGraph);
  const layout = useNetworkLayout(whole);
  const sketched = useMaillage(isSketched);
  const positions = useMemo(
    () => positionsOf(graph, layout, dragged === null ? options.pins : [...options.pins, dragged]),
    [graph, layout, options.pins, dragged],
  );
  const names = useMemo(
    () =>
      new Map(
        (draggedName === null ? options.names : [...options.names, draggedName]).map(each => [
          each.key,
          each,
        ]),
      ),
    [options.names, draggedName],
  );
  // What is looked at by itself fills the picture; filters and hiding leave everything where it is.
  const extent = useMemo(
    () => (options.focus === null ? layout.extent : extentOf(positions)),
    [options.focus, layout, positions],
  );
  const { grouping, hulls } = useNetworkGroups(corpus, graph);
  const words = useNetworkWords(corpus, graph, grouping.groups);
  const tables = useNetworkTables(corpus, graph, grouping, values);

  const draw = useCallback(
    (size: ElementSize) => {
      drawn.current =
        graph.nodes.length === 0 || !layout.ready
          ? null
          : networkScene({
              graph,
              positions,
              extent,
              size,
              theme,
              measure: measureText,
              words,
              options: {
                kinds: options.projection === null ? options.kinds : [options.projection.kind],
                colourBy:
                  options.colourBy === 'theme' || options.colourBy === 'kind' ? options.colourBy : 'group',
                sizeBy:
                  options.sizeBy === 'degree' || options.sizeBy === 'sessions' ? options.sizeBy : 'value',
                groupOf: grouping.groupOf,
                values,
                ...(hulls === null ? {} : { hulls }),
                names,
                // Names would jump with their nodes when the layout itself comes.
                ...(sketched ? { labelBudget: 0 } : {}),
                lit,
                selected,
                // Around one node, the picture is of that node already.
                fades: selected === null || options.focus?.roots.includes(keyOf(selected)) !== true,
                hovered,
              },
              view,
            });
      return drawn.current;
    },
    [
      graph,
      layout,
      positions,
      extent,
      theme,
      words,
      options,
      grouping,
      hulls,
      values,
      names,
      sketched,
      lit,
      selected,
      hovered,
      view,
    ],
  );

  const framed = lit?.nodes ?? new Set(selected === null ? [] : aroundOf(graph, keyOf(selected)));
  const frame = () => {
    const next = drawn.current === null ? null : viewOnto(drawn.current, framed, view);
    if (next !== null) buttons.to(next);
  };

  const choose = (datum: EntityRef | null, key: string | null, { at, adding }: Press) => {
    const node =
      key === null ? undefined : graph.nodes.find(each => each.kind === datum?.kind && each.id === datum.id);
    if (node === undefined) {
      // A row of the table of links is one by its key; on the picture a line is too thin to be hit.
      const link = graph.links.some(each => each.key === key)
        ? key
        : at === null
          ? null
          : lineNear(drawn.current?.ties ?? [], at);
      if (link !== null) changeNetwork(askLink(link));
      else select(null);
    } else if (adding) {
      const before = selected === null ? options.marked : [keyOf(selected)];
      changeNetwork(
        mark(before.includes(node.key) ? before.filter(each => each !== node.key) : [...before, node.key]),
      );
    } else {
      select({ kind: node.kind, id: node.id });
    }
  };

  return (
    <Figure
      options={<NetworkOptionsBar />}
      draw={draw}
      tables={[
        { label: speech.t('network.nodes'), table: tables.nodes },
        { label: speech.t('network.links'), table: tables.links },
      ]}
      emptyWords={speech.t(
        counting ? 'network.counting' : layout.ready ? 'chart.empty' : 'network.layingOut',
      )}
      onHover={setHovered}
      onChoose={choose}
      gestures={gestures}
      overlay={
        <>
          {region === null ? null : (
            <svg className="region" aria-hidden="true">
              <path d={regionPath(region)} />
            </svg>
          )}
          <Working />
          {pointed === null ? null : <PointedLink corpus={corpus} graph={graph} pointed={pointed} />}
          <ZoomButtons buttons={buttons} onFrame={framed.size === 0 ? undefined : frame} />
        </>
      }
    />
  );
}

/** A node and what it is tied to, by their keys. */
function aroundOf(graph: Graph, key: string): readonly string[] {
  return [...distancesFrom(graph, [key], { depth: 1 }).keys()];
}
