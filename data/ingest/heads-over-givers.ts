import type { Line } from '../document/lines.ts';
import { mayHead, namesAny, openedBy } from './heads-over-lists.ts';
import type { MomentOf } from './moments.ts';
import { nextFilled } from './titles.ts';

/** "Communication de Anne Roux", "Discussion avec : Paul Petit", "Échange entre Léa Blanc et Luc Morel": how who follows speaks in what stands above. */
const GIVES =
  /^(?:communication|conférence|exposé|intervention|témoignage|présentation|discussion|débat|dialogue|échange|entretien|lecture|regard)s?(?: (?:croisée?s?|inaugurale?s?|introductive?s?))?\s?(?:(?:de|par|avec|entre|du|des)\s|d['’]|:\s|avec\s?:\s)/iu;
/** Most lines begin otherwise. */
const LIKE_GIVES = /^[cdeéilprt]/iu;
/** "L'élu local", "Les maires et leurs services": whom a talk is about. */
const ARTICLE = /^(?:L['’]|L[ae]s? )/u;
/** One title over who gives a talk is a chance, two are how a programme is written. */
const LEAST_HEADS = 2;

function gives({ text, level }: Line): boolean {
  return level === 0 && LIKE_GIVES.test(text) && GIVES.test(text) && namesAny(text);
}

/** The titles over lines that say who gives a talk, each with the first line below it. */
function headsIn(lines: readonly Line[]): readonly (readonly [Line, number])[] {
  const found = lines.flatMap((head): (readonly [Line, number])[] => {
    if (head.text === '' || head.level > 0) return [];
    const at = nextFilled(lines, head.index + 1);
    const below = lines[at];
    return below !== undefined &&
      gives(below) &&
      !gives(head) &&
      mayHead(lines, head, ARTICLE.test(head.text))
      ? [[head, at]]
      : [];
  });
  return found.length < LEAST_HEADS ? [] : found;
}

/** Plain titles over "Communication de Anne Roux" or "Discussion avec : Paul Petit": where several of a programme stand so, each opens a session. */
export function readHeadsOverGivers(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  return openedBy(headsIn(lines).map(([head]) => head));
}

/** The lines below such a title that say who speaks in it, up to the next: none of them opens a session of its own. */
export function giversBelow(lines: readonly Line[]): readonly number[] {
  const heads = headsIn(lines);
  return heads.flatMap(([, from], i) => {
    const to = heads[i + 1]?.[0].index ?? lines.length;
    return lines.slice(from, to).flatMap(line => (gives(line) ? [line.index] : []));
  });
}
