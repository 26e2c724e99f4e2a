import type { SceneFormat } from './exportable.ts';

/** A slide of native shapes with speaker notes and the view's state inside; what writes it is loaded when asked for. */
export const PPTX_EXPORT: SceneFormat = {
  id: 'pptx',
  label: 'export.pptx',
  of: 'scene',
  run: async (what, tools) => (await import('./pptx/slide-file.ts')).slideFile(what, tools),
};
