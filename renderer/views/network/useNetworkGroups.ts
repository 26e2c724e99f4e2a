import { useMemo } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Hull } from '../../scenes/network-input.ts';
import { useMaillage } from '../../state/hook.ts';
import { selectCommunities, selectHeld } from '../../state/network/derived-network.ts';
import { useSpeech } from '../../ui/language.tsx';
import { editionGroups } from './editionGroups.ts';
import {
  communityGroups,
  type Grouping,
  hullsOf,
  isThemeless,
  levelGroups,
  natureGroups,
  sessionHulls,
  themeHulls,
} from './networkGroups.ts';

const NO_GROUPS: Grouping = { groups: [], groupOf: new Map() };

/** What colours and hulls show of the network, besides themes and kinds; null where no hull is asked for. */
export function useNetworkGroups(
  corpus: Corpus,
  graph: Graph,
): { readonly grouping: Grouping; readonly hulls: readonly Hull[] | null } {
  const speech = useSpeech();
  const { t } = speech;
  const { colourBy, hull, naming } = useMaillage(s => s.exploration.network);
  const communities = useMaillage(selectCommunities);
  const held = useMaillage(selectHeld);
  const community = useMemo(
    () =>
      communities.length === 0
        ? NO_GROUPS
        : communityGroups(corpus, graph, communities, naming.groups, speech),
    [corpus, graph, communities, naming.groups, speech],
  );
  const grouping = useMemo(() => {
    if (colourBy === 'community') return community;
    if (isThemeless(corpus, { colourBy })) return natureGroups(corpus, graph, t);
    if (colourBy === 'edition') return editionGroups(corpus, graph, t);
    return colourBy === 'level' ? levelGroups(corpus, graph, t) : NO_GROUPS;
  }, [colourBy, community, corpus, graph, t]);
  const hulls = useMemo(() => {
    switch (hull) {
      case 'none':
        return null;
      case 'community':
        return hullsOf(community);
      case 'theme':
        return themeHulls(corpus, graph);
      case 'session':
        return sessionHulls(corpus, graph, held);
    }
  }, [hull, community, corpus, graph, held]);
  return { grouping, hulls };
}
