import type { Span } from './span.ts';

export const SESSION_KINDS = ['address', 'plenary', 'workshop', 'closing', 'talk', 'other'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const ORGANISATION_KINDS = [
  'commune',
  'intercommunality',
  'department',
  'region',
  'state',
  'public-service',
  'health',
  'association',
  'university',
  'company',
  'media',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const TERRITORY_LEVELS = ['commune', 'intercommunality', 'department', 'region', 'area'] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

export const PARTS = [
  'speaker',
  'moderator',
  'participant',
  'interviewee',
  'absent',
  'represented',
  'cited',
] as const;
/** The part that a person plays in a session; `absent`: announced or expected and did not come, `represented`: somebody else came instead. */
export type Part = (typeof PARTS)[number];

/** The parts of those who were expected and did not come. */
export const AWAY = ['absent', 'represented'] as const satisfies readonly Part[];

/** What a mark, a row or a search result stands for. */
export const ENTITY_KINDS = [
  'person',
  'session',
  'organisation',
  'territory',
  'theme',
  'keyword',
  'term',
  'year',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A reference to one thing of the corpus. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** One spelling of a name with every place where it stands. */
export interface Variant {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface Person {
  readonly id: string;
  /** "Prénom NOM" with the document's own capitals. */
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly variants: readonly Variant[];
  /** What a programme in data says of this person's life. */
  readonly biography?: Span;
  /** Ids of the documents that have it, where several are read together. */
  readonly documents?: readonly string[];
  /** Added by the analyst, not read by the machine. */
  readonly source?: 'analyst';
}

export interface Organisation {
  readonly id: string;
  /** The full usual name, one for all its spellings. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The territory that the body governs or serves, when it is an authority; else null. */
  readonly territory: string | null;
  readonly variants: readonly Variant[];
  /** Ids of the documents that have it, where several are read together. */
  readonly documents?: readonly string[];
  /** Added by the analyst, not read by the machine. */
  readonly source?: 'analyst';
}

export interface Territory {
  readonly id: string;
  readonly name: string;
  readonly level: TerritoryLevel;
  /** Code of the official geography (COG; SIREN for an intercommunality); null while undecided, or for an area. */
  readonly code: string | null;
  /** SIREN of the intercommunality that a commune belongs to; null for other levels, absent in datasets of before. */
  readonly intercommunality?: string | null;
  /** Code of the department; null for a region or an area. */
  readonly department: string | null;
  /** Code of the region; null for an area. */
  readonly region: string | null;
  /** Inhabitants, from the official code; null when it is not there. */
  readonly population: number | null;
  /** The year for which they are counted; null without inhabitants, absent in datasets of before. */
  readonly populationYear?: number | null;
  /** Codes that the name could stand for, while undecided; else empty. */
  readonly candidates: readonly string[];
  readonly variants: readonly Variant[];
  /** Ids of the documents that have it, where several are read together. */
  readonly documents?: readonly string[];
  /** Added by the analyst, not read by the machine. */
  readonly source?: 'analyst';
}

export interface Theme {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly spans: readonly Span[];
  /** Ids of the documents that have it, where several are read together. */
  readonly documents?: readonly string[];
}

export interface DeclaredKeyword {
  /** As written. */
  readonly text: string;
  /** The tidy form shown to people. */
  readonly label: string;
  readonly span: Span;
}

export interface Resource {
  readonly kind: 'interview' | 'video' | 'audio' | 'document' | 'link';
  readonly label: string;
  /** Id of the person interviewed, or null. */
  readonly person: string | null;
  readonly span: Span;
}

export interface Session {
  /** "A12" for workshop 12; "P1", "P2", … in reading order for the others. */
  readonly id: string;
  readonly kind: SessionKind;
  readonly number: number | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly format: 'radio' | null;
  /** Id of the theme, or null outside the themes. */
  readonly theme: string | null;
  /** From the table of contents, or null. */
  readonly page: number | null;
  /** Place in the text, from 0. */
  readonly order: number;
  readonly declaredKeywords: readonly DeclaredKeyword[];
  /** The body text: from the first sentence to the last, without speakers, resources and captions; null when there is none. */
  readonly summary: Span | null;
  readonly resources: readonly Resource[];
  readonly span: Span;
  /** Id of the session that this one is a talk of; null or absent for a session by itself. */
  readonly parent?: string | null;
  /** What the text calls it ("Séance 1", "Table ronde"), where that is not its title. */
  readonly label?: string | null;
  readonly status?: SessionStatus;
  /** When it begins and ends on the clock of the place, ISO 8601; with an offset where the source or its zone gives one, without a day ("T09:30") where it says none. */
  readonly start?: string;
  readonly end?: string;
  /** Its day where no hours are said, in ISO 8601; or what the source calls it, where that is no date ("jeudi", "1"). */
  readonly day?: string;
  readonly room?: string;
  /** As the source names it ("fr", "English"). */
  readonly language?: string;
  /** What the source calls its kind ("Atelier", "Keynote"), where that is a field of its own. */
  readonly type?: string;
  /** Id of the document that it is of, where several are read together. */
  readonly document?: string;
  /** Where its title is written, in a source of records; elsewhere the session begins with it. */
  readonly titleSpan?: Span;
}

const SESSION_STATUSES = ['held', 'cancelled', 'postponed'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export interface Term {
  readonly id: string;
  readonly label: string;
  readonly lemma: string;
  readonly kind: 'declared' | 'extracted';
}
