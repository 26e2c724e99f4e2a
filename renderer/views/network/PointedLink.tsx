import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { useSpeech } from '../../ui/language.tsx';
import { digitsOf } from '../parts/picture.ts';
import { keyName } from './names.ts';
import type { Pointed } from './usePointed.ts';

interface PointedLinkProps {
  readonly corpus: Corpus;
  readonly graph: Graph;
  readonly pointed: Pointed;
}

/** What the link under the pointer says, beside the pointer. */
export function PointedLink({ corpus, graph, pointed: { key, at } }: PointedLinkProps) {
  const { t, formats } = useSpeech();
  const link = graph.links.find(each => each.key === key);
  const [source, target] = [graph.nodes[link?.source ?? -1], graph.nodes[link?.target ?? -1]];
  if (link === undefined || source === undefined || target === undefined) return null;
  const why =
    link.relation === 'shares' || link.relation === 'through'
      ? t('network.pointWeight', { weight: formats.number(link.weight, digitsOf(link.weight)) })
      : t('network.pointSaid', { count: link.weight });
  return (
    <div
      className="tooltip pointed"
      aria-hidden="true"
      style={{ left: `calc(var(--scale) * ${at.x}px)`, top: `calc(var(--scale) * ${at.y}px)` }}
    >
      {t('network.pointLink', {
        source: keyName(corpus, source.key, t),
        target: keyName(corpus, target.key, t),
        why,
      })}
    </div>
  );
}
