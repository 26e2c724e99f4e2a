import type { Aspect } from './aspects.ts';
import type { ProfileItem } from './gathering.ts';
import type { Profile } from './profile.ts';

/** What exactly some of the compared territories have: those of `sides` and no other. */
export interface Share {
  /** Indices of the profiles that have these things. */
  readonly sides: readonly number[];
  /** Ids of the things, in the order of the first profile that has them. */
  readonly ids: readonly string[];
}

/**
 * Sorts the things of some profiles by who has them, as an UpSet plot shows it (Lex et al. 2014): each thing stands in one
 * share only, so shares add up to everything. What all have first, then what fewer have; empty shares are not there.
 */
export function sharesOf(profiles: readonly Profile[], aspect: Aspect): readonly Share[] {
  const owners = new Map<string, number[]>();
  for (const [side, profile] of profiles.entries()) {
    for (const { id } of itemsOf(profile, aspect)) {
      const sides = owners.get(id);
      if (sides === undefined) owners.set(id, [side]);
      else sides.push(side);
    }
  }
  const shares = new Map<string, { sides: readonly number[]; ids: string[] }>();
  for (const [id, sides] of owners) {
    const key = sides.join(' ');
    const share = shares.get(key);
    if (share === undefined) shares.set(key, { sides, ids: [id] });
    else share.ids.push(id);
  }
  const order = ({ sides }: Share) => sides.join(' ');
  return [...shares.values()].sort(
    (a, b) => b.sides.length - a.sides.length || (order(a) < order(b) ? -1 : 1),
  );
}

/** The things of one aspect of a profile. */
export function itemsOf(profile: Profile, aspect: Aspect): readonly ProfileItem[] {
  return profile[aspect];
}
