import { useMemo } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { NetworkWords } from '../../scenes/network-input.ts';
import type { ThemeWords } from '../../scenes/scene-words.ts';
import { useMaillage } from '../../state/hook.ts';
import { selectFacts, selectPaths, selectSizes } from '../../state/network/derived-network.ts';
import { useSpeech } from '../../ui/language.tsx';
import { networkWords } from './networkPicture.ts';

/** Every word in the picture of the network, with its account. */
export function useNetworkWords(corpus: Corpus, graph: Graph, groups: readonly ThemeWords[]): NetworkWords {
  const speech = useSpeech();
  const options = useMaillage(s => s.exploration.network);
  const query = useMaillage(s => s.exploration.query);
  const facts = useMaillage(selectFacts);
  const values = useMaillage(selectSizes);
  const pathLength = useMaillage(selectPaths)?.length ?? null;
  return useMemo(
    () => networkWords(corpus, graph, { facts, values, pathLength }, options, query, groups, speech),
    [corpus, graph, facts, values, pathLength, options, query, groups, speech],
  );
}
