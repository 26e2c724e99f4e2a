import { ok } from '../../data/model/result.ts';
import { svgText } from '../paint/svg-text.ts';
import type { SceneFormat } from './exportable.ts';
import { fileName } from './file-name.ts';

/** A vector picture with real text and named layers, its fonts and the view's state inside. */
export const SVG_EXPORT: SceneFormat = {
  id: 'svg',
  label: 'export.svg',
  of: 'scene',
  run: async ({ scene, state, day, pixels }, tools) => {
    const css = await tools.fontCss(scene);
    const text = svgText(scene, {
      metadata: state,
      transparent: pixels?.transparent === true,
      ...(css === '' ? {} : { css }),
    });
    return ok({
      name: fileName(scene.title, day, 'svg'),
      type: 'image/svg+xml',
      bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
    });
  },
};
