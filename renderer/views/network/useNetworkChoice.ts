import type { RefObject } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { lineNear } from '../../interact/near.ts';
import type { NetworkDrawing } from '../../scenes/network-input.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { askLink, mark } from '../../state/network/network-options.ts';
import type { Press } from '../../ui/SceneView.tsx';

/** What a press on the picture or on a row of its tables chooses: a node, one more node, or a link. */
export function useNetworkChoice(graph: Graph, drawing: RefObject<NetworkDrawing | null>) {
  const { select, changeNetwork } = useActions();
  const { marked } = useMaillage(s => s.exploration.network);
  const selected = useMaillage(s => s.exploration.selection);

  return (datum: EntityRef | null, key: string | null, { at, adding }: Press): void => {
    const node =
      key === null ? undefined : graph.nodes.find(each => each.kind === datum?.kind && each.id === datum.id);
    if (node === undefined) {
      // A row of the table of links is one by its key; on the picture a line is too thin to be hit.
      const link = graph.links.some(each => each.key === key)
        ? key
        : at === null
          ? null
          : lineNear(drawing.current?.scene.ties ?? [], at);
      if (link !== null) changeNetwork(askLink(link));
      else select(null);
    } else if (adding) {
      const before = selected === null ? marked : [nodeKeyOf(selected)];
      changeNetwork(
        mark(before.includes(node.key) ? before.filter(each => each !== node.key) : [...before, node.key]),
      );
    } else {
      select({ kind: node.kind, id: node.id });
    }
  };
}
