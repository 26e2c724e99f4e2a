import { givenRank } from './given-names.ts';
import { matchOf, touches, type Way } from './name-match.ts';

/** "El Hadji", "El Hadja": one who went to Mecca; most who are called so got the name at birth. */
const PILGRIM = /^Had[ji]{1,2}[aie]?$/u;
const ARTICLE = /^El$/u;
/** As sure as a given name of the dictionary before a family name. */
const SURE = 0.75;

/**
 * "El Hadji Amadou Samba", "El Hassan Benali": a given name that begins with the article, which elsewhere opens a family name.
 * `ways`: how a name without it is read from its first given name on.
 */
export function givenWithArticle(ways: readonly Way[]): Way {
  return (text, words, at, lenient) => {
    const [article, given, next] = [words[at], words[at + 1], words[at + 2]];
    if (article === undefined || given === undefined || !ARTICLE.test(article.text)) return null;
    if (given.shape !== 'title' || !touches(text, article, given)) return null;
    const isPilgrim = PILGRIM.test(given.text);
    if (!isPilgrim && givenRank(given.text) === 0) return null;
    for (const from of isPilgrim ? [at + 2, at + 1] : [at + 1]) {
      const before = words[from - 1];
      const first = words[from];
      if (before === undefined || first === undefined || !touches(text, before, first)) continue;
      const found = ways.map(way => way(text, words, from, lenient)).find(match => match !== null) ?? null;
      if (found === null || found.start !== first.start) continue;
      const ahead = text.slice(article.start, first.start);
      return {
        ...{ ...found, start: article.start, givenName: `${ahead}${found.givenName}` },
        score: Math.max(found.score, SURE),
      };
    }
    const isFamily = next?.shape === 'title' || next?.shape === 'caps';
    if (!isPilgrim || !isFamily || !touches(text, given, next)) return null;
    return matchOf(text, words, [at, at + 2], [at + 2, at + 3], SURE);
  };
}
