import type { Speech } from '../../ui/language.tsx';

/** The layers of the scenes that are worth a name where their objects are listed. */
const LAYERS = [
  'axis',
  'bands',
  'cells',
  'columns',
  'counts',
  'declared',
  'dropped',
  'ground',
  'hulls',
  'labels',
  'leaders',
  'legend',
  'links',
  'mentions',
  'names',
  'near',
  'nodes',
  'now',
  'phrases',
  'places',
  'quotations',
  'shares',
  'sides',
  'source',
  'spans',
  'table',
  'terms',
  'ties',
  'title',
  'values',
  'words',
  'bars',
  'common',
  'lines',
  'note',
  'callouts',
  'sessions',
] as const;

/** What layers are called; null for what is no layer of its own, such as a row of a legend. */
export function layerNames(t: Speech['t']): (name: string) => string | null {
  return name => {
    const known = LAYERS.find(each => each === name);
    return known === undefined ? null : t(`layer.${known}`);
  };
}
