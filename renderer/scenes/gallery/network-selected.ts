import { networkScene } from '../network.ts';
import { rouenInput } from './network-rouen.ts';
import type { GalleryPicture } from './picture.ts';

/** One body chosen: its sessions stay strong, the others fade. */
export const networkSelected: GalleryPicture = {
  name: 'network-selected',
  scene: (on, language) =>
    networkScene({
      ...rouenInput(language),
      options: { colourBy: 'theme', sizeBy: 'degree', selected: { kind: 'organisation', id: 'cnfpt' } },
      ...on,
    }),
};
