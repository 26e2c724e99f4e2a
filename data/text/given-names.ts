import names from '../reference/first-names.json';
import { FoldedSet } from '../reference/packed.ts';
import { key } from './normalise.ts';
import { remembered } from './remembered.ts';

/** By their keys: a French name is found without its accents. */
const french = new FoldedSet(names.french);
/** Foreign names are compared with their accents: without them "Lợi" would make a name of "loi". */
const foreign = new FoldedSet(names.foreign);

/** Given names that are also the first word of many bodies and places: alone they prove nothing in running text. */
const DOUBTFUL = new Set(
  (
    'france paris lorraine olive prune saint sainte abondance aimable aube avril bien bon brune candide ' +
    'chance christ cite content divine docteur esperance europe fleur fortune gloire ' +
    'harmony honneur ile jolie juste justice lance le la loire lune major maitre may mercredi merci monde nation noel ocean ' +
    'parfait pacifique prudence sage saison sante simple soleil sol tour trinite union val victoire ville zone ' +
    'amarante bienvenu bienvenue bonaventure colombine corneille crepin florette gentiane gracieuse liane mirabelle modeste orphee ovide perrette pierrot placide romance rosette ' +
    'an au de en et un une du les des ton mon son par pour sur dans chez'
  ).split(' '),
);

const SERVANT = /^abd(?:e[lrnst]|ou|al|ul)[a-z]{3,}$/;

function rankOf(word: string): 0 | 1 | 2 {
  const whole = key(word);
  if (french.has(whole)) return 2;
  const parts = whole.split(' ');
  const ranks =
    parts.length < 2 ? [0] : parts.map(part => (french.has(part) ? 2 : foreign.has(part) ? 1 : 0));
  // "Marc-Olivier": made of French names, whichever list has the whole.
  if (ranks.every(rank => rank > 0) && ranks.includes(2)) return 2;
  // "Abdelkarim", "Abderahmane": one name of many, each written in many ways.
  if (foreign.has(word.toLowerCase()) || SERVANT.test(whole)) return 1;
  return ranks.every(rank => rank > 0) || ranks[0] === 2 ? 1 : 0;
}

/** The same few words come again and again; past this many the memory is not worth it. */
const MOST_REMEMBERED = 50_000;

/** How sure it is that a word is a given name: 2 a French one, 1 another one, 0 not known. A compound counts by its parts. */
export const givenRank = remembered(rankOf, MOST_REMEMBERED);

/** Whether the word is a given name that is at least as often something else ("France", "Rose"). */
export function isDoubtfulGiven(word: string): boolean {
  return DOUBTFUL.has(key(word));
}
