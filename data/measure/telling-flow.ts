import {
  type Dimension,
  type FlowLink,
  type FlowNode,
  type Flows,
  NO_BODY,
  NO_VALUE,
  OTHERS,
} from './flows.ts';

/** Dimensions of which one says the other: a commune is on the level of communes, a session lies in its theme. */
const TIED: readonly (readonly [Dimension, Dimension])[] = [
  ['theme', 'session'],
  ['session', 'sessionKind'],
  ['session', 'day'],
  ['session', 'moment'],
  ['organisationKind', 'organisation'],
  ['organisationKind', 'level'],
  ['organisation', 'level'],
  ['organisation', 'region'],
  ['level', 'region'],
];
/** A flow of fewer is an accident, and so is one that is hardly larger than chance. */
const LEAST = 3;
const LIFT = 1.3;

/** Gathers others, or what has no value. */
export function isVague({ value }: Pick<FlowNode, 'value'>): boolean {
  return value === NO_VALUE || value === NO_BODY || value === OTHERS;
}

/** The links between known values of columns of which neither says the other. */
export function openLinks({ dimensions, nodes, links }: Flows): readonly FlowLink[] {
  const node = new Map(nodes.map(each => [each.key, each]));
  const dimension = (key: string) => dimensions[node.get(key)?.column ?? -1];
  return links.filter(({ source, target }) => {
    const [a, b] = [node.get(source), node.get(target)];
    if (a === undefined || b === undefined || isVague(a) || isVague(b)) return false;
    const pair = [dimension(source), dimension(target)];
    return !TIED.some(tied => tied.every(each => pair.includes(each)));
  });
}

/**
 * The flow that says most: the one that adds most to the mutual information of its two columns, where it is larger than
 * chance would have it. Null where none is. What `isPlain` holds of needs no saying.
 */
export function tellingFlow(
  flows: Flows,
  isPlain: (link: FlowLink) => boolean = () => false,
): FlowLink | null {
  const total = new Map(flows.nodes.map(node => [node.key, node.total]));
  const expected = ({ source, target }: FlowLink) =>
    ((total.get(source) ?? 0) * (total.get(target) ?? 0)) / Math.max(1, flows.total);
  let best: { readonly link: FlowLink; readonly score: number } | null = null;
  for (const link of openLinks(flows)) {
    const lift = link.total / Math.max(Number.EPSILON, expected(link));
    if (link.total < LEAST || lift < LIFT || isPlain(link)) continue;
    const score = link.total * Math.log(lift);
    if (score > (best?.score ?? 0)) best = { link, score };
  }
  return best?.link ?? null;
}
