import type { Line } from '../document/lines.ts';
import { marksOf } from './marks.ts';

/** "• Atelier Débat autour du service public", "- Table ronde sur les haies": an item that begins with what is held, and says more. */
const KIND =
  /^(?:ateliers?|tables? rondes?|conférences?|débats?|webinaires?|plénières?|workshops?)(?=[\s:–—-]+\S+\s+\S+\s+\S)/iu;
const LIKE_KIND = /^[atcdwp]/iu;
/** So many that begin with the same word are the programme; two may be points of what was told. */
const LEAST_ITEMS = 3;
/** An item that goes on as a sentence of so many characters tells of something held. */
const LONGEST_ITEM = 420;

function kindOfItem({ text, level }: Line): string | null {
  if (level > 0 || text.length > LONGEST_ITEM) return null;
  const { bullet, hours, length } = marksOf(text);
  const words = bullet && !hours ? text.slice(length) : '';
  return LIKE_KIND.test(words) ? (KIND.exec(words)?.[0].toLowerCase() ?? null) : null;
}

/** The items of a list that open a session each, where several of a document begin with the same word for what is held. */
export function readItemsOfKind(lines: readonly Line[]): ReadonlySet<number> {
  const byKind = new Map<string, number[]>();
  for (const line of lines) {
    const kind = kindOfItem(line);
    if (kind === null) continue;
    const items = byKind.get(kind);
    if (items === undefined) byKind.set(kind, [line.index]);
    else items.push(line.index);
  }
  return new Set([...byKind.values()].flatMap(items => (items.length >= LEAST_ITEMS ? items : [])));
}
