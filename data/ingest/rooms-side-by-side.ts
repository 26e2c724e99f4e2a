import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import type { NestedItem } from './nested-items.ts';
import { isSurelyRoom } from './rooms.ts';
import { isTitleSetApart } from './talk-title.ts';
import { nextFilled } from './titles.ts';

/** "Salle A – ", "Amphi Curie : ": what may say where, before what is held there. */
const AHEAD = /^([^–—|:]{3,40}?)(?:\s[–—|-]\s|\s?:\s)\s*(?=[«“"\p{Lu}\d])/u;
const OPENS_ROOM = /^(?:grande |petite )?(?:salle|amphi|auditori|h[ée]micycle|studio|foyer|espace|room)/iu;
/** So many rooms stand side by side; one alone says where the session above is held. */
const LEAST_ROOMS = 2;
/** Characters of the longest title. */
const LONGEST = 180;

interface RoomAhead {
  readonly room: string;
  /** Where the title begins. */
  readonly title: number;
}

/** The room before the title of what is held there: "Salle A – Les haies en ville"; null for other words. */
export function roomAhead(words: string): RoomAhead | null {
  if (words.length > LONGEST || !OPENS_ROOM.test(words)) return null;
  const [whole = '', room = ''] = AHEAD.exec(words) ?? [];
  return room === '' || !isSurelyRoom(room) ? null : { room, title: whole.length };
}

function namesPeople(lines: readonly Line[], at: number): boolean {
  const below = lines[nextFilled(lines, at)];
  return below !== undefined && (readLine(below.text)?.score ?? 0) >= PEOPLE;
}

/**
 * What is held in several rooms at once, each behind the name of its room and over those who speak there: "Salle A – Les haies" over
 * "Intervenants : Anne Roux (CAUE)", twice or more. Gives each by its line.
 */
export function readRoomsSideBySide(lines: readonly Line[]): ReadonlyMap<number, NestedItem> {
  const found = new Map<number, NestedItem>();
  const rooms = new Set<string>();
  for (const { text, level, index, block } of lines) {
    const { hours, length } = marksOf(text);
    const words = text.slice(length);
    const ahead = hours || level > 0 || block?.kind === 'cell' ? null : roomAhead(words);
    if (ahead === null) continue;
    const said = words.slice(ahead.title);
    const isPerson = (readLine(said)?.score ?? 0) >= PEOPLE;
    if (isPerson || !isTitleSetApart(said) || !namesPeople(lines, index + 1)) continue;
    rooms.add(key(ahead.room));
    found.set(index, { title: [ahead.title, words.length], chair: null });
  }
  return rooms.size < LEAST_ROOMS ? new Map() : found;
}
