import { networkScene } from '../network.ts';
import { rouenInput } from './network-rouen.ts';
import type { GalleryPicture } from './picture.ts';

/** Nothing is kept: title, legend and source still say so. */
export const networkEmpty: GalleryPicture = {
  name: 'network-empty',
  scene: (on, language = 'fr') => {
    const input = rouenInput(language);
    return networkScene({
      ...input,
      size: { width: 640, height: 480 },
      graph: { nodes: [], links: [] },
      positions: new Float64Array(),
      words: { ...input.words, subtitle: { fr: '0 nœud', en: '0 nodes' }[language] },
      ...on,
    });
  },
};
