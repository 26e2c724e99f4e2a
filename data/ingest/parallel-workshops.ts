import type { SessionReading } from '../model/reading.ts';
import { key } from '../text/normalise.ts';

/** "Ateliers en parallèle", "1 atelier au choix parmi 4", "Travail en ateliers", "Sessions simultanées": the time of those that stand below. */
const AT_ONCE =
  /^(?:(?:\p{L}+ ){0,2}(?:\d{1,2} )?ateliers?(?: \p{L}+){0,3} (?:au choix|en parallele|paralleles|simultanes?|tournants?)(?: .{1,60})?|(?:\d{1,2} )?ateliers?(?: en sous groupes?| participatifs| thematiques| pratiques| collectifs| d echanges?| de (?:travail|reflexion|co ?construction))?|(?:travail|travaux|echanges|reflexion) en ateliers?|(?:sessions|seances|parcours|tables rondes) (?:paralleles|simultanees?|en parallele|au choix))$/u;
const LIKE_AT_ONCE = /ateliers?|parallele|simultane|choix/;

function isTimeOfSeveral({ title, start }: SessionReading): boolean {
  const words = key(title);
  return start !== undefined && LIKE_AT_ONCE.test(words) && AT_ONCE.test(words);
}

/** A workshop or a part with a label of its own, that says no time and is no talk of another. */
function mayBeOneOf({ kind, start, parent }: SessionReading): boolean {
  return kind === 'workshop' && start === undefined && parent === undefined;
}

/** Workshops under "14h-15h : Ateliers en parallèle", each at the hours of the line over all of them and a part of it. */
export function withParallels(sessions: readonly SessionReading[]): readonly SessionReading[] {
  let over: SessionReading | null = null;
  return sessions.map(session => {
    if (isTimeOfSeveral(session)) over = session;
    else if (over !== null && mayBeOneOf(session)) {
      const { id, start, end } = over;
      const { day: _, ...own } = session;
      const when = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
      return { ...own, parent: id, ...when };
    } else if (session.parent === undefined) over = null;
    return session;
  });
}
