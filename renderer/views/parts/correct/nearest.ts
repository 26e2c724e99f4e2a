import { key } from '../../../../data/text/normalise.ts';
import { nearlySame } from '../../../../data/text/similarity.ts';

/** Letters that a word of a name has at least to say who is meant. */
const TELLING = 3;

interface WithNames {
  readonly name: string;
  readonly variants: readonly { readonly text: string }[];
}

/** The others in the order in which they may be meant: those with most of its words, spelled a little otherwise too, then all by their names. */
export function nearestFirst<T extends WithNames>(entity: WithNames, others: readonly T[]): readonly T[] {
  const own = spellings(entity);
  return others
    .map(other => ({ other, near: nearness(own, spellings(other)), name: key(other.name) }))
    .toSorted((a, b) => b.near - a.near || (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ other }) => other);
}

function spellings({ name, variants }: WithNames): readonly (readonly string[])[] {
  return [name, ...variants.map(variant => variant.text)].map(text =>
    key(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length >= TELLING),
  );
}

/** The largest share of words that two spellings have in common. */
function nearness(own: readonly (readonly string[])[], others: readonly (readonly string[])[]): number {
  let most = 0;
  for (const a of own)
    for (const b of others) {
      const shared = a.filter(word => b.some(other => nearlySame(word, other))).length;
      most = Math.max(most, shared / Math.max(1, a.length, b.length));
    }
  return most;
}
