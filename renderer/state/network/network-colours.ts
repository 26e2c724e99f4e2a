import type { MetricId } from '../../../data/graph/metrics.ts';
import type { MessageKey } from '../../i18n/index.ts';

interface ColourDescriptor {
  /** Its name in an address. */
  readonly id: string;
  readonly label: MessageKey;
  readonly legend: MessageKey;
  /** What the legend calls nodes outside of all groups. */
  readonly outside: MessageKey;
  /** Head of the column that says the group of each node; null where the table says it already. */
  readonly column: MessageKey | null;
  /** How it is drawn: from what a node says of itself, or from groups that are named here. */
  readonly drawn: 'theme' | 'kind' | 'group';
  /** What has to be computed first. */
  readonly metric: MetricId | null;
}

/** What the colours of nodes can say, the usual one first. */
export const COLOURS = [
  {
    id: 'theme',
    label: 'network.colourTheme',
    legend: 'network.legendThemes',
    outside: 'network.noTheme',
    column: null,
    drawn: 'theme',
    metric: null,
  },
  {
    id: 'kind',
    label: 'network.colourKind',
    legend: 'network.legendColourKinds',
    outside: 'network.noTheme',
    column: null,
    drawn: 'kind',
    metric: null,
  },
  {
    id: 'community',
    label: 'network.colourCommunity',
    legend: 'network.legendCommunities',
    outside: 'network.noCommunity',
    column: 'network.column.community',
    drawn: 'group',
    metric: 'community',
  },
  {
    id: 'level',
    label: 'network.colourLevel',
    legend: 'network.legendLevels',
    outside: 'network.noLevel',
    column: 'network.column.level',
    drawn: 'group',
    metric: null,
  },
  {
    id: 'edition',
    label: 'network.colourEdition',
    legend: 'network.legendEditions',
    outside: 'network.noEdition',
    column: 'network.column.edition',
    drawn: 'group',
    metric: null,
  },
] as const satisfies readonly ColourDescriptor[];

export type ColourBy = (typeof COLOURS)[number]['id'];

/** The colour of that name. */
export function colourOf(id: ColourBy): ColourDescriptor {
  return COLOURS.find(each => each.id === id) ?? COLOURS[0];
}

interface HullDescriptor {
  readonly id: string;
  readonly label: MessageKey;
  readonly metric: MetricId | null;
}

/** What a hull can be drawn around, nothing first. */
export const HULLS = [
  { id: 'none', label: 'network.hull.none', metric: null },
  { id: 'community', label: 'network.hull.community', metric: 'community' },
  { id: 'theme', label: 'network.hull.theme', metric: null },
  { id: 'session', label: 'network.hull.session', metric: null },
] as const satisfies readonly HullDescriptor[];

export type HullId = (typeof HULLS)[number]['id'];

/** The hull of that name. */
export function hullOf(id: HullId): HullDescriptor {
  return HULLS.find(each => each.id === id) ?? HULLS[0];
}
