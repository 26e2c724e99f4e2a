import type { FlowNode, Flows } from '../../../data/measure/flows.ts';
import { isVague } from '../../../data/measure/telling-flow.ts';
import type { Speech } from '../../ui/language.tsx';

/** How values and volumes are said. */
export interface Naming {
  readonly name: (key: string) => string;
  readonly value: (total: number) => string;
}

/**
 * What can be said where no flow stands out: that a column holds one value only, and so tells nothing apart; which value has the
 * most; or which has more than half.
 */
export function leaderOf(flows: Flows, { name, value }: Naming, { t, formats }: Speech): string | undefined {
  const { nodes, total } = flows;
  const known = nodes.filter(node => !isVague(node));
  const ofAll = known.filter(node => node.total >= total);
  const leaders = known.filter(
    node => !ofAll.some(({ column }) => column === node.column) && leads(flows, node),
  );
  const [single] = ofAll;
  const leader =
    single === undefined
      ? leaders.find(node => 2 * node.total > total)
      : (leaders.find(({ column }) => column === 0) ?? leaders[0]);
  const said = { total: value(leader?.total ?? 0), all: value(total) };
  if (single === undefined)
    return leader === undefined ? undefined : t('finding.flowHalf', { value: name(leader.key), ...said });
  if (leader !== undefined)
    return t('finding.flowMost', { value: name(leader.key), single: name(single.key), ...said });
  return t('finding.flowAll', {
    values: formats.list(ofAll.map(({ key }) => t('finding.quoted', { word: name(key) }))),
    count: ofAll.length,
    all: value(total),
  });
}

/** Whether no other value of its column, nor what has none, is larger; those that are gathered are each smaller. */
function leads({ nodes }: Flows, { column, total, key }: FlowNode): boolean {
  return nodes.every(
    other => other.column !== column || other.key === key || other.gathered.length > 0 || other.total < total,
  );
}
