import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { documentsOf } from '../../../data/model/presence.ts';
import type { Translate } from '../../i18n/index.ts';
import { editionShort } from '../../naming/editions.ts';
import type { ThemeWords } from '../../scenes/scene-words.ts';
import type { Grouping } from './networkGroups.ts';

/** Beyond so many documents, a colour for each could not be told apart from the next. */
const MOST_TOLD = 6;

/** In which of several documents each node is: in one alone, in several, in all; the difference of their networks, over one layout. */
export function editionGroups(corpus: Corpus, graph: Graph, t: Translate): Grouping {
  const { dataset } = corpus;
  const ids = (dataset.documents ?? []).map(({ id }) => id);
  const told = ids.length <= MOST_TOLD;
  const of = documentsOf(corpus);
  const groupOf = new Map<string, string>();
  for (const node of graph.nodes) {
    const found = of(node.kind, node.id);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length === ids.length) groupOf.set(node.key, 'all');
    else if (found.length > 1) groupOf.set(node.key, 'several');
    else groupOf.set(node.key, told ? `only:${only}` : 'one');
  }
  const titles: readonly (readonly [id: string, title: string])[] = [
    ...(told
      ? ids.map(id => [`only:${id}`, t('network.onlyIn', { name: editionShort(dataset, id) })] as const)
      : [['one', t('network.inOne')] as const]),
    ...(ids.length > 2 ? [['several', t('network.inSeveral')] as const] : []),
    ['all', t(ids.length === 2 ? 'network.inBoth' : 'network.inAll')],
  ];
  const groups = titles.map(([id, title], colour): ThemeWords => ({ id, title, colour }));
  // Of two, what both have stands between them in the legend.
  const [first, second, both] = groups;
  const isPair = ids.length === 2 && first !== undefined && second !== undefined && both !== undefined;
  return { groups: isPair ? [first, both, second] : groups, groupOf };
}
