import { EDITION_GROUPS, type EditionKind } from '../../../data/measure/edition-kinds.ts';

/** How several editions are looked at. */
export const EDITION_READINGS = ['presence', 'trends'] as const;
export type EditionReading = (typeof EDITION_READINGS)[number];

/** Which rows of the presence are shown. */
export const EDITION_SHOWN = ['all', ...EDITION_GROUPS] as const;
export type EditionShown = (typeof EDITION_SHOWN)[number];

export interface EditionsOptions {
  readonly reading: EditionReading;
  readonly kind: EditionKind;
  readonly shown: EditionShown;
}

export const DEFAULT_EDITIONS: EditionsOptions = { reading: 'presence', kind: 'person', shown: 'all' };
