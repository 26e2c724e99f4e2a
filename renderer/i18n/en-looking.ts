import type { frLooking } from './fr-looking.ts';

/** English for `fr-looking.ts`. */
export const enLooking = {
  'absent.kind': 'Not in the figure: the kind “{kind}” is not shown there.',
  'absent.filter': 'Not in the figure: the filters leave it out.',
  'absent.projection': 'Not in the figure: it shows one kind only.',
  'absent.hidden': 'Not in the figure: this node is hidden.',
  'absent.narrowed': 'Not in the figure, which is narrowed to a neighbourhood or to the strongest links.',
  'absent.stoodFor': 'What it is tied to is highlighted.',
  'absent.show': 'Show',
  'absent.showOf': 'Show {name}',
  'search.showHint': '“Show”, or Shift + Enter, puts into the figure what is not there.',
  'inspector.fold': 'Fold the detail',
  'inspector.unfold': 'Show the detail',
  'chart.options': 'Options',
  'preferences.label': 'Preferences',
  'preferences.size': 'Display',
  'size.window': 'Automatic',
  'size.projection': 'Projection',
  'filter.folded': 'Filters ({count})',
  'chart.zoomKept': 'Frame what is left',
} as const satisfies Readonly<Record<keyof typeof frLooking, string>>;
