import type { frSlides } from './fr-slides.ts';

export const enSlides = {
  'views.deck': 'Export as PPTX',
  'deck.drawing': 'View {at} of {count}…',
  'deck.stop': 'Cancel',
  'deck.views': '{count, plural, one {# saved view} other {# saved views}}',
  'deck.method': 'Method and sources',
  'deck.read':
    'The proceedings were read by machine: {sessions, plural, one {# session} other {# sessions}}, {people, plural, one {# person} other {# people}}. Every fact leads to the sentence that says it; what was doubtful is a question, and decisions stand in the journal of corrections.',
  'deck.computed':
    'Every figure is computed from the facts that its filters keep, by Maillage {version}; networks are laid out with the seed {seed}, so that the same proceedings give the same picture.',
  'deck.again':
    'Dropped on Maillage, this file opens its first view again on its proceedings. The account of each figure is in the notes of its slide.',

  'figure.opened': 'The figure is open again on “{title}”.',
  'figure.changed':
    'The figure is open again on “{title}”, on which decisions were taken since: numbers may differ.',

  'export.pptx': 'Slide (PPTX)',

  'layer.axis': 'Axis',
  'layer.bands': 'Flows',
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
