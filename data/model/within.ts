import type { Territory } from './entity.ts';

/**
 * The ids that stand for a territory in a filter: its own, and those of the department and the region it lies in, so
 * that a region can be asked for that only its communes name.
 */
export function idsAround(territory: Territory): readonly string[] {
  const { id, department, region } = territory;
  const above = [
    ...(department === null ? [] : [`department-${department}`]),
    ...(region === null ? [] : [`region-${region}`]),
  ];
  return [...new Set([id, ...above])];
}
