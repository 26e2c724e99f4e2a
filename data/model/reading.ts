import type { DatedPhrase, Figure, Proceedings, Source } from './dataset.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { OrganisationKind, Part, Resource, Session, Term, TerritoryLevel, Theme } from './entity.ts';
import type { Located, Span } from './span.ts';

/** A name as it stands in the text, taken apart; not yet tied to one real person. */
export interface NameMention {
  readonly span: Span;
  /** Tidy "Prénom NOM": white space folded, stray commas removed, otherwise as written. */
  readonly text: string;
  readonly givenName: string;
  readonly familyName: string;
  /** As it stands in the file, white space folded; there only when it differs from `text` ("Martin, BOBEL"). */
  readonly written?: string;
}

/** A named person appears in a session. */
export interface Appearance {
  readonly session: string;
  readonly part: Part;
  readonly name: NameMention;
  /** The text behind the name, white space folded; null when none stands there. */
  readonly role: Located | null;
  /** Where it was read; a caption is evidence of spelling and never makes a person by itself. */
  readonly via: 'list' | 'body' | 'resource' | 'caption';
  /** Of somebody represented: who came instead. */
  readonly by?: NameMention;
  /** What the source tells this person by: one id is one person, two are two. */
  readonly identity?: string;
  /** The organisation that the source gives in a field of its own. */
  readonly organisation?: Located;
  readonly biography?: Span;
}

/** A resource of a session; the interviewee is still a name. */
export interface ResourceMention extends Omit<Resource, 'person'> {
  readonly person: NameMention | null;
}

/** A session before people are resolved. */
export interface SessionReading extends Omit<Session, 'resources'> {
  readonly resources: readonly ResourceMention[];
}

/** The first half of a reading: the parts of the document and who stands in each. */
export interface Outline {
  readonly proceedings: Proceedings;
  readonly themes: readonly Theme[];
  readonly sessions: readonly SessionReading[];
  /** In reading order. */
  readonly appearances: readonly Appearance[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A body named in the text. */
export interface OrganisationMention {
  readonly span: Span;
  /** As written, white space folded. */
  readonly text: string;
  /** The full usual name that the grammar or the dictionary gives it. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Key of the dictionary entry or of the authority ("commune:76540"), when the name alone settles it; else null. */
  readonly key: string | null;
  readonly session: string;
  readonly via: 'role' | 'title' | 'body' | 'resource';
  /** Which rule said so; shown as the reason. */
  readonly rule: string;
}

/** A place named in the text, or implied by a local authority. */
export interface TerritoryMention {
  readonly span: Span;
  readonly text: string;
  /** The name as the official code writes it. */
  readonly name: string;
  readonly level: TerritoryLevel;
  /** Codes that it could be, best first; one when settled; none for a named area. */
  readonly candidates: readonly string[];
  readonly session: string;
  readonly via: 'role' | 'title' | 'body' | 'resource';
  readonly rule: string;
}

/** One mandate of a role: a position in a body. `appearance` is an index into `Outline.appearances`. */
export interface MandateMention {
  readonly appearance: number;
  readonly position: string | null;
  /** Index into `Reading.organisations`. */
  readonly organisation: number;
  readonly span: Span;
}

export interface InitiativeMention {
  readonly span: Span;
  readonly name: string;
  readonly session: string;
}

/** Everything that the machine read in one document, before mentions are resolved to entities. */
export interface Reading extends Outline {
  readonly source: Source;
  readonly organisations: readonly OrganisationMention[];
  readonly territories: readonly TerritoryMention[];
  readonly mandates: readonly MandateMention[];
  readonly initiatives: readonly InitiativeMention[];
  readonly terms: readonly Term[];
  readonly dates: readonly DatedPhrase[];
  readonly figures: readonly Figure[];
}

/** The stages of a reading, in order; progress is reported by their names. */
export const STAGES = [
  'decode',
  'outline',
  'people',
  'bodies',
  'places',
  'words',
  'resolve',
  'store',
] as const;
export type Stage = (typeof STAGES)[number];
