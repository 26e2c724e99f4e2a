import type { frViews } from './fr-views.ts';

/** English for `fr-views.ts`. */
export const enViews = {
  'screen.views': 'Views',

  'view.save': 'Save the view',
  'view.saveNothing': 'Save the view: choose two things to compare first',
  'view.name': 'Name of the view',
  'view.keep': 'Save',
  'view.taken': 'A view has this name already.',
  'view.replace': 'Replace it',
  'view.keepBoth': 'Keep both',
  'view.saved': 'The view is saved: it is in Views.',
  'view.updated': '“{name}” now shows what is on screen.',
  'view.suggested': '{screen}: {what}',

  'views.count': '{count, plural, =0 {No view} one {# view} other {# views}}',
  'views.empty':
    'No view of this document is saved. On every screen, “Save the view” keeps what is shown under a name: filters, selection, options and the nodes that were placed by hand.',
  'views.list': 'Saved views',
  'views.present': 'Present',
  'views.move': 'Move “{name}”',
  'views.actions': 'Actions on “{name}”',
  'views.open': 'Open',
  'views.presentFrom': 'Present from here',
  'views.update': 'Replace by what was on screen ({screen})',
  'views.rename': 'Rename…',
  'views.newName': 'New name of “{name}”',
  'views.up': 'Move up',
  'views.down': 'Move down',
  'views.remove': 'Delete',
  'views.removed': '“{name}” is deleted.',
  'views.restore': 'Put the view back',

  'presentation.label': 'Presentation',
  'presentation.at': 'View {at} of {count}: {name}',
  'presentation.place': '{at} / {count}',
  'presentation.next': 'Next view',
  'presentation.previous': 'Previous view',
  'presentation.stop': 'Leave the presentation',
} as const satisfies Readonly<Record<keyof typeof frViews, string>>;
