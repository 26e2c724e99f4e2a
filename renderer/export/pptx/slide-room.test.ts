import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import { summarise } from '../../../data/graph/summary.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf, type Language } from '../../i18n/index.ts';
import { rouenInput } from '../../scenes/gallery/network-rouen.ts';
import { positionsOf } from '../../scenes/gallery/positions.ts';
import { networkScene } from '../../scenes/network.ts';
import { standingMarks } from '../../scenes/parts/mark-bounds.ts';
import { DEFAULT_NETWORK } from '../../state/network/network-options.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { networkWords } from '../../views/network/networkPicture.ts';
import { ownGround } from './ground.ts';

const corpus = rouen();
const graph = buildGraph(corpus, subcorpusOf(corpus, EMPTY_QUERY), new Set(DEFAULT_NETWORK.kinds));
const found = {
  facts: { summary: summarise(graph), connectors: [], hiddenSessions: 0 },
  values: [],
  pathLength: null,
};

/** How much of a slide's height and width the nodes of the first picture take, with all that the application says in its legend. */
function roomOfNodes(slide: '16:9' | '4:3', language: Language) {
  const speech = { language, t: translator(language), formats: formatsOf(language) };
  const words = networkWords(corpus, graph, found, DEFAULT_NETWORK, EMPTY_QUERY, [], speech);
  const { sheet } = ownGround(slide);
  const scene = networkScene({
    ...rouenInput(language),
    graph,
    positions: positionsOf(graph),
    words,
    ...sheet,
  });
  const nodes = standingMarks(scene.marks, sheet.measure).find(({ mark }) => mark.key === 'layer:nodes')?.box;
  if (nodes === undefined) throw new Error('the network has nodes');
  return { height: nodes.height / scene.height, width: nodes.width / scene.width };
}

describe('the first picture on a slide', () => {
  it.each(['fr', 'en'] as const)('takes most of it, whatever its legend tells: %s', language => {
    const wide = roomOfNodes('16:9', language);
    expect(wide.height).toBeGreaterThan(0.7);
    expect(wide.width).toBeGreaterThan(0.65);
    expect(roomOfNodes('4:3', language).height).toBeGreaterThan(0.45);
  });
});
