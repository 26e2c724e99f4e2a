import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { documentsOf } from '../../../data/model/presence.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import { FIRST, part, SECOND } from '../../../data/resolve/together/editions.fixture.ts';
import { together } from '../../../data/resolve/together/together.ts';
import { translator } from '../../i18n/catalogues.ts';
import { editionGroups } from './editionGroups.ts';

const read = (id: string, text: string) => {
  const { dataset } = part(id, text);
  return indexCorpus(id, text, dataset);
};
const first = read('an-2024', FIRST);
const second = read('an-2025', SECOND);
const corpus = together([first, second], []);
const kinds = ['person', 'organisation', 'session', 'territory', 'theme', 'keyword'] as const;
const graph = buildGraph(corpus, subcorpusOf(corpus, EMPTY_QUERY), new Set(kinds));

describe('the colours of a network of several documents', () => {
  it('tell what is in the first alone, in both, in the second alone, in this order', () => {
    const { groups, groupOf } = editionGroups(corpus, graph, translator('fr'));
    expect(groups.map(({ title }) => title)).toEqual(['Seulement 2024', 'Les deux', 'Seulement 2025']);
    const groupNamed = (label: string) => {
      const node = graph.nodes.find(each => each.label === label);
      return groups.find(({ id }) => id === groupOf.get(node?.key ?? ''))?.title;
    };
    expect(groupNamed('Jeanne MARTIN')).toBe('Les deux');
    expect(groupNamed('Claire PETIT')).toBe('Seulement 2024');
    expect(groupNamed('Omar BENALI')).toBe('Seulement 2025');
    expect(groupNamed('La crise du logement')).toBe('Seulement 2025');
    expect(groupNamed('Participer')).toBe('Les deux');
    expect(graph.nodes.filter(({ key }) => !groupOf.has(key))).toEqual([]);
  });

  it('say of more than two which are in several and in all, and of many how many', () => {
    const named = (count: number) => {
      const parts = Array.from({ length: count }, (_, i) => {
        const own = i % 2 === 0 ? first : second;
        return { ...own, document: `${own.document}-${i}` };
      });
      const many = together(parts, []);
      const all = buildGraph(many, subcorpusOf(many, EMPTY_QUERY), new Set(kinds));
      const { groups, groupOf } = editionGroups(many, all, translator('en'));
      return { titles: groups.map(({ title }) => title.replace(/Only .*/u, 'Only')), groupOf };
    };
    expect(named(3).titles).toEqual(['Only', 'Only', 'Only', 'Several documents', 'All documents']);
    expect(named(6).titles).toHaveLength(8);
    expect(named(7).titles).toEqual(['One document', 'Several documents', 'All documents']);
    expect([...named(3).groupOf.values()]).toContain('several');
  });

  it('know nothing of one document by itself', () => {
    const of = documentsOf(first);
    expect(first.dataset.people.flatMap(({ id }) => of('person', id))).toEqual([]);
    expect(of('year', '2025')).toEqual([]);
  });
});
