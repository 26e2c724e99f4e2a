import type { EntityKind, OrganisationKind } from './entity.ts';

/** One decision of the analyst. Entities are named by their text, not by their id, so that a decision survives a new reading. */
export type Correction =
  | {
      readonly op: 'merge';
      readonly kind: EntityKind;
      readonly names: readonly string[];
      readonly into: string;
    }
  | { readonly op: 'never-merge'; readonly kind: EntityKind; readonly names: readonly string[] }
  | { readonly op: 'split'; readonly kind: EntityKind; readonly name: string; readonly variant: string }
  | { readonly op: 'rename'; readonly kind: EntityKind; readonly name: string; readonly to: string }
  | { readonly op: 'retype'; readonly name: string; readonly to: OrganisationKind }
  | { readonly op: 'locate'; readonly name: string; readonly code: string }
  | { readonly op: 'reject'; readonly kind: EntityKind; readonly name: string };

/** A correction in the journal: its place in the order and when it was taken (milliseconds since the epoch). */
export interface JournalEntry {
  readonly document: string;
  readonly sequence: number;
  readonly at: number;
  readonly correction: Correction;
}
