import { useMemo } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { NodeColumn } from '../../scenes/tables.ts';
import { useMaillage } from '../../state/hook.ts';
import { METRIC_OF } from '../../state/network-metrics.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { Grouping } from './networkGroups.ts';
import { tablesOfNetwork } from './networkPicture.ts';

/** The tables of nodes and links; what colours and sizes show besides has its column. */
export function useNetworkTables(
  corpus: Corpus,
  graph: Graph,
  { groups, groupOf }: Grouping,
  values: Float64Array,
): ReturnType<typeof tablesOfNetwork> {
  const speech = useSpeech();
  const { colourBy, sizeBy } = useMaillage(s => s.exploration.network);
  return useMemo(() => {
    const { t } = speech;
    const titles = new Map(groups.map(group => [group.id, group.title]));
    const more: NodeColumn[] = [];
    if (colourBy === 'community' || colourBy === 'level') {
      more.push({
        id: colourBy,
        label: t(`network.column.${colourBy}`),
        numeric: false,
        cell: node => titles.get(groupOf.get(node.key) ?? '') ?? null,
      });
    }
    if (METRIC_OF[sizeBy] !== null) {
      more.push({
        id: sizeBy,
        label: t(`network.column.${METRIC_OF[sizeBy] === 'pagerank' ? 'pagerank' : 'betweenness'}`),
        numeric: true,
        cell: (_, i) => values[i] ?? null,
      });
    }
    return tablesOfNetwork(corpus, graph, speech, more);
  }, [corpus, graph, groups, groupOf, values, colourBy, sizeBy, speech]);
}
