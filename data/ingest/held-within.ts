import type { Line } from '../document/lines.ts';
import type { SessionReading } from '../model/reading.ts';
import { key } from '../text/normalise.ts';
import { wordsBehindMarks } from './marks.ts';
import type { Section } from './sections.ts';
import { kindOf } from './session-kind.ts';

/** What is held side by side, in the plural of its heading and in the singular of each: "Ateliers en parallèle" over "Atelier A". */
const ONE_OF: ReadonlyMap<string, string> = new Map([
  ['ateliers', 'atelier'],
  ['workshops', 'workshop'],
  ['sessions', 'session'],
  ['seances', 'seance'],
  ['panels', 'panel'],
  ['groupes', 'groupe'],
  ['parcours', 'parcours'],
  ['tables', 'table'],
  ['tracks', 'track'],
]);
const ONES = new Set(ONE_OF.values());
/** What may stand before the plural: "Travaux en ateliers", "Première série d'ateliers", "Parallel sessions". */
const BEFORE_PLURAL = new Set(
  'les nos 1 un une deux trois quatre cinq six 2 3 4 5 6 travaux travail en temps d choix serie 1re 1ere 2e 2eme premiere deuxieme seconde parallel simultaneous breakout concurrent'.split(
    ' ',
  ),
);
/** These say that what stands below is held at once, whatever it is called. */
const AT_ONCE = new Set(
  'parallele paralleles parallel simultane simultanes simultanee simultanees simultanement simultaneous concurrent choix breakout'.split(
    ' ',
  ),
);
/** What was held side by side is told all together: "Ateliers : restitution". */
const TOLD = new Set(['restitution', 'restitutions', 'bilan', 'synthese', 'retour', 'retours', 'rapports']);
/** One alone is the session itself under another name. */
const LEAST_BELOW = 2;
/** Nobody holds these beside others. */
const OF_DAY = new Set(['address', 'closing']);

interface Plural {
  readonly one: string;
  readonly atOnce: boolean;
}

/** What a heading in the plural stands over; null for any other. */
function pluralOf(title: string): Plural | null {
  const words = key(title).split(' ');
  const at = words.findIndex(word => !BEFORE_PLURAL.has(word));
  const first = words[at] ?? '';
  // "1 atelier au choix parmi 4"
  const one = ONE_OF.get(first) ?? (words.includes('choix') && ONES.has(first) ? first : undefined);
  if (one === undefined || words.some(word => TOLD.has(word))) return null;
  if (one === 'table' && words[at + 1] !== 'rondes') return null;
  return { one, atOnce: words.some(word => AT_ONCE.has(word)) };
}

type Timed = Pick<SessionReading, 'start' | 'end'>;

/** Whether hours that are said lie within those of another session. */
function isWithin({ start, end }: Timed, holder: Timed): boolean {
  if (start === undefined || holder.start === undefined || holder.end === undefined) return false;
  return start >= holder.start && start < holder.end && (end === undefined || end <= holder.end);
}

/** A session with its section, as the order of both is one. */
interface Both {
  readonly section: Section;
  readonly session: SessionReading;
}

function isBelow({ section }: Both, holder: Both): boolean {
  const { origin, level } = section;
  return origin === 'heading' && (level > holder.section.level || level === 0);
}

/** What stands under a heading in the plural: each called by the singular, or whatever has no hours where all are held at once. */
function sideBySide(lines: readonly Line[], all: readonly Both[], at: number): readonly Both[] {
  const holder = all[at];
  const plural = holder === undefined ? null : pluralOf(holder.section.title);
  if (holder === undefined || plural === null) return [];
  const isOne = ({ section }: Both) => {
    const called = section.label ?? wordsBehindMarks(lines[section.heading]?.text ?? '');
    return key(called).split(' ')[0] === plural.one;
  };
  const below: Both[] = [];
  let to = holder.section.to;
  for (let next = at + 1; next < all.length; next += 1) {
    const each = all[next];
    if (each === undefined) break;
    const { section, session } = each;
    if (section.parent === null) {
      const isThen = session.start === undefined || session.start === holder.session.start;
      const isAtOnce = plural.atOnce && isThen && section.heading === to && !OF_DAY.has(section.kind);
      const isCalled = isOne(each) && (isThen || isWithin(session, holder.session));
      if (!isBelow(each, holder) || !(isCalled || (isAtOnce && holder.session.start !== undefined))) break;
      below.push(each);
    }
    to = section.to;
  }
  return below;
}

/** "10h45-12h15 Séance 1" over "10h45", "11h05" and "11h25": what follows a session within its hours is held in it. */
function inItsHours(all: readonly Both[], at: number): readonly Both[] {
  const holder = all[at];
  if (holder === undefined || holder.session.end === undefined) return [];
  const below: Both[] = [];
  let to = holder.section.to;
  let last = holder.session.start ?? '';
  for (let next = at + 1; next < all.length; next += 1) {
    const each = all[next];
    if (each === undefined) break;
    const { section, session } = each;
    if (section.parent === null) {
      const start = session.start ?? '';
      const isNext = start > last || (start === last && below.length === 0);
      if (section.heading !== to || !isNext || !isBelow(each, holder) || !isWithin(session, holder.session))
        break;
      below.push(each);
      last = start;
    }
    to = section.to;
  }
  return below;
}

/** What a session holds is a talk of it, where its words say nothing else. */
function inside(session: SessionReading, holder: SessionReading): SessionReading {
  const isTalk = session.kind === 'plenary' && kindOf(session.title) === null;
  const { day: _, ...rest } = session;
  const timed = session.start === undefined && holder.start !== undefined;
  return {
    ...(timed
      ? { ...rest, start: holder.start, ...(holder.end === undefined ? {} : { end: holder.end }) }
      : session),
    ...(isTalk ? { kind: 'talk' as const } : {}),
    parent: holder.id,
  };
}

/**
 * The sessions, with what is held side by side under one heading as parts of it, at its hours: "14h-15h30 Ateliers en parallèle" over
 * "Atelier A" and "Atelier B"; and with what follows a session within its hours as its talks.
 */
export function withHolders(
  lines: readonly Line[],
  sections: readonly Section[],
  sessions: readonly SessionReading[],
): readonly SessionReading[] {
  const all = sections.flatMap((section, i): readonly Both[] => {
    const session = sessions[i];
    return session === undefined ? [] : [{ section, session }];
  });
  const holderOf = new Map<string, SessionReading>();
  for (const [at, { section, session }] of all.entries()) {
    if (section.parent !== null || section.origin !== 'heading' || holderOf.has(section.id)) continue;
    const beside = sideBySide(lines, all, at);
    const below = beside.length < LEAST_BELOW ? inItsHours(all, at) : beside;
    if (below.length >= LEAST_BELOW) for (const each of below) holderOf.set(each.section.id, session);
  }
  if (holderOf.size === 0) return sessions;
  return sessions.map(session => {
    const holder = holderOf.get(session.id);
    return holder === undefined ? session : inside(session, holder);
  });
}
