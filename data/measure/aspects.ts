/** The lists of a profile that hold things with an id, in the order in which they are shown. */
export const ASPECTS = ['sessions', 'themes', 'speakers', 'organisations', 'initiatives', 'met'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What can be set side by side: things of one kind only. */
export const UNIT_KINDS = ['territory', 'session', 'theme', 'organisation'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What each kind has, in the order in which it is shown: a session is no list of sessions, and stands in one theme. */
export const ASPECTS_OF: Readonly<Record<UnitKind, readonly Aspect[]>> = {
  territory: ASPECTS,
  session: ['speakers', 'organisations', 'met', 'initiatives'],
  theme: ['sessions', 'speakers', 'organisations', 'met', 'initiatives'],
  organisation: ['sessions', 'themes', 'speakers', 'organisations', 'met'],
};
