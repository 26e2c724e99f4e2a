import type { Line } from '../document/lines.ts';
import type { Appearance, NameMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { ONE_CIVILITY } from '../text/civilities.ts';
import { matchesOf } from '../text/matches.ts';
import { key, type Passage, passage, spanIn } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { callsWithBodies } from './floor-bodies.ts';
import { type Call, callsIn, isSaying } from './floor-calls.ts';
import { type GivenCall, givenStrangers } from './floor-givens.ts';
import { type OfficeFinder, type OfficeFound, officesIn } from './floor-offices.ts';
import { meantBy, type Roster, rosterOf } from './floor-roster.ts';
import { speechOf } from './layouts/speech-verbs.ts';

/** "Anne - Les Amis du pré : …", "Anne : …", "- Anne, même groupe : …": who is called by the given name before what was said. */
const TURN =
  /^(?:[-–—•*]\s*)?(\p{Lu}[\p{L}’'-]{1,20})(?:\s\p{Lu}[\p{L}’'-]+)?(?:\s[-–—]\s([^:]{2,60}?)|, ([^:]{2,40}?)|\s\(([^:)]{2,40})\))?\s?:\s(?=\S)/u;

/** "* ophélie : idée métro", "- caro : …", "* jp : …": the same in a hurry, one entry of a list behind the other. */
const SMALL_TURN = /(?<![^\s])(\p{Ll}[\p{Ll}’'-]{1,20})\s?:\s(?=\S)/gu;
/** The sign of a list, which the passage itself no longer shows. */
const BULLET = /(?:^|\n)[\s\u2060]*[-–—•*+]\s+$/u;
const LONGEST_BULLET = 12;

/** Who is called before what was said, and where. */
interface Turn {
  readonly known: Appearance;
  readonly at: number;
  readonly called: string;
}

/** So much of a given name is enough where only one of the roll begins so. */
const LEAST_BEGUN = 4;

/** Whether a given name is meant by a short form: "caro" of Caroline, "jp" and "jpierre" of Jean-Pierre. */
function isShortOf(called: string, given: string): boolean {
  const [first = '', second = '', ...more] = given.split(' ');
  if (second === '') return called.length >= LEAST_BEGUN && given.startsWith(called);
  const initial = first.slice(0, 1);
  return more.length === 0 && [`${initial}${second.slice(0, 1)}`, `${initial}${second}`].includes(called);
}

/** Whom of a roll of given names alone the turns in small letters call. */
function smallTurnsIn({ text, offsets }: Passage, { sharing, text: whole }: Hall): readonly Turn[] {
  const alone = [...sharing].filter(([, people]) => people.every(({ name }) => name.givenName === ''));
  if (alone.length === 0) return [];
  return [...matchesOf(SMALL_TURN, text)].flatMap((found): readonly Turn[] => {
    const called = found[1] ?? '';
    const from = offsets[found.index] ?? 0;
    if (!BULLET.test(whole.slice(Math.max(0, from - LONGEST_BULLET), from))) return [];
    const word = key(called);
    const exact = alone.filter(([given]) => given === word);
    const fitting = exact.length > 0 ? exact : alone.filter(([given]) => isShortOf(word, given));
    const [known, ...others] = fitting.flatMap(([, same]) => same);
    return known === undefined || others.length > 0 ? [] : [{ known, at: found.index, called }];
  });
}

/** Those of the lists by their given name, all who bear it. */
function sharingNames(appearances: readonly Appearance[]): ReadonlyMap<string, readonly Appearance[]> {
  const found = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    if (appearance.via !== 'list' || appearance.part === 'absent') continue;
    // Who is on the roll by the given name alone has no other.
    const called = key(appearance.name.givenName || appearance.name.familyName);
    const same = found.get(called) ?? [];
    if (called !== '' && !same.some(({ name }) => key(name.text) === key(appearance.name.text)))
      found.set(called, [...same, appearance]);
  }
  return found;
}

/** Who is called before a colon by the given name; whom of several, their body or office says. */
function turnOf(line: string, givens: ReadonlyMap<string, readonly Appearance[]>): Turn | null {
  if (givens.size === 0) return null;
  const found = TURN.exec(line);
  const called = found?.[1];
  // "Anne Roux : trésorière" tells who was elected.
  if (found === null || called === undefined || startsAsRole(line.slice(found[0].length))) return null;
  const same = givens.get(key(called)) ?? [];
  const apart = key(found[2] ?? found[3] ?? found[4] ?? '');
  const [known, ...others] =
    same.length < 2 ? same : same.filter(({ role }) => apart !== '' && key(role?.text ?? '').includes(apart));
  return known === undefined || others.length > 0 ? null : { known, at: found[0].indexOf(called), called };
}

/** Somebody takes the floor, and how. */
interface Taken {
  readonly known: Pick<Appearance, 'name' | 'role'>;
  readonly part: 'speaker' | 'moderator';
  readonly at: number;
  readonly called: string;
}

interface Hall {
  readonly text: string;
  readonly roster: Roster;
  readonly offices: OfficeFinder;
  readonly byName: ReadonlyMap<string, Appearance>;
  readonly sharing: ReadonlyMap<string, readonly Appearance[]>;
}

/** Who is meant by a call, and where the verb stands. */
function meantIn(p: Passage, call: Call, hall: Hall, nearby: (name: string) => boolean) {
  if (call.by !== 'office') return { ...meantBy(call, hall.roster, nearby), verb: call.verb };
  const end = call.at + call.called.length;
  const found = hall.offices(call, p.offsets[call.at] ?? 0, p.text.slice(end, end + 80));
  const meant = found === null ? null : (hall.byName.get(found.name) ?? signing(p, call, found));
  const verb = end + (found?.length ?? 0);
  return { meant, known: true, verb: p.text[verb] === ' ' ? verb + 1 : verb };
}

/** Who is called by an office and named nowhere but below it, where the minutes are signed. */
function signing(p: Passage, { called, at }: Call, { signs }: OfficeFound): Taken['known'] | null {
  if (signs === undefined) return null;
  const text = `${signs.givenName} ${signs.familyName}`;
  return { name: { ...signs, text, span: spanIn(p, at, at + called.length) }, role: null };
}

/** "Danielle MAREC": a given name before the family's, which other grammars read. */
const IS_WHOLE = /^\p{Lu}\p{Ll}\S* .*\p{Lu}{2}/u;

/** Whether a call that fits nobody of the lists is of a person all the same: the subject of a sentence, addressed by a civility. */
function isStranger({ by, addressed, opens, gender, called }: Call): boolean {
  return by === 'family' && addressed && opens && gender !== null && !IS_WHOLE.test(called);
}

/** "M. Kerbrat", whom no list names: a person all the same, of whom the text gives the family name only. */
function stranger(p: Passage, { called, gender, role, at }: Call): Taken['known'] {
  const civility = gender === 'f' ? 'Mme' : 'M.';
  const span = spanIn(p, at, at + called.length);
  const name: NameMention = { span, text: `${civility} ${called}`, givenName: '', familyName: called };
  const words = role === null ? null : p.text.slice(...role);
  return { name, role: words === null || role === null ? null : { text: words, span: spanIn(p, ...role) } };
}

/** "Bastien", whom no list names: a person of whom the text gives the given name only. */
function byGivenName(p: Passage, { called, at, role, part }: GivenCall): Taken {
  const name: NameMention = {
    ...{ span: spanIn(p, at, at + called.length), text: called },
    ...{ givenName: '', familyName: called },
  };
  const office = role === null ? null : { text: p.text.slice(...role), span: spanIn(p, ...role) };
  return { known: { name, role: office }, part, at, called };
}

/** "la parole à M. ", "Question de Mme ": what stands ahead of somebody who has the floor by that. */
const GIVEN_AHEAD = new RegExp(
  String.raw`(?:(?:donn|laiss|pass|céd|cèd)(?:e|é|ent|ait|aient|a) (?:ensuite |également |alors )?la parole|[Ll]a parole (?:est|était|fut|a été|revient)(?: (?:ensuite|alors|enfin))?(?: (?:donnée|laissée|passée|cédée|rendue))?) à ${ONE_CIVILITY} $|(?:^|[.;]\s)(?:Après avoir|Ayant) entendu (?:l['’]exposé de |la présentation de |les explications de |le rapport de )?${ONE_CIVILITY} $`,
  'u',
);
const OPENED_AHEAD = new RegExp(
  String.raw`^(?:[-–—•*]\s*)?(?:[Ii]nterventions?|[Qq]uestions?|[Rr]éponses?|[Rr]emarques?|[Pp]récisions?|[Oo]bservations?|[Cc]ommentaires?) de ${ONE_CIVILITY} $`,
  'u',
);
const LONGEST_AHEAD = 120;

/** Whether the words ahead of a call give the floor to who is called, or say what is hers behind the colon. */
function isGivenFloor(text: string, { by, called, at, verb }: Call): boolean {
  // "M. Paul Thuret" is named whole, and other grammars read him.
  if (by !== 'family' || /^ \p{Lu}/u.test(text.slice(at + called.length))) return false;
  const ahead = text.slice(Math.max(0, at - LONGEST_AHEAD), at);
  return GIVEN_AHEAD.test(ahead) || (OPENED_AHEAD.test(ahead) && isSaying(text, verb));
}

const isSaid = (text: string, colon: number) => isSaying(text, text[colon - 1] === ' ' ? colon - 1 : colon);

/** Those who take the floor in a passage of minutes. */
function takenIn(p: Passage, hall: Hall, nearby: (name: string) => boolean): readonly Taken[] {
  const turn = turnOf(p.text, hall.sharing);
  const turns = [...(turn === null ? [] : [turn]), ...smallTurnsIn(p, hall)];
  const said = turns.filter(({ at, called }) => isSaid(p.text, p.text.indexOf(':', at + called.length)));
  return [
    ...said.map(({ known, at, called }): Taken => ({ known, part: 'speaker', at, called })),
    ...[...callsIn(p.text), ...callsWithBodies(p.text)].flatMap((call): readonly Taken[] => {
      const { meant, known, verb } = meantIn(p, call, hall, nearby);
      const isGiven = isGivenFloor(p.text, call);
      if (meant === null && (known || !isStranger(isGiven ? { ...call, opens: true } : call))) return [];
      const behind = p.text.slice(verb);
      const part = isGiven
        ? 'speaker'
        : (speechOf(behind) ?? (call.opens && isSaying(p.text, verb) ? 'speaker' : null));
      if (part === null) return [];
      return [{ known: meant ?? stranger(p, call), part, at: call.at, called: call.called }];
    }),
  ];
}

/**
 * Who of those present takes the floor in minutes that call people by their family name ("Mme NOURY précise que …"), their given name
 * or their office. Each once a session; who opens the meeting leads it in every session.
 */
export function readFloor(
  text: string,
  parts: readonly { readonly session: string; readonly body: readonly Span[] }[],
  listed: readonly Appearance[],
  lines: readonly Line[],
): readonly Appearance[] {
  const byName = new Map(listed.filter(({ via }) => via === 'list').map(one => [key(one.name.text), one]));
  const hall: Hall = {
    text,
    roster: rosterOf(text, listed),
    offices: officesIn(lines, listed),
    byName,
    sharing: sharingNames(listed),
  };
  const leaders = new Set<string>();
  const found: Appearance[] = [];
  const done = new Set(
    listed
      .filter(({ part }) => part === 'speaker' || part === 'moderator')
      .map(({ session, name }) => `${session}\n${key(name.text)}`),
  );
  const rooms = parts.map(({ session, body }) => ({
    session,
    passages: body.map(({ start, end }) => passage(text, start, end)),
  }));
  const { givens, shorts, families } = hall.roster;
  const strangers = givenStrangers(
    text,
    rooms.flatMap(({ passages }) => passages),
    given => givens.has(given) || shorts.has(given) || families.has(given),
  );
  for (const { session, passages } of rooms) {
    const nearby = (name: string) => passages.some(p => p.text.includes(name));
    for (const p of passages)
      for (const { known, part, at, called } of [
        ...takenIn(p, hall, nearby),
        ...(strangers.get(p) ?? []).map(call => byGivenName(p, call)),
      ]) {
        const { name, role } = known;
        const person = key(name.text);
        if (part === 'moderator') leaders.add(person);
        const once = `${session}\n${person}`;
        if (done.has(once)) continue;
        done.add(once);
        const span = spanIn(p, at, at + called.length);
        const as = leaders.has(person) ? 'moderator' : 'speaker';
        found.push({ session, part: as, name: { ...name, span, written: called }, role, via: 'list' });
      }
  }
  return found;
}
