import { cloudCrowded } from './cloud-crowded.ts';
import { cloudTheme } from './cloud-theme.ts';
import { cloudWorkshop } from './cloud-workshop.ts';
import {
  comparisonBodies,
  comparisonFour,
  comparisonMet,
  comparisonPlaces,
  comparisonSessions,
  comparisonThemes,
  comparisonTwo,
} from './comparison.ts';
import { dossierPerson, dossierSession, dossierTerritory } from './dossier.ts';
import { editionsPeople, editionsTrends } from './editions.ts';
import { copresenceRouen, flowsGathered, flowsRouen } from './flows.ts';
import { horizonDark, horizonOne, horizonRouen } from './horizon-rows.ts';
import { networkDark } from './network-dark.ts';
import { networkEditions } from './network-editions.ts';
import { networkEmpty } from './network-empty.ts';
import { networkHulls } from './network-hulls.ts';
import { networkKinds } from './network-kinds.ts';
import { networkRouen } from './network-rouen.ts';
import { networkSelected } from './network-selected.ts';
import type { GalleryPicture } from './picture.ts';
import { mapRegions, mapRouen, similarityRouen } from './territories.ts';
import { timelineDark } from './timeline-dark.ts';
import { timelineRouen } from './timeline-rouen.ts';
import {
  wordsAcross,
  wordsBars,
  wordsContrast,
  wordsHeat,
  wordsLines,
  wordsThemes,
  wordsWeb,
} from './word-readings.ts';

/** Every picture of the gallery. */
export const PICTURES: readonly GalleryPicture[] = [
  networkRouen,
  networkDark,
  networkSelected,
  networkHulls,
  networkEditions,
  networkKinds,
  networkEmpty,
  horizonRouen,
  horizonDark,
  horizonOne,
  timelineRouen,
  timelineDark,
  cloudTheme,
  cloudWorkshop,
  cloudCrowded,
  wordsThemes,
  wordsBars,
  wordsAcross,
  wordsHeat,
  wordsContrast,
  wordsWeb,
  wordsLines,
  mapRouen,
  mapRegions,
  comparisonBodies,
  comparisonFour,
  comparisonMet,
  comparisonPlaces,
  comparisonSessions,
  comparisonThemes,
  comparisonTwo,
  similarityRouen,
  flowsRouen,
  flowsGathered,
  copresenceRouen,
  editionsPeople,
  editionsTrends,
  dossierPerson,
  dossierTerritory,
  dossierSession,
];
