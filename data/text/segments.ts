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
function unitKeyOf({ key, role }: Unit): string | null {
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

/** A run of words that ends well, on the way to a longer one. */
interface Run {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** The next run that ends well: one content word more, with what joins it. Null when there is none within four words. */
function extend(units: readonly Unit[], { key, first, last }: Run): Run | null {
  let joined = key;
  for (let at = last + 1; at < first + MOST_WORDS; at += 1) {
    const [before, unit] = [units[at - 1], units[at]];
    if (before === undefined || unit === undefined || !follows(before, unit)) return null;
    const part = unitKeyOf(unit);
    if (part !== null) joined += ` ${part}`;
    if (ENDS.has(unit.role)) return { key: joined, first, last: at };
  }
  return null;
}

/**
 * All runs of two to four words that begin and end well and stand `least` times, by their keys. Word by word: what
 * does not come back is never made longer, so that a long text of unique runs costs no memory.
 */
function gather(units: readonly Unit[], least: number): Map<string, Run[]> {
  const repeated = new Map<string, Run[]>();
  let runs = units.flatMap(({ key, role }, at): Run[] =>
    role === 'content' ? [{ key, first: at, last: at }] : [],
  );
  while (runs.length > 0) {
    const found = new Map<string, Run[]>();
    for (const run of runs) {
      const longer = extend(units, run);
      if (longer === null) continue;
      const same = found.get(longer.key);
      if (same === undefined) found.set(longer.key, [longer]);
      else same.push(longer);
    }
    const kept = [...found].filter(([, places]) => places.length >= least);
    for (const [key, places] of kept) repeated.set(key, places);
    runs = kept.flatMap(([, places]) => places);
  }
  return repeated;
}

/**
 * Repeated segments (Salem 1987, "Pratique des segments répétés"): two to four words with no function word at either
 * end, that stand at least `least` times. A segment that never stands outside one longer segment is left out, since
 * it says nothing more ("pouvoir d'agir collectif" would hide "agir collectif"). In order of first appearance.
 */
export function repeatedSegments(units: readonly Unit[], least: number): Segment[] {
  const repeated = [...gather(units, least)]
    .map(([key, runs]) => ({
      key,
      length: (runs[0]?.last ?? 0) - (runs[0]?.first ?? 0) + 1,
      places: runs.map(({ first, last }) => ({ first, last })),
    }))
    .sort((a, b) => (a.places[0]?.first ?? 0) - (b.places[0]?.first ?? 0) || a.length - b.length);
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
