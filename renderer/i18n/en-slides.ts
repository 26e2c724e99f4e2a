import type { frSlides } from './fr-slides.ts';

export const enSlides = {
  'deck.heading': 'Export the views',
  'deck.account':
    'A title page, a page a view in their order, then method and sources: {count, plural, one {# page} other {# pages}}.',
  'deck.writing': 'The file is being written…',
  'views.deck': 'Export the views…',
  'deck.drawing': 'View {at} of {count}…',
  'deck.stop': 'Cancel',
  'deck.views': '{count, plural, one {# saved view} other {# saved views}}',
  'deck.method': 'Method and sources',
  'deck.read':
    'The proceedings were read by machine: {sessions, plural, one {# session} other {# sessions}}, {people, plural, one {# person} other {# people}}. Every fact leads to the sentence that says it; what was doubtful is a question, and decisions stand in the journal of corrections.',
  'deck.computed':
    'Every figure is computed from the facts that its filters keep, by Maillage {version}; networks are laid out with the seed {seed}, so that the same proceedings give the same picture.',
  'deck.pages':
    'The same views can be exported as PPTX: there the account of each figure is in the notes, and the file dropped on Maillage reopens the first of them.',
  'deck.again':
    'Dropped on Maillage, this file opens its first view again on its proceedings. The account of each figure is in the notes of its slide.',

  'figure.opened': 'The figure is open again on “{title}”.',
  'figure.changed':
    'The figure is open again on “{title}”, on which decisions were taken since: numbers may differ.',

  'quotation.heading': 'Passages quoted:',
  'quotation.said': '{name}: “{text}” ({place})',
  'quotation.page': 'p. {page}',
  'quotation.line': 'line {line}',

  'export.pptx': 'Slide (PPTX)',

  'layer.axis': 'Axis',
  'layer.bands': 'Flows',
  'layer.callouts': 'Pinned notes',
  'layer.cells': 'Cells',
  'layer.columns': 'Columns',
  'layer.counts': 'Counts',
  'layer.declared': 'Declared keywords',
  'layer.dropped': 'Left out',
  'layer.ground': 'Ground',
  'layer.hulls': 'Outlines',
  'layer.labels': 'Names',
  'layer.leaders': 'Leaders',
  'layer.legend': 'Legend',
  'layer.links': 'Links',
  'layer.mentions': 'Mentions',
  'layer.names': 'Names',
  'layer.table': 'Table',
  'layer.nodes': 'Nodes',
  'layer.now': 'Now',
  'layer.phrases': 'Phrases',
  'layer.places': 'Places',
  'layer.shares': 'Shares',
  'layer.sides': 'Compared territories',
  'layer.source': 'Source',
  'layer.spans': 'Spans',
  'layer.title': 'Title',
  'layer.values': 'Values',
  'layer.words': 'Words',
} as const satisfies Readonly<Record<keyof typeof frSlides, string>>;
