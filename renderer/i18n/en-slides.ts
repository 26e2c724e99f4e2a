import type { frSlides } from './fr-slides.ts';

export const enSlides = {
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
