/** What is followed from one edition to the next. */
export const EDITION_KINDS = ['person', 'organisation', 'territory', 'theme', 'term'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** Comes back in the last edition, is there for the first time, or is there no more. */
export const EDITION_GROUPS = ['back', 'new', 'gone'] as const;
export type EditionGroup = (typeof EDITION_GROUPS)[number];
