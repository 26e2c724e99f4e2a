import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf } from '../../i18n/index.ts';
import { category } from '../../scenes/parts/color.ts';
import { DARK, LIGHT } from '../../scenes/theme.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { communityNames } from './communityNames.ts';
import { communityGroups } from './networkGroups.ts';

const corpus = rouen();
const graph = buildGraph(corpus, subcorpusOf(corpus, EMPTY_QUERY), new Set(['session', 'organisation']));
const speech = { t: translator('fr'), formats: formatsOf('fr') };
const at = (key: string) => graph.nodes.findIndex(node => node.key === key);
const keyed = (label: string) => graph.nodes.findIndex(node => node.label.startsWith(label));
/** A body with what it is linked to. */
const around = (index: number) => [
  index,
  ...graph.links.flatMap(({ source, target }) =>
    source === index ? [target] : target === index ? [source] : [],
  ),
];
const named = (
  communities: readonly (readonly number[])[],
  byHand: readonly { key: string; name: string }[] = [],
) => communityNames(corpus, graph, communities, byHand, speech);

describe('the name of a community', () => {
  const cnfpt = keyed('Centre national de la fonction publique');

  it('is that of the bodies that hold it together, by their letters', () => {
    expect(named([around(cnfpt)])).toEqual(['CNFPT']);
    const two = [...around(cnfpt), ...around(keyed('Ville de Brest'))];
    expect(named([[...new Set(two)]])).toEqual(['CNFPT et Ville de Brest']);
  });

  it('is the title of the session where its bodies hang on nothing else', () => {
    const session = at('session:A11');
    expect(named([around(session)])).toEqual([corpus.sessions.get('A11')?.title]);
  });

  it('is what the analyst calls it, by any of its nodes', () => {
    const key = graph.nodes[around(cnfpt)[1] ?? 0]?.key ?? '';
    expect(named([around(cnfpt)], [{ key, name: 'Autour de la formation' }])).toEqual([
      'Autour de la formation',
    ]);
    expect(named([around(cnfpt)], [{ key: 'session:nowhere', name: 'Ailleurs' }])).toEqual(['CNFPT']);
  });

  it('comes with a hue that is no theme’s', () => {
    const communities = graph.nodes.map((_, i) => i % 8);
    const { groups } = communityGroups(corpus, graph, communities, [], speech);
    for (const theme of [LIGHT, DARK]) {
      const hues = groups.map(({ colour }) => category(theme, colour));
      expect(new Set(hues).size).toBe(8);
      expect(hues.filter(hue => theme.categories.includes(hue))).toEqual([]);
    }
  });
});

describe('the colours of communities', () => {
  /** A partition of the whole network into groups of so many nodes, and the rest, one by one. */
  const groupsOf = (...sizes: readonly number[]) => {
    const partition = sizes.flatMap((size, i) => Array<number>(size).fill(i));
    const alone = graph.nodes.length - partition.length;
    const all = [...partition, ...Array.from({ length: alone }, (_, i) => sizes.length + i)];
    return communityGroups(corpus, graph, all, [], speech);
  };
  const sizes = ({ groupOf, groups }: ReturnType<typeof groupsOf>) =>
    groups.map(({ id }) => [...groupOf.values()].filter(each => each === id).length);

  it('go to groups of two and more, the largest first', () => {
    expect(sizes(groupsOf(1, 2, 1, 4, 3))).toEqual([4, 3, 2]);
  });

  it.each([
    [7, 7],
    [8, 8],
    [9, 8],
  ])('are enough for eight groups: %i have %i', (groups, coloured) => {
    expect(groupsOf(...Array<number>(groups).fill(2)).groups).toHaveLength(coloured);
  });

  it('go in the order of the groups where these are as large, so that the smallest behind them have none', () => {
    const { groupOf } = groupsOf(2, 3, 2, 3);
    const first = (node: number) => groupOf.get(graph.nodes[node]?.key ?? '');
    expect([first(2), first(7), first(0), first(5)]).toEqual([0, 1, 2, 3].map(i => `community:${i}`));
  });
});
