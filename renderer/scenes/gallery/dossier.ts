import { buildGraph } from '../../../data/graph/build.ts';
import { NODE_KINDS } from '../../../data/graph/graph.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { dossierPicture } from '../../views/parts/dossier/dossierPicture.ts';
import { dossierScene } from '../dossier.ts';
import { measureText } from '../measure.ts';
import type { Size } from '../scene.ts';
import { DARK, LIGHT, type SceneTheme } from '../theme.ts';
import type { GalleryPicture } from './picture.ts';
import { corpus, everything, speechOf, wordTable } from './rouen-read.ts';

const source = { corpus, graph: buildGraph(corpus, everything, new Set(NODE_KINDS)), words: wordTable };

/** Pages of A4, lying and upright. */
const LYING: Size = { width: 1123, height: 794 };
const UPRIGHT: Size = { width: 794, height: 1123 };

function dossier(name: string, about: EntityRef, size: Size, theme: SceneTheme): GalleryPicture {
  return {
    name,
    scene: (on, language = 'fr') =>
      dossierScene({
        size,
        theme,
        measure: measureText,
        ...dossierPicture(source, about, speechOf(language)),
        ...on,
      }),
  };
}

const idOf = (name: string) => corpus.dataset.people.find(person => person.name === name)?.id ?? '';

/** Somebody who speaks in three workshops. */
export const dossierPerson = dossier(
  'dossier-person',
  { kind: 'person', id: idOf('Isadora GUERRA') },
  LYING,
  LIGHT,
);

/** A place, and all that is said of it. */
export const dossierTerritory = dossier(
  'dossier-territory',
  { kind: 'territory', id: corpus.dataset.territories.find(each => each.name === 'Rouen')?.id ?? '' },
  UPRIGHT,
  LIGHT,
);

export const dossierSession = dossier('dossier-session-dark', { kind: 'session', id: 'A12' }, LYING, DARK);
