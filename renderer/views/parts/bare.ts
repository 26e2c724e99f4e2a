import type { ScreenId } from '../../state/exploration/exploration.ts';

/**
 * Screens without a figure, which would have the source in it. A deck says in words what they show: to lay a list out for it would hold
 * the window up.
 */
export const BARE: ReadonlySet<ScreenId> = new Set([
  'sessions',
  'source',
  'corrections',
  'views',
  'documents',
]);
