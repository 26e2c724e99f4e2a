import type { Session } from '../../../data/model/entity.ts';

/** The talks of each session that is among these, in their order, by its id: a talk whose session is not stands by itself. */
export function talksBySession(sessions: readonly Session[]): ReadonlyMap<string, readonly Session[]> {
  const ids = new Set(sessions.map(({ id }) => id));
  const held = new Map<string, Session[]>();
  for (const session of sessions) {
    const { parent } = session;
    if (parent == null || !ids.has(parent)) continue;
    const same = held.get(parent);
    if (same) same.push(session);
    else held.set(parent, [session]);
  }
  return held;
}

/** Talks stand right under the session that they are a part of, and so does what they hold themselves. */
export function talksUnder(sessions: readonly Session[]): readonly Session[] {
  const held = talksBySession(sessions);
  const talks = new Set([...held.values()].flat());
  const withTalks = (session: Session): readonly Session[] => [
    session,
    ...(held.get(session.id) ?? []).flatMap(withTalks),
  ];
  return sessions.filter(session => !talks.has(session)).flatMap(withTalks);
}
