import { copresence } from '../../../data/measure/copresence.ts';
import { flowsOf } from '../../../data/measure/flows.ts';
import { tellingDimensions } from '../../../data/measure/telling-dimensions.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import type { Language } from '../../i18n/index.ts';
import { DEFAULT_FLOWS, type FlowsOptions } from '../../state/exploration/flows.ts';
import { copresencePicture } from '../../views/flows/copresencePicture.ts';
import { flowsPicture } from '../../views/flows/flowsPicture.ts';
import { flowsScene } from '../flows.ts';
import { matrixScene } from '../matrix.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT, type SceneTheme } from '../theme.ts';
import type { GalleryPicture } from './picture.ts';
import { corpus, everything, speechOf } from './rouen-read.ts';

function flowing(
  name: string,
  options: Partial<FlowsOptions>,
  own: Language,
  theme: SceneTheme,
): GalleryPicture {
  const all = { ...DEFAULT_FLOWS, ...options };
  return {
    name,
    scene: (on, language = own) => {
      const dimensions = options.dimensions ?? tellingDimensions(corpus);
      const flows = flowsOf(corpus, everything, dimensions, { counting: all.counting });
      return flowsScene({
        ...flowsPicture(corpus, flows, all, EMPTY_QUERY, speechOf(language)),
        size: { width: 1280, height: 720 },
        theme,
        measure: measureText,
        ...on,
      });
    },
  };
}

/** From themes to kinds of bodies to levels of territory. */
export const flowsRouen = flowing('flows-rouen', {}, 'fr', LIGHT);

/** From regions to bodies, shared out, with what is gathered, in the dark. */
export const flowsGathered = flowing(
  'flows-gathered',
  { dimensions: ['region', 'organisation'], counting: 'fractional', traced: true },
  'en',
  DARK,
);

/** Bodies in the same sessions. */
export const copresenceRouen: GalleryPicture = {
  name: 'copresence-rouen',
  scene: (on, language = 'fr') =>
    matrixScene({
      ...copresencePicture(
        corpus,
        copresence(corpus, everything, 'organisation'),
        'organisation',
        EMPTY_QUERY,
        speechOf(language),
      ),
      size: { width: 1280, height: 720 },
      theme: LIGHT,
      measure: measureText,
      ...on,
    }),
};
