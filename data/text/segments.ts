/** A word as segments see it. */
export interface Unit {
  /** Key of its lemma. */
  readonly key: string;
  /**
   * `content` can stand anywhere in a term; `quality` (adjectives that are known as such) anywhere but at its beginning;
   * `tail` only at its end (participles, years); `of` (de, du, des, d') and `to` (à, au, aux) join inside it; `article`
   * only behind these ("accès à la culture"); `other` breaks it.
   */
  readonly role: 'content' | 'quality' | 'tail' | 'of' | 'to' | 'article' | 'other';
  /** Whether something stands before it that no term spans: the end of a sentence, a comma, another session. */
  readonly cut: boolean;
}

/** A sequence of words that comes back, with each place where it stands, as indices of its first and last unit. */
export interface Segment {
  /** Keys of its words, joined by spaces; "de" and "à" stand for their forms, articles are left out. */
  readonly key: string;
  /** Words, all counted: "pouvoir d'agir" has three. */
  readonly length: number;
  readonly places: readonly { readonly first: number; readonly last: number }[];
}

const MOST_WORDS = 4;
const ENDS: ReadonlySet<Unit['role']> = new Set(['content', 'quality', 'tail']);

/** The part of a unit in a key. */
function keyOf({ key, role }: Unit): string | null {
  if (role === 'article') return null;
  if (role === 'of') return 'de';
  return role === 'to' ? 'à' : key;
}

/** Whether `unit` may follow `before` inside a term. */
function follows(before: Unit, unit: Unit): boolean {
  if (unit.cut || unit.role === 'other' || before.role === 'tail') return false;
  if (unit.role === 'article') return before.role === 'of' || before.role === 'to';
  if (unit.role === 'of' || unit.role === 'to') return before.role === 'content' || before.role === 'quality';
  return true;
}

/** All runs of two to four words that begin and end well, by their keys. */
function gather(units: readonly Unit[]): Map<string, { first: number; last: number }[]> {
  const found = new Map<string, { first: number; last: number }[]>();
  units.forEach((start, first) => {
    if (start.role !== 'content') return;
    const parts: string[] = [start.key];
    for (let last = first + 1; last < first + MOST_WORDS; last += 1) {
      const [before, unit] = [units[last - 1], units[last]];
      if (before === undefined || unit === undefined || !follows(before, unit)) return;
      const part = keyOf(unit);
      if (part !== null) parts.push(part);
      if (!ENDS.has(unit.role)) continue;
      const key = parts.join(' ');
      const places = found.get(key);
      if (places === undefined) found.set(key, [{ first, last }]);
      else places.push({ first, last });
    }
  });
  return found;
}

/**
 * Repeated segments (Salem 1987, "Pratique des segments répétés"): two to four words with no function word at either
 * end, that stand at least `least` times. A segment that never stands outside one longer segment is left out, since
 * it says nothing more ("pouvoir d'agir collectif" would hide "agir collectif"). In order of first appearance.
 */
export function repeatedSegments(units: readonly Unit[], least: number): Segment[] {
  const repeated = [...gather(units)]
    .filter(([, places]) => places.length >= least)
    .map(([key, places]) => {
      const [place] = places;
      return { key, length: place === undefined ? 0 : place.last - place.first + 1, places };
    });
  const byKey = new Map(repeated.map(segment => [segment.key, segment]));
  const covered = new Set<string>();
  for (const long of repeated) {
    for (const key of partsOf(long.key)) {
      const short = byKey.get(key);
      if (short !== undefined && isInside(short, long)) covered.add(key);
    }
  }
  return repeated.filter(({ key }) => !covered.has(key));
}

/** The shorter runs of words inside a key. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let from = 0; from < words.length - 1; from += 1) {
    for (let to = from + 2; to <= words.length; to += 1) {
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
    }
  }
  return parts;
}

/** Whether every place of `short` lies in the place of `long` of the same rank; both are in reading order. */
function isInside(short: Segment, long: Segment): boolean {
  if (short.places.length !== long.places.length) return false;
  return short.places.every((place, i) => {
    const around = long.places[i];
    return around !== undefined && around.first <= place.first && place.last <= around.last;
  });
}
