import { networkScene } from '../network.ts';
import type { Hull } from '../network-input.ts';
import { rouenInput } from './network-rouen.ts';
import type { GalleryPicture } from './picture.ts';
import { THEMES } from './words.ts';

/** Grounds around the nodes of each theme; what has no theme stands on none. */
export const networkHulls: GalleryPicture = {
  name: 'network-hulls',
  scene: (on, language) => {
    const input = rouenInput(language);
    const hulls = THEMES.map(({ id, colour }): Hull => {
      const members = input.graph.nodes.filter(({ theme }) => theme === id).map(({ key }) => key);
      return { key: id, colour, members };
    });
    return networkScene({ ...input, options: { ...input.options, hulls }, ...on });
  },
};
