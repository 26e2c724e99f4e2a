import type { Aspect } from '../../../data/measure/aspects.ts';
import type { Profile } from '../../../data/measure/profile.ts';
import { sharesOf } from '../../../data/measure/shares.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { entityName } from '../../naming/entities.ts';
import type { ShareColumn } from '../../scenes/comparison-input.ts';
import type { Speech } from '../../ui/language.tsx';
import { unitName } from '../parts/compare/unitNames.ts';
import { placeName } from '../parts/placeNames.ts';
import type { SpecificWord } from './comparedWords.ts';
import { initiativeName } from './initiativeNames.ts';

/** Things that exactly some of the sides have, each with its name. */
export interface Held {
  readonly sides: readonly number[];
  readonly things: readonly { readonly id: string; readonly name: string; readonly short?: string }[];
}

/** What a thing of an aspect is called. */
export function itemName(corpus: Corpus, aspect: Aspect, id: string, { t }: Speech): string {
  switch (aspect) {
    case 'sessions':
      return entityName(corpus, { kind: 'session', id }, t) ?? id;
    case 'themes':
      return entityName(corpus, { kind: 'theme', id }, t) ?? id;
    case 'speakers':
      return entityName(corpus, { kind: 'person', id }, t) ?? id;
    case 'organisations':
      return entityName(corpus, { kind: 'organisation', id }, t) ?? id;
    case 'met':
      return placeName(corpus, id);
    case 'initiatives':
      return initiativeName(corpus, id);
  }
}

/** The things of an aspect by who has them: what all have first. */
export function thingsHeld(
  corpus: Corpus,
  profiles: readonly Profile[],
  aspect: Aspect,
  speech: Speech,
): readonly Held[] {
  return sharesOf(profiles, aspect).map(({ sides, ids }) => ({
    sides,
    things: ids.map(id => ({
      id,
      name: itemName(corpus, aspect, id, speech),
      ...(aspect === 'sessions' ? { short: unitName(corpus, 'session', id, speech) } : {}),
    })),
  }));
}

/** Specific words by who over-uses them; in each set the highest score first. */
export function wordsHeld(specific: readonly (readonly SpecificWord[])[]): readonly Held[] {
  const owners = new Map<string, { readonly label: string; sides: number[]; best: number }>();
  for (const [side, words] of specific.entries()) {
    for (const { key, label, S } of words) {
      const owner = owners.get(key) ?? { label, sides: [], best: 0 };
      owners.set(key, owner);
      owner.sides.push(side);
      owner.best = Math.max(owner.best, S);
    }
  }
  const groups = new Map<
    string,
    { sides: readonly number[]; words: { id: string; name: string; best: number }[] }
  >();
  for (const [id, { label, sides, best }] of owners) {
    const group = groups.get(sides.join(' ')) ?? { sides, words: [] };
    groups.set(sides.join(' '), group);
    group.words.push({ id, name: label, best });
  }
  return [...groups.values()]
    .sort((a, b) => b.sides.length - a.sides.length || (a.sides.join(' ') < b.sides.join(' ') ? -1 : 1))
    .map(({ sides, words }) => ({ sides, things: words.sort((a, b) => b.best - a.best) }));
}

/** "Les deux", "Rouen seulement", "Rouen et Rennes". */
function sidesLabel(sides: readonly number[], names: readonly string[], { t, formats }: Speech): string {
  if (sides.length === names.length) return t('comparison.all', { count: names.length });
  const list = formats.list(sides.map(side => names[side] ?? ''));
  return sides.length === 1 ? t('comparison.only', { name: list }) : list;
}

/** A set of things as a column of the plot of shares. */
export function shareColumn({ sides, things }: Held, names: readonly string[], speech: Speech): ShareColumn {
  const label = sidesLabel(sides, names, speech);
  return {
    key: sides.join('-'),
    sides,
    n: things.length,
    label,
    names: things.map(each => each.name),
    say: saidOf(label, things, speech),
  };
}

/** "Rouen seulement : 3 (A, B et C)", at most five of them by name. */
export function saidOf(label: string, things: Held['things'], { t, formats }: Speech): string {
  const named = things.slice(0, 5).map(each => each.name);
  if (named.length === 0) return t('comparison.part', { label, count: 0 });
  return t(named.length < things.length ? 'comparison.shareSay' : 'comparison.shareAll', {
    label,
    count: things.length,
    list: formats.list(named),
  });
}
