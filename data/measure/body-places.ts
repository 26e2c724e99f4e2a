import type { Corpus } from '../model/corpus.ts';
import type { Organisation, Territory } from '../model/entity.ts';
import { keyWords } from '../text/normalise.ts';

/** Words before a place in the name of a body that lies in it or serves it. */
const BEFORE = /^(?:de|du|des|d|en|a|au|aux|of|in|for|la|le|les|l)$/u;

/** Known once a corpus: flows ask for every body of every unit. */
const known = new WeakMap<Corpus, Map<string, Territory | null>>();

/**
 * The territory of a body: its own, when it is an authority, or else the one that its name says where it ends or begins ("CHU de
 * Rouen", "DRAC Normandie", "Île-de-France Mobilités"). Null for what works everywhere, or nowhere that its name tells.
 */
export function territoryOf(corpus: Corpus, body: Organisation): Territory | null {
  const found = known.get(corpus) ?? new Map<string, Territory | null>();
  known.set(corpus, found);
  const before = found.get(body.id);
  if (before !== undefined) return before;
  const own = body.territory === null ? undefined : corpus.territories.get(body.territory);
  const territory = own ?? placeNamed(body, corpus.dataset.territories);
  found.set(body.id, territory);
  return territory;
}

/** The place of the longest name that a name of the body says. */
export function placeNamed(
  { name, variants }: Pick<Organisation, 'name' | 'variants'>,
  territories: readonly Territory[],
): Territory | null {
  const names = [name, ...variants.map(each => each.text)].map(keyWords);
  let best: { readonly territory: Territory; readonly length: number } | null = null;
  for (const { territory, words: place } of wordsOfAll(territories)) {
    if (place.length > (best?.length ?? 0) && names.some(each => says(each, place))) {
      best = { territory, length: place.length };
    }
  }
  return best?.territory ?? null;
}

/** The words of the territories' names, made once for all bodies that are asked about them. */
const places = new WeakMap<readonly Territory[], readonly PlaceWords[]>();

interface PlaceWords {
  readonly territory: Territory;
  readonly words: readonly string[];
}

function wordsOfAll(territories: readonly Territory[]): readonly PlaceWords[] {
  const before = places.get(territories);
  if (before !== undefined) return before;
  const made = territories.map((territory): PlaceWords => ({ territory, words: keyWords(territory.name) }));
  places.set(territories, made);
  return made;
}

/** Whether a name says a place: behind a preposition, at its end, or at its head before a word that it is not part of. */
function says(name: readonly string[], place: readonly string[]): boolean {
  for (let from = 0; from + place.length <= name.length; from++) {
    if (!place.every((word, i) => name[from + i] === word)) continue;
    const isLast = from + place.length === name.length;
    // A name of one word at the head is as often a word ("Allons enfants").
    if (from === 0 ? place.length > 1 : isLast || BEFORE.test(name[from - 1] ?? '')) return true;
  }
  return false;
}
