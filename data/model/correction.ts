import type { DiagnosticCode } from './diagnostic.ts';
import type { EntityKind, OrganisationKind, Part, SessionKind, TerritoryLevel } from './entity.ts';

/** What a decision can make, join, part or take away. */
export const CORRECTABLE_KINDS = ['person', 'organisation', 'territory'] as const satisfies EntityKind[];
export type CorrectableKind = (typeof CORRECTABLE_KINDS)[number];

/** A passage named by its words and its surroundings, so that it is found again in a text that has changed elsewhere. */
export interface Anchor {
  /** The passage exactly as it stands in the text. */
  readonly text: string;
  /** What stands before and behind it, a few words each. */
  readonly before: string;
  readonly after: string;
  /** Where it stood when the decision was taken; settles between equal surroundings. */
  readonly start: number;
}

/** A session named by its title; the id settles between equal titles. */
export interface SessionName {
  readonly id: string;
  readonly title: string;
}

/** Where a name of a decision across documents stands: in which of them, and which of the things that are asked about it is. */
export interface Among {
  readonly document: string;
  readonly side: number;
}

/** A role that the analyst wrote, as the reader took it apart: kept with the decision, so that replaying it needs no reader. */
export interface RoleRead {
  /** Bodies that the person stands for. `key` is that of an authority ("commune:76540") or of a known body. */
  readonly bodies: readonly {
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly key: string | null;
    readonly position: string | null;
  }[];
  /** Places that it names, with the official codes that each could have. */
  readonly places: readonly {
    readonly name: string;
    readonly level: TerritoryLevel;
    readonly candidates: readonly string[];
  }[];
}

/**
 * One decision of the analyst. Entities are named by their text, not by their id, so that a decision survives a new
 * reading. A name that several entities bear is followed by the id in parentheses ("Mayenne (department-53)").
 */
export type Correction =
  | {
      readonly op: 'merge';
      readonly kind: EntityKind;
      readonly names: readonly string[];
      readonly into: string;
      /** Across documents: where each of the names stands. */
      readonly among?: readonly Among[];
    }
  | {
      readonly op: 'never-merge';
      readonly kind: EntityKind;
      readonly names: readonly string[];
      readonly among?: readonly Among[];
    }
  /** A spelling is another thing; of equal spellings, the one of the session where the passage stands. */
  | {
      readonly op: 'split';
      readonly kind: EntityKind;
      readonly name: string;
      readonly variant: string;
      readonly at?: Anchor;
    }
  | { readonly op: 'rename'; readonly kind: EntityKind; readonly name: string; readonly to: string }
  | { readonly op: 'retype'; readonly name: string; readonly to: OrganisationKind }
  | { readonly op: 'locate'; readonly name: string; readonly code: string }
  /** It is none of that kind: at one passage, else anywhere. */
  | { readonly op: 'reject'; readonly kind: EntityKind; readonly name: string; readonly at?: Anchor }
  /** These words are a person, a body (of that kind) or a place (with that code, when it is known): there, or wherever they stand. */
  | {
      readonly op: 'add';
      readonly kind: CorrectableKind;
      readonly name: string;
      readonly at: Anchor;
      readonly organisationKind: OrganisationKind | null;
      readonly code: string | null;
      readonly everywhere?: true;
      /** Of a person: what she does in the session where she is named, and as what; cited there when it is not said. */
      readonly part?: Part;
      readonly role?: string;
    }
  /** What a person is and does in one session; the role in words, as it is to be shown. */
  | {
      readonly op: 'set-role';
      readonly name: string;
      readonly session: SessionName;
      readonly part: Part;
      readonly role: string | null;
      /** What the reader made of these words when they were written; absent where they were not read. */
      readonly read?: RoleRead;
    }
  /** A person stands for a body, or does not: in one session, else in all of hers. */
  | {
      readonly op: 'attach' | 'detach';
      readonly name: string;
      readonly organisation: string;
      readonly session?: SessionName;
    }
  /** What a session is: what is not said stays as it was. Hours are ISO 8601, null where there are none. */
  | {
      readonly op: 'set-session';
      readonly session: SessionName;
      readonly title?: string;
      readonly kind?: SessionKind;
      readonly start?: string | null;
      readonly end?: string | null;
    }
  /** Words of the text, named as they are shown, count as one: under the name of one of them, or another. */
  | { readonly op: 'join-words'; readonly words: readonly string[]; readonly into: string }
  /** What counts as one word with others (a form, or a word joined to it) stands for itself. */
  | { readonly op: 'part-word'; readonly word: string; readonly form: string }
  /** A word counts but is not shown, or is shown after all. */
  | { readonly op: 'hide-word' | 'show-word'; readonly word: string }
  /** What the reader was not sure of is right as it stands: nothing changes but the question, which is not asked again. */
  | { readonly op: 'confirm'; readonly code: DiagnosticCode; readonly text: string };

/** A correction in the journal: its place in the order and when it was taken (milliseconds since the epoch). */
export interface JournalEntry {
  readonly document: string;
  readonly sequence: number;
  readonly at: number;
  /** The window that took it. */
  readonly by?: string;
  readonly correction: Correction;
}

/** A decision replayed over a reading; not applied when the names that it speaks of are not found there, or not for sure. */
export interface Decision {
  readonly correction: Correction;
  readonly applied: boolean;
}
