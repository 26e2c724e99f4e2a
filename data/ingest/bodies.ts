import type { Diagnostic } from '../model/diagnostic.ts';
import type { MandateMention, OrganisationMention, Outline } from '../model/reading.ts';
import { bySpan, type Span } from '../model/span.ts';
import { authorityName, undecidedKey } from '../reference/geography.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import { remembered } from '../text/remembered.ts';
import { bodiesIn } from './bodies-in.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt } from './gazetteer.ts';
import { settleHomonym } from './homonyms.ts';
import { closed, type NameWord, nameWords } from './name-words.ts';
import { type RoleBody, type RoleReading, readRole } from './roles.ts';
import { byStart, touches } from './sorted-spans.ts';
import { lookAround } from './surroundings.ts';
import { readZones, type ZoneText } from './zones.ts';

/** A zone read: its words, the bodies in it, and its mandates when it is a role. */
interface ZoneReading {
  readonly zone: ZoneText;
  readonly passage: Passage;
  readonly words: readonly NameWord[];
  readonly hits: readonly BodyHit[];
  readonly mandates: readonly RoleBody[];
}

function readZone(zone: ZoneText): ZoneReading {
  const { passage, words } = zone;
  const { text } = passage;
  const { hits, mandates } = zone.lead ? leadIn(text) : zone.via === 'role' ? roleIn(text) : proseIn(text);
  return { zone, passage, words, hits, mandates };
}

type Read = Pick<RoleReading, 'hits' | 'mandates'>;

const roleIn = remembered((text: string): Read => readRole(text));

const proseIn = remembered((text: string): Read => {
  const words = nameWords(text);
  return { hits: bodiesIn(words, text, { around: lookAround(words), mode: 'text' }), mandates: [] };
});

/** A body on the line before a name: what the role does not name, this may. */
const leadIn = remembered((text: string): Read => {
  const words = nameWords(text);
  const hits = bodiesIn(words, text, { around: lookAround(words), mode: 'role' });
  const mandates = hits.map(hit => {
    const start = words[hit.from]?.start ?? 0;
    const end = closed(text, start, words[hit.to - 1]?.end ?? start);
    return { hit, start, end, mandateStart: start, position: null };
  });
  return { hits, mandates };
});

/** A lead counts only where the role itself names no body; the role is then the position. */
function withoutIdleLeads(readings: readonly ZoneReading[]): readonly ZoneReading[] {
  const roles = new Map(readings.filter(r => !r.zone.lead).map(r => [r.zone.appearance, r]));
  return readings.map(reading => {
    const { appearance, lead } = reading.zone;
    if (!lead || appearance === null) return reading;
    const role = roles.get(appearance);
    if (role && role.mandates.length > 0) return { ...reading, mandates: [] };
    const position = role?.passage.text.replace(/\.$/, '') ?? null;
    return { ...reading, mandates: reading.mandates.map(mandate => ({ ...mandate, position })) };
  });
}

/** Acronyms that the document itself explains, by their letters: "… de Tennis de Table (FFTT)". */
function explainedAcronyms(readings: readonly ZoneReading[]): ReadonlyMap<string, BodyHit> {
  const explained = new Map<string, BodyHit>();
  for (const { words, hits } of readings) {
    for (const hit of hits) {
      const word = words[hit.from];
      if (hit.rule === 'acronym' && word && !explained.has(word.text)) explained.set(word.text, hit);
    }
  }
  return explained;
}

/** A zone where an acronym that nobody knows is the body that the document explains by it: "UUR" beside "Union des usagers du rail (UUR)". */
function asExplained(reading: ZoneReading, explained: ReadonlyMap<string, BodyHit>): ZoneReading {
  const hits = reading.hits.map((hit): BodyHit => {
    const known = hit.kind === 'other' ? explained.get(hit.name) : undefined;
    return known === undefined ? hit : { ...known, from: hit.from, to: hit.to, rule: 'acronym' };
  });
  return { ...reading, hits };
}

/** Bodies of a zone that stand there only by an acronym explained elsewhere. */
function byAcronym(reading: ZoneReading, explained: ReadonlyMap<string, BodyHit>): readonly BodyHit[] {
  return reading.words.flatMap((word, at) => {
    const known = word.upper ? explained.get(word.text) : undefined;
    if (known === undefined || reading.hits.some(hit => hit.from <= at && at < hit.to)) return [];
    return [{ ...known, from: at, to: at + 1, rule: 'acronym' }];
  });
}

/** What a name that is undecided in one passage was settled to in another: its name and key. */
type Settled = Pick<BodyHit, 'name' | 'key'>;

const UNDECIDED = /^commune:\D/;

/** The settled readings of every commune name that stands undecided somewhere, bare names included. */
function settledReadings(
  reading: ZoneReading,
  undecided: ReadonlySet<string>,
  beginnings: ReadonlySet<string>,
): readonly [string, Settled][] {
  const around = lookAround(reading.words);
  return reading.words.flatMap((word, at): readonly [string, Settled][] => {
    const town = beginnings.has(word.key) && word.capital ? communeAt(reading.words, at, true) : null;
    const [first] = town?.places ?? [];
    if (town === null || first === undefined) return [];
    const key = undecidedKey('commune', first.name);
    if (!undecided.has(key)) return [];
    const settled = settleHomonym(first.name, town.places, only => around(town.from, town.to, only));
    const [place] = settled.places;
    if (place === undefined || settled.reason === 'undecided') return [];
    return [[key, { name: authorityName(place), key: settled.key }]];
  });
}

/** What other passages of the document settle, when they all say the same: by the key of the undecided name. */
function settledElsewhere(readings: readonly ZoneReading[]): ReadonlyMap<string, Settled> {
  const keys = readings.flatMap(reading => reading.hits.flatMap(hit => hit.key ?? []));
  const undecided = new Set(keys.filter(key => UNDECIDED.test(key)));
  const settled = new Map<string, Settled | null>();
  if (undecided.size === 0) return new Map();
  // Articles may be left out, so a name may begin with its second word.
  const beginnings = new Set(
    [...undecided].flatMap(key => key.slice('commune:'.length).split('-').slice(0, 2)),
  );
  for (const reading of readings) {
    for (const [key, found] of settledReadings(reading, undecided, beginnings)) {
      const before = settled.get(key);
      settled.set(key, before === undefined || before?.key === found.key ? found : null);
    }
  }
  return new Map([...settled].flatMap(([key, found]) => (found === null ? [] : [[key, found] as const])));
}

/** The mention of a hit; its name and key are those that another passage settled, where this one could not. */
function mentionOf(
  reading: ZoneReading,
  hit: BodyHit,
  settled: ReadonlyMap<string, Settled>,
): OrganisationMention {
  const { text } = reading.passage;
  const from = reading.words[hit.from]?.start ?? 0;
  const to = closed(text, from, reading.words[hit.to - 1]?.end ?? from);
  const elsewhere = hit.key === null ? undefined : settled.get(hit.key);
  return {
    span: spanIn(reading.passage, from, to),
    text: text.slice(from, to),
    name: elsewhere?.name ?? hit.name,
    kind: hit.kind,
    key: elsewhere?.key ?? hit.key,
    session: reading.zone.session,
    via: reading.zone.via,
    rule: elsewhere ? `${hit.rule}+settled-elsewhere` : hit.rule,
  };
}

/** The mandates of a role, each tied to the mention of its body by the body's span. */
function mandatesOf(reading: ZoneReading, indexOf: (span: Span) => number): readonly MandateMention[] {
  const { appearance } = reading.zone;
  if (appearance === null) return [];
  return reading.mandates.map(mandate => ({
    appearance,
    position: mandate.position,
    organisation: indexOf(spanIn(reading.passage, mandate.start, mandate.end)),
    span: spanIn(reading.passage, mandate.mandateStart, mandate.end),
  }));
}

function unknownBodies(mentions: readonly OrganisationMention[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return mentions.flatMap(mention => {
    // A body of no kind is not unknown where its name says what it is.
    const isTold = mention.key !== null || mention.rule === 'assembly-abroad';
    if (mention.kind !== 'other' || isTold || seen.has(mention.name)) return [];
    seen.add(mention.name);
    return [
      {
        code: 'unknown-body',
        severity: 'warning',
        span: mention.span,
        args: { name: mention.name },
        candidates: [],
      } as const,
    ];
  });
}

/**
 * Reads every body that a document names: in roles (with the mandates that the role gives), in titles, body text and
 * announced resources. Mentions come in reading order; a mandate points into them.
 */
export function readBodies(
  text: string,
  outline: Outline,
): {
  organisations: OrganisationMention[];
  mandates: MandateMention[];
  diagnostics: Diagnostic[];
} {
  const read = withoutIdleLeads(readZones(text, outline).map(readZone));
  const explained = explainedAcronyms(read);
  const readings = explained.size === 0 ? read : read.map(reading => asExplained(reading, explained));
  const settled = settledElsewhere(readings);
  const roles = byStart(readings.flatMap(({ zone }) => (zone.via === 'role' ? [zone.span] : [])));
  const names = byStart(outline.appearances.map(appearance => appearance.name.span));
  const organisations = readings
    .flatMap(reading =>
      [...reading.hits, ...byAcronym(reading, explained)].map(hit => mentionOf(reading, hit, settled)),
    )
    .filter(
      mention => mention.via === 'role' || (!touches(mention.span, roles) && !touches(mention.span, names)),
    )
    .sort((a, b) => bySpan(a.span, b.span) || (a.name < b.name ? -1 : 1));
  const index = new Map(organisations.map((mention, i) => [`${mention.span.start}-${mention.span.end}`, i]));
  const indexOf = (span: Span): number => index.get(`${span.start}-${span.end}`) ?? -1;
  const mandates = readings.flatMap(reading => mandatesOf(reading, indexOf)).filter(m => m.organisation >= 0);
  return { organisations, mandates, diagnostics: [...unknownBodies(organisations)] };
}
