import { buildGraph } from '../../../data/graph/build.ts';
import { summarise } from '../../../data/graph/summary.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { DEFAULT_NETWORK } from '../../state/network/network-options.ts';
import { editionGroups } from '../../views/network/editionGroups.ts';
import { networkWords } from '../../views/network/networkPicture.ts';
import { measureText } from '../measure.ts';
import { networkScene } from '../network.ts';
import { LIGHT } from '../theme.ts';
import { editions, everyEdition } from './editions-read.ts';
import type { GalleryPicture } from './picture.ts';
import { positionsOf } from './positions.ts';
import { speechOf } from './rouen-read.ts';

const graph = buildGraph(editions, everyEdition, new Set(['organisation', 'person']));

const facts = { summary: summarise(graph), connectors: [], hiddenSessions: 0 };
const found = { facts, values: [], pathLength: null };

/** The difference of two editions over one layout: what is in the first alone, in both, in the second alone. */
export const networkEditions: GalleryPicture = {
  name: 'network-editions',
  scene: (on, language = 'fr') => {
    const speech = speechOf(language);
    const { groups, groupOf } = editionGroups(editions, graph, speech.t);
    const options = { ...DEFAULT_NETWORK, kinds: ['organisation', 'person'], colourBy: 'edition' } as const;
    return networkScene({
      graph,
      positions: positionsOf(graph),
      size: { width: 1280, height: 800 },
      theme: LIGHT,
      measure: measureText,
      words: networkWords(editions, graph, found, options, EMPTY_QUERY, groups, speech),
      options: { kinds: options.kinds, colourBy: 'group', sizeBy: 'degree', groupOf },
      ...on,
    });
  },
};
