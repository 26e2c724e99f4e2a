import type { Diagnostic } from '../model/diagnostic.ts';
import type { Person, Variant } from '../model/entity.ts';
import { idGiver } from '../model/ids.ts';
import type { Appearance } from '../model/reading.ts';
import { bySpan, type Span } from '../model/span.ts';
import { key } from '../text/normalise.ts';
import { keysOf, type MatchReason, matchNames, type NameKeys } from './person-match.ts';

/** All appearances under one spelling, case and accents apart. */
interface Group {
  readonly keys: NameKeys;
  readonly members: number[];
  readonly sessions: Set<string>;
  /** Sessions that list this spelling among their speakers. */
  readonly listed: Set<string>;
  readonly roles: Set<string>;
  /** What the source tells these appearances by; null where it has only names. */
  readonly identity: string | null;
}

/** Why two spellings were taken for one person. */
export interface Merge {
  readonly person: string;
  readonly found: string;
  readonly expected: string;
  readonly reason: MatchReason;
}

export interface ResolvedPeople {
  readonly people: readonly Person[];
  /** Id of the person of each appearance. */
  readonly idOf: readonly string[];
  readonly merges: readonly Merge[];
  readonly warnings: readonly Diagnostic[];
}

/** Pairs of names (as written by the analyst) that must stay apart. */
export type NeverMerge = (a: string, b: string) => boolean;

const WEIGHT: Readonly<Record<Appearance['via'], number>> = { list: 2, caption: 1, resource: 1, body: 1 };
/** More names than this in one session are not a programme: only exact spellings are merged there. */
const MOST_COMPARED = 400;

function groupsOf(appearances: readonly Appearance[]): readonly Group[] {
  const groups = new Map<string, Group>();
  appearances.forEach((appearance, i) => {
    const keys = keysOf(appearance.name.givenName, appearance.name.familyName);
    const identity = appearance.identity ?? null;
    const id = identity === null ? `${keys.given}|${keys.family}`.replaceAll(' ', '') : `#${identity}`;
    let group = groups.get(id);
    if (group === undefined) {
      group = { keys, members: [], sessions: new Set(), listed: new Set(), roles: new Set(), identity };
      groups.set(id, group);
    }
    group.members.push(i);
    group.sessions.add(appearance.session);
    if (appearance.via === 'list') group.listed.add(appearance.session);
    if (appearance.role !== null) group.roles.add(key(appearance.role.text));
  });
  return [...groups.values()];
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

/** Two spellings that one session lists side by side are two people; else a shared session or role proves them one, or that one is short for the other. */
function isOne(a: Group, b: Group, reason: MatchReason, isShort: boolean): boolean {
  // Whom the source tells apart are two, whatever their names.
  if (a.identity !== null && b.identity !== null && a.identity !== b.identity) return false;
  if (reason === 'same') return true;
  if (intersects(a.listed, b.listed)) return false;
  return isShort || intersects(a.sessions, b.sessions) || intersects(a.roles, b.roles);
}

/** "A. Roux", "J.-P. Petit": nothing but initials before the family name. */
function isInitialed({ keys: { given } }: Group): boolean {
  return given !== '' && given.split(' ').every(word => word.length === 1);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly reason: MatchReason;
}

/**
 * "A. Roux", of whom nothing is said, where one "Anne Roux" and no "Alain Roux" is named: written short, as programmes do where somebody
 * comes again. Gives those spellings; none where most initials are of people who are named nowhere else.
 */
function shortened(groups: readonly Group[], pairs: readonly Pair[]): ReadonlySet<number> {
  const wholes = new Map<number, Set<number>>();
  for (const { a, b, reason } of pairs) {
    const [left, right] = [groups[a], groups[b]];
    if (reason !== 'initial' || left === undefined || right === undefined) continue;
    if (isInitialed(left) === isInitialed(right)) continue;
    const [short, whole] = isInitialed(left) ? [a, b] : [b, a];
    wholes.set(short, (wholes.get(short) ?? new Set()).add(whole));
  }
  const found = [...wholes].filter(([i, of]) => of.size === 1 && groups[i]?.roles.size === 0).map(([i]) => i);
  return new Set(found.length * 2 > groups.filter(isInitialed).length ? found : []);
}

/** Pairs worth comparing: groups that share a session or a role, and groups that share a key of the whole name. */
function pairsOf(groups: readonly Group[]): readonly (readonly [number, number])[] {
  const buckets = new Map<string, number[]>();
  const put = (name: string, i: number) => {
    const bucket = buckets.get(name);
    if (bucket) bucket.push(i);
    else buckets.set(name, [i]);
  };
  groups.forEach((group, i) => {
    for (const session of group.sessions) put(`s${session}`, i);
    for (const role of group.roles) put(`r${role}`, i);
    put(`n${group.keys.given.split(' ')[0]?.[0] ?? ''}${group.keys.family.split(' ').at(-1) ?? ''}`, i);
  });
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_COMPARED) continue;
    bucket.forEach((a, n) => {
      for (const b of bucket.slice(n + 1)) {
        const id = a * groups.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    });
  }
  return pairs;
}

interface Cluster {
  readonly groups: number[];
  readonly reasons: Map<number, MatchReason>;
}

function clusterOf(groups: readonly Group[], apart: (a: Group, b: Group) => boolean): readonly Cluster[] {
  const parent = groups.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    return at;
  };
  const reasons = new Map<number, MatchReason>();
  const alike = pairsOf(groups).flatMap(([a, b]): Pair[] => {
    const left = groups[a];
    const right = groups[b];
    const reason = left && right ? matchNames(left.keys, right.keys) : null;
    return reason === null ? [] : [{ a, b, reason }];
  });
  const short = shortened(groups, alike);
  const found = alike.filter(({ a, b, reason }) => {
    const left = groups[a];
    const right = groups[b];
    const isShort = reason === 'initial' && (short.has(a) || short.has(b));
    return left && right && isOne(left, right, reason, isShort) && !apart(left, right);
  });
  // A spelling that fits two different people is left alone, unless it fits one of them exactly.
  const fits = new Map<number, Set<number>>();
  for (const { a, b } of found) {
    fits.set(a, (fits.get(a) ?? new Set()).add(b));
    fits.set(b, (fits.get(b) ?? new Set()).add(a));
  }
  const isTorn = (i: number) => {
    const others = [...(fits.get(i) ?? [])].map(j => groups[j]).filter(group => group !== undefined);
    return others.some((one, n) => others.slice(n + 1).some(two => intersects(one.listed, two.listed)));
  };
  for (const { a, b, reason } of found) {
    if (reason !== 'same' && (isTorn(a) || isTorn(b))) continue;
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y);
    if (low === undefined || high === undefined || low === high) continue;
    parent[high] = low;
    reasons.set(b, reason);
  }
  const clusters = new Map<number, Cluster>();
  groups.forEach((_, i) => {
    const cluster = clusters.get(root(i)) ?? { groups: [], reasons };
    cluster.groups.push(i);
    clusters.set(root(i), cluster);
  });
  return [...clusters.values()];
}

function weightOf(group: Group, appearances: readonly Appearance[]): number {
  return group.members.reduce((sum, i) => sum + WEIGHT[appearances[i]?.via ?? 'body'], 0);
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** The writing to show: the most trusted spelling, with the family name in capitals where the document has it so. */
function bestForm(group: Group, appearances: readonly Appearance[]): Appearance | undefined {
  const counts = new Map<string, number>();
  const rank = (a: Appearance) =>
    (isCapitals(a.name.familyName) ? 1000 : 0) +
    (counts.get(a.name.text) ?? 0) +
    (a.via === 'list' ? 0.5 : 0);
  const members = group.members.map(i => appearances[i]).filter(a => a !== undefined);
  for (const a of members) counts.set(a.name.text, (counts.get(a.name.text) ?? 0) + 1);
  return members.reduce<Appearance | undefined>(
    (best, a) => (best === undefined || rank(a) > rank(best) ? a : best),
    undefined,
  );
}

function variantsOf(members: readonly Appearance[], best: Appearance): readonly Variant[] {
  const spans = new Map<string, Span[]>();
  const write = (a: Appearance) => a.name.written ?? a.name.text;
  spans.set(write(best), []);
  for (const a of members) {
    const list = spans.get(write(a));
    if (list) list.push(a.name.span);
    else spans.set(write(a), [a.name.span]);
  }
  return [...spans].map(([variant, list]) => ({
    text: variant,
    spans: list.sort(bySpan).filter((s, i) => s.start !== list[i - 1]?.start),
  }));
}

/** What the source says of a person's life, wherever it says it first. */
function lifeOf(members: readonly Appearance[]): Pick<Person, 'biography'> {
  const biography = members.find(member => member.biography !== undefined)?.biography;
  return biography === undefined ? {} : { biography };
}

/** One person for each real person: spellings are merged with a reason, different people never. */
export function resolvePeople(
  appearances: readonly Appearance[],
  never: NeverMerge = () => false,
): ResolvedPeople {
  const groups = groupsOf(appearances);
  const nameOf = (group: Group) => bestForm(group, appearances)?.name.text ?? '';
  const clusters = clusterOf(groups, (a, b) => never(nameOf(a), nameOf(b)));
  const idOf: string[] = appearances.map(() => '');
  const people: Person[] = [];
  const merges: Merge[] = [];
  const warnings: Diagnostic[] = [];
  const nextId = idGiver();
  for (const cluster of clusters) {
    const ranked = cluster.groups
      .map(i => ({ i, group: groups[i] }))
      .filter((item): item is { i: number; group: Group } => item.group !== undefined)
      .sort(
        (a, b) =>
          // Whose given name is known is not shown by its initial, however often that is written.
          Number(isInitialed(a.group)) - Number(isInitialed(b.group)) ||
          weightOf(b.group, appearances) - weightOf(a.group, appearances) ||
          a.i - b.i,
      );
    const best = ranked[0] && bestForm(ranked[0].group, appearances);
    if (best === undefined) continue;
    const id = nextId(best.name.text);
    const members = ranked.flatMap(({ group }) => group.members).sort((a, b) => a - b);
    for (const i of members) idOf[i] = id;
    people.push({
      id,
      name: best.name.text,
      givenName: best.name.givenName,
      familyName: best.name.familyName,
      variants: variantsOf(
        members.flatMap(i => appearances[i] ?? []),
        best,
      ),
      ...lifeOf(members.flatMap(i => appearances[i] ?? [])),
    });
    for (const { i, group } of ranked.slice(1)) {
      const slip = bestForm(group, appearances);
      if (slip === undefined) continue;
      const reason =
        cluster.reasons.get(i) ??
        matchNames(groups[ranked[0]?.i ?? 0]?.keys ?? group.keys, group.keys) ??
        'same';
      merges.push({ person: id, found: slip.name.text, expected: best.name.text, reason });
      warnings.push({
        code: 'spelling',
        severity: 'info',
        span: slip.name.span,
        args: { found: slip.name.text, expected: best.name.text, reason },
        candidates: [id],
      });
    }
  }
  return { people, idOf, merges, warnings };
}
