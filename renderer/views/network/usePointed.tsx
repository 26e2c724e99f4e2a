import { type RefObject, useCallback, useState } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Point } from '../../interact/hold.ts';
import { lineNear } from '../../interact/near.ts';
import { targetAt } from '../../interact/pick.ts';
import { pointOn } from '../../interact/point.ts';
import type { NetworkDrawing } from '../../scenes/network-input.ts';
import { useSpeech } from '../../ui/language.tsx';
import { digitsOf } from '../parts/picture.ts';
import { keyName } from './names.ts';

/** A link under the pointer, and where the pointer is. */
interface Pointed {
  readonly key: string;
  readonly at: Point;
}

/** The link that the pointer is on: a gesture for the figure's element, and what there is to show. */
export function usePointed(drawing: RefObject<NetworkDrawing | null>): {
  readonly pointed: Pointed | null;
  readonly pointing: (element: SVGSVGElement | HTMLElement) => () => void;
} {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const pointing = useCallback(
    (element: SVGSVGElement | HTMLElement) =>
      pointOn(element, (at, target) => {
        const targets = drawing.current?.scene.targets ?? [];
        const isOnMark =
          (target instanceof Element && target.closest('[data-kind]') !== null) ||
          (at !== null && targetAt(targets, at) !== null);
        const key = at === null || isOnMark ? null : lineNear(drawing.current?.scene.ties ?? [], at);
        setPointed(key === null || at === null ? null : { key, at });
      }),
    [drawing],
  );
  return { pointed, pointing };
}

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
    <div className="tooltip pointed" aria-hidden="true" style={{ left: at.x, top: at.y }}>
      {t('network.pointLink', {
        source: keyName(corpus, source.key, t),
        target: keyName(corpus, target.key, t),
        why,
      })}
    </div>
  );
}
