import { placeOfId } from '../../../data/model/containment.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { divisionByKey, type Place } from '../../../data/reference/divisions.ts';
import type { Language, Translate } from '../../i18n/index.ts';
import { divisionSubject } from '../../naming/divisions.ts';

/** What a place is called, whether the document names it or only something in it; its id when nothing is known of it. */
export function placeName(corpus: Corpus, id: string): string {
  const known = corpus.territories.get(id);
  if (known !== undefined) return known.name;
  return officialOf(id)?.name ?? id;
}

/** A place at the beginning of a sentence: "La Seine-Maritime"; without article where its name takes none. */
export function placeSubject(corpus: Corpus, id: string, language: Language): string {
  const place = placeOfId(id);
  const key = place === null ? '' : `${place.level}:${place.code}`;
  return divisionSubject(key, placeName(corpus, id), language);
}

/** Inhabitants of a place, from the official code; null when they are not known. */
export function placePopulation(corpus: Corpus, id: string): number | null {
  return corpus.territories.get(id)?.population ?? officialOf(id)?.population ?? null;
}

/** The year for which the inhabitants of a place are counted; null when they are not known. */
export function placePopulationYear(corpus: Corpus, id: string): number | null {
  return corpus.territories.get(id)?.populationYear ?? officialOf(id)?.populationYear ?? null;
}

/** "Commune, Seine-Maritime"; the level alone where there is nothing around it. */
export function placeLevel(corpus: Corpus, id: string, t: Translate): string {
  const level = corpus.territories.get(id)?.level ?? placeOfId(id)?.level ?? 'area';
  return t(`level.${level}`);
}

/** The department or the region that a place lies in, by name; empty for what lies in none. */
export function placeAround(corpus: Corpus, id: string): string {
  const place = corpus.territories.get(id) ?? officialOf(id);
  if (place === null || place === undefined || place.level === 'region') return '';
  const above = place.level === 'department' ? `region:${place.region}` : `department:${place.department}`;
  return divisionByKey(above)?.name ?? '';
}

/** A department or a region by its id; the code of the others is too large for the page. */
function officialOf(id: string): Place | null {
  const place = placeOfId(id);
  return place === null ? null : divisionByKey(`${place.level}:${place.code}`);
}
