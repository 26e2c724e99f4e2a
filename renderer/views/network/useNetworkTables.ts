import { useMemo } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { NodeColumn } from '../../scenes/tables.ts';
import { useMaillage } from '../../state/hook.ts';
import { colourOf } from '../../state/network/network-colours.ts';
import { sizeOf } from '../../state/network/network-sizes.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { Grouping } from './networkGroups.ts';
import { tablesOfNetwork } from './networkPicture.ts';

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The tables of nodes and links; what colours and sizes show besides has its column. */
export function useNetworkTables(
  corpus: Corpus,
  graph: Graph,
  { groups, groupOf }: Grouping,
  values: Float64Array,
): ReturnType<typeof tablesOfNetwork> & { readonly more: readonly NodeColumn[] } {
  const speech = useSpeech();
  const { colourBy, sizeBy } = useMaillage(s => s.exploration.network);
  return useMemo(() => {
    const { t } = speech;
    const titles = new Map(groups.map(group => [group.id, group.title]));
    const more: NodeColumn[] = [];
    const { column } = colourOf(colourBy);
    if (column !== null) {
      more.push({
        id: colourBy,
        label: t(column),
        numeric: false,
        cell: node => titles.get(groupOf.get(node.key) ?? '') ?? null,
      });
    }
    const { metric, measure } = sizeOf(sizeBy);
    if (metric !== null) {
      more.push({
        id: sizeBy,
        label: capitalised(t(measure)),
        numeric: true,
        cell: (_, i) => values[i] ?? null,
      });
    }
    return { ...tablesOfNetwork(corpus, graph, speech, more, sizeBy), more };
  }, [corpus, graph, groups, groupOf, values, colourBy, sizeBy, speech]);
}
