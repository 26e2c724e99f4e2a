import type { SessionKind } from '../model/entity.ts';

const SAYS_PLENARY =
  /pl[ée]ni[èe]re|plenar|pl[eé]num|keynote|tables?[ -]rondes?|round[ -]tables?|\bpanels?\b/iu;

/**
 * A session of which nothing says its kind is read as all hear it, in plenary: so it is called one only in a document that
 * speaks of any. Elsewhere it is a session and no more.
 */
export function withKindsSaid<S extends { readonly kind: SessionKind }>(
  text: string,
  sessions: readonly S[],
): readonly S[] {
  if (SAYS_PLENARY.test(text)) return sessions;
  return sessions.map(session => (session.kind === 'plenary' ? { ...session, kind: 'other' } : session));
}
