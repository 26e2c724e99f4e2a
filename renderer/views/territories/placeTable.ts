import type { ListedPlace } from '../../../data/measure/places.ts';
import { SMALL_PROFILE } from '../../../data/measure/profile.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { Speech } from '../../ui/language.tsx';
import {
  placeAround,
  placeLevel,
  placeName,
  placePopulation,
  placePopulationYear,
} from '../parts/placeNames.ts';

/** The years for which the inhabitants are counted: one, but where the state overseas is counted apart. */
function yearsOf(corpus: Corpus, places: readonly ListedPlace[]): string {
  const years = new Set(places.flatMap(({ id }) => placePopulationYear(corpus, id) ?? []));
  return years.size === 0 ? 'none' : [...years].sort().join(', ');
}

/** Every place with its sessions; what is uncertain about it stands in the last column. */
export function placeTable(corpus: Corpus, places: readonly ListedPlace[], { t }: Speech): SceneTable {
  return {
    caption: t('territories.table'),
    columns: [
      { id: 'name', label: t('column.name'), numeric: false },
      { id: 'level', label: t('column.level'), numeric: false },
      { id: 'around', label: t('column.around'), numeric: false },
      { id: 'population', label: t('column.population', { years: yearsOf(corpus, places) }), numeric: true },
      { id: 'sessions', label: t('column.sessions'), numeric: true },
      { id: 'note', label: t('column.note'), numeric: false },
    ],
    rows: places.map(place => ({
      key: `territory:${place.id}`,
      datum: { kind: 'territory', id: place.id },
      cells: [
        placeName(corpus, place.id),
        placeLevel(corpus, place.id, t),
        placeAround(corpus, place.id),
        placePopulation(corpus, place.id),
        place.sessions.length,
        place.undecided
          ? t('territories.undecided')
          : place.sessions.length < SMALL_PROFILE
            ? t('territories.small')
            : '',
      ],
    })),
  };
}
