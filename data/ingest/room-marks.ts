import { isRoom, isSurelyRoom } from './rooms.ts';

/** "[Salle 204] 9h00 …", "Amphi A | 9h00 …": where, before the hours of an entry. */
const BEFORE = /^(?:\[([^[\]]{2,40})\]|([^[\]|–—\d][^[\]|–—]{2,40}?)\s[|–—-])\s?(?=\d{1,2}\s?[hH:.])/u;
const LIKE_BEFORE = /^[^\d]{3,40}\d|^\[/;
/** "Amphi A – Les haies", "Salle 204 | …" behind the hours of an entry. */
const BEHIND =
  /^(?:([^[\]|–—:]{3,40}?)\s(?:[|–—-]|:)|[[(]([^[\]()]{3,40})[\])]\s?[:–—-]?)\s(?=[\p{Lu}\p{N}«“"])/u;

/** How long a room is that stands before the hours of a line, with what parts them; 0 without one. */
export function roomBefore(line: string): number {
  if (!LIKE_BEFORE.test(line)) return 0;
  const found = BEFORE.exec(line);
  const room = found?.[1] ?? found?.[2];
  return found !== null && room !== undefined && isSurelyRoom(room) ? found[0].length : 0;
}

/** "Les haies (salle 204)", "Les haies | Salle Garonne" – to the end of the title. */
const AT_END =
  /\s?(?:\(([^()]{3,40})\)|\[([^[\]]{3,40})\]|\s(?:[|–—•·]|\/\/)\s([^|–—•·()]{3,40})|,\s((?:[Ss]alle|[Aa]mphi)[^|–—•·(),:]{2,34}))$/u;
const LONGEST_AT_END = 48;
const LIKE_ROOM = /salle|amphi|auditori|hémicycle|room|hall|étage|foyer/iu;

/** Where a title ends before the room that closes it. */
export function endBeforeRoom(title: string): number {
  const from = Math.max(0, title.length - LONGEST_AT_END);
  const tail = title.slice(from);
  if (!LIKE_ROOM.test(tail)) return title.length;
  const found = AT_END.exec(tail);
  const room = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
  const isRoom = found !== null && from + found.index > 0 && room !== undefined && isSurelyRoom(room);
  return isRoom ? from + found.index : title.length;
}

/** How long a room is that stands between hours and a title, with what parts it from the title; 0 without one. */
export function roomBehind(words: string): number {
  const found = BEHIND.exec(words);
  const room = found?.[1] ?? found?.[2];
  return found !== null && room !== undefined && isSurelyRoom(room) ? found[0].length : 0;
}

/** "(salle Garonne) : Les haies" behind the label of a session. */
const IN_BRACKETS = /^\(([^()]{2,40})\)\s*(?:[|:.–—-]\s*)?(?=[«“"\p{Lu}\p{N}])/u;

/** How long a room in brackets is that stands between a label and a title; 0 without one. */
export function roomInBrackets(words: string): number {
  const found = IN_BRACKETS.exec(words);
  return found?.[1] !== undefined && isRoom(found[1]) ? found[0].length : 0;
}
