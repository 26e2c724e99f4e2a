import type { Located, Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import {
  DAY,
  DURATION,
  HALVES,
  IDS,
  INNER,
  LANGUAGE,
  ROOM,
  SPEAKERS,
  START,
  STATE,
  SUBTITLE,
  TAGS,
  TEXT,
  TITLE,
  TRACK,
  TYPE,
} from './keys.ts';
import { type Around, type Look, lookIn, wordsOf } from './look.ts';
import { isoOf, momentIn, momentOf } from './moments.ts';
import { peopleOf } from './people.ts';
import type { DeclaredSession } from './programme.ts';
import { kindOf, type Registers } from './registers.ts';
import { whenOf } from './session-hours.ts';
import { type Group, itemsOf, type Leaf, leafOf, plainKey, said, under, wordsUnder } from './tree.ts';

function has(group: Group, names: readonly string[]): boolean {
  return under(group, names).length > 0;
}

const HELD = [...START, 'startsat', 'times'].filter(name => name !== 'from' && name !== 'hour');
const DETAILS = [...DURATION, ...TYPE, ...LANGUAGE, ...ROOM, ...STATE, 'track', 'level'];

/** Whether a group is a session by what it says: a title, and when it is, who speaks or what it is about. */
export function isSession(group: Group, key: string): boolean {
  const look = lookIn(group);
  if (wordsOf(look, TITLE) === null) return false;
  const own = [group, ...HALVES.flatMap(name => under(group, [name])).flatMap(itemsOf)].filter(
    (each): each is Group => each.kind === 'group',
  );
  if (own.some(each => has(each, HELD)) || own.some(each => has(each, SPEAKERS))) return true;
  return kindOf(key) === null && has(group, TEXT) && own.some(each => has(each, DETAILS));
}

const SERVICE =
  /^(?:pause|break|coffee|lunch|d[eé]jeuner|diner|d[iî]ner|repas|registration|accueil caf|check-?in|ap[eé]ro|cocktail|buffet|petit[- ]d[eé]jeuner|breakfast|networking)/iu;
const CANCELLED = /^(?:cancel+ed|annul[eé]e?)$/iu;
/** States of what never became a session. */
const REFUSED = /^(?:rejected|declined|withdrawn|refused|deleted|draft)$/iu;
const YES = /^(?:true|yes|oui|1)$/iu;

/** Reads a session; null for what was proposed and refused. */
export function sessionOf(
  group: Group,
  around: Around,
  zone: string | null,
  registers: Registers,
): DeclaredSession | null {
  const look = lookIn(group);
  const titled = wordsOf(look, TITLE);
  const states = STATE.flatMap(name => look([name])).flatMap(value => said(leafOf(value))?.text ?? []);
  if (titled === null || states.some(state => REFUSED.test(state))) return null;
  const title = locatedOf(titled);
  const { start, end, day } = whenOf(look, around, zone);
  const chosen = choicesOf(look, registers);
  const type = pointed(look, TYPE, registers.types) ?? chosen.type;
  const isService = YES.test(said(look(['isservicesession'])[0])?.text ?? '') || SERVICE.test(title.text);
  return {
    key: groupKeyOf(group, look),
    title,
    subtitle: subtitleOf(look, title),
    type: type?.text ?? null,
    isService,
    isCancelled: states.some(state => CANCELLED.test(state)),
    track: pointed(look, TRACK, registers.tracks) ?? chosen.track ?? around.track,
    start: start === null ? null : isoOf(start),
    end: end === null ? null : isoOf(end),
    day,
    room: roomOf(look, registers) ?? around.room,
    language: pointed(look, LANGUAGE, new Map())?.text ?? chosen.language?.text ?? null,
    texts: textsOf(look, titled),
    keywords: TAGS.flatMap(name => look([name]))
      .flatMap(itemsOf)
      .flatMap(value => said(leafOf(value)) ?? []),
    ...peopleOf(look, registers),
    parent: around.parent,
    span: group.span,
  };
}

function locatedOf(leaf: Leaf): Located {
  return { text: fold(leaf.words), span: leaf.span };
}

function groupKeyOf(group: Group, look: Look): string | null {
  const own = wordsUnder(group, IDS) ?? wordsOf(look, IDS);
  return own === null ? null : fold(own.words);
}

function subtitleOf(look: Look, title: Located): Located | null {
  const leaf = wordsOf(look, SUBTITLE);
  return leaf === null || fold(leaf.words) === title.text ? null : locatedOf(leaf);
}

/** What is said of a session, each text once: some programmes repeat the abstract as the description. */
function textsOf(look: Look, title: Leaf): readonly Span[] {
  const texts: Leaf[] = [];
  for (const name of TEXT) {
    for (const value of look([name])) {
      const leaf = leafOf(value);
      if (leaf === null || leaf.span.start === title.span.start) continue;
      const isKnown = texts.some(
        one => one.span.start === leaf.span.start || fold(one.words) === fold(leaf.words),
      );
      if (!isKnown) texts.push(leaf);
    }
  }
  return texts.map(leaf => leaf.span).toSorted((a, b) => a.start - b.start);
}

/** What a field says, or what the register has under the id that it says. */
function pointed(look: Look, names: readonly string[], register: ReadonlyMap<string, Group>): Located | null {
  for (const name of names) {
    for (const value of look([name]).flatMap(itemsOf)) {
      // A list of what may be chosen is no choice.
      if (value.kind === 'group' && under(value, ['categoryitems', 'items']).length > 0) continue;
      const slug = value.kind === 'group' ? said(under(value, ['slug', 'id'])[0]) : said(value);
      const known = slug === null ? undefined : register.get(slug.text);
      const named = value.kind === 'group' ? wordsUnder(value, ['name', 'title', 'label']) : null;
      const leaf = named ?? (known === undefined ? leafOf(value) : leafOf(known));
      if (leaf === null || (known === undefined && isBareId(leaf, name))) continue;
      return locatedOf(leaf);
    }
  }
  return null;
}

/** An id that nothing explains is no name. */
function isBareId(leaf: Leaf, name: string): boolean {
  const words = fold(leaf.words);
  return (
    /^\d+$/.test(words) ||
    (name.endsWith('id') && !/[\s\p{Lu}]/u.test(words)) ||
    /^[\da-f]{8}-[\da-f]{4}-/iu.test(words)
  );
}

function roomOf(look: Look, registers: Registers): string | null {
  const found = pointed(look, ROOM, registers.rooms);
  return found === null || !/[\p{L}\p{N}]/u.test(found.text) ? null : found.text;
}

interface Chosen {
  readonly track: Located | null;
  readonly type: Located | null;
  readonly language: Located | null;
}

const ASKS_TRACK = /\b(?:track|th[eè]me|topic|stream|parcours|cat[eé]gor)/iu;
const ASKS_TYPE = /\b(?:format|type|dur[eé]e|length|duration|kind)\b/iu;
const ASKS_LANGUAGE = /\b(?:language|langue|sprache|idioma)/iu;

/** Of the choices ticked for a session ("Track: DevOps", "Language: French"), what each is about. */
function choicesOf(look: Look, registers: Registers): Chosen {
  const ticked = look(['categoryitems'])
    .flatMap(itemsOf)
    .flatMap(value => {
      const id = value.kind === 'group' ? said(under(value, ['id'])[0]) : said(value);
      const choice = id === null ? undefined : registers.choices.get(id.text);
      return choice === undefined ? [] : [{ asked: choice.asked, name: choice.name }];
    });
  // "Sessions": each with the categories and what was ticked in them.
  const told = look(['categories'])
    .flatMap(itemsOf)
    .flatMap(value => {
      if (value.kind !== 'group') return [];
      const asked = wordsUnder(value, ['name', 'title'])?.words ?? '';
      return under(value, ['categoryitems'])
        .flatMap(itemsOf)
        .map(name => ({ asked, name }));
    });
  const of = (asks: RegExp): Located | null => {
    const found = [...ticked, ...told].find(({ asked }) => asks.test(asked));
    const leaf = found === undefined ? null : leafOf(found.name);
    return leaf === null ? null : locatedOf(leaf);
  };
  return { track: of(ASKS_TRACK), type: of(ASKS_TYPE), language: of(ASKS_LANGUAGE) };
}

/** Programmes of nights list what begins before this hour under the day before. */
const OPENS = '04:00';

/** What a group says for the sessions inside it. `key`: its own key, where that is a name. */
export function aroundIn(group: Group, key: string, around: Around): Around {
  const named = wordsUnder(group, ['name', 'title', 'label']);
  const dated = DAY.flatMap(name => under(group, [name])).flatMap(value => momentIn(value) ?? []);
  const day = dated.find(moment => moment.day !== null)?.day ?? null;
  const opens = momentIn(under(group, ['daystart', 'start'])[0])?.clock ?? OPENS;
  const isRoom = /^(?:rooms?|stages?|salles?|venues?)$/u.test(key);
  const isTrack = /^(?:tracks?|streams?|themes?)$/u.test(key);
  return {
    ...around,
    day: day ?? around.day,
    opens: day === null ? around.opens : opens < '12:00' ? opens : OPENS,
    room: isRoom && named !== null ? fold(named.words) : around.room,
    track: isTrack && named !== null ? locatedOf(named) : around.track,
  };
}

/** What the key of a keyed collection says: a day ({"2024-11-02": …}), a room ({"rooms": {"Salle 1": …}}). */
export function aroundUnder(key: string, holder: string, around: Around): Around {
  const day = /^\d{4}-\d\d-\d\d/.test(key) ? (momentOf(key)?.day ?? null) : null;
  if (day !== null) return { ...around, day, opens: OPENS };
  return holder === 'rooms' ? { ...around, room: fold(key) } : around;
}

export function isInner(key: string): boolean {
  return INNER.includes(plainKey(key));
}
