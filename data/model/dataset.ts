import type { Decision } from './correction.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Organisation, Part, Person, Session, Term, Territory, Theme } from './entity.ts';
import type { Span } from './span.ts';

/** The file that a document was read from. */
export interface Source {
  readonly name: string;
  /** Hexadecimal digest of the file's bytes. */
  readonly sha256: string;
  /** UTF-16 code units of the text after newline normalisation. */
  readonly characters: number;
  /** Where each page of it begins in the text, from the first on; absent where it has no pages. */
  readonly pages?: readonly number[];
  /** What kind of file it was, where its pages can be drawn from it; absent for others. */
  readonly format?: 'pdf';
  /** Of a file that holds several events, the one that was read; absent where all of it was. */
  readonly part?: Span;
}

export interface Proceedings {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly place: string | null;
  /** ISO days. */
  readonly dates: readonly string[];
  readonly organiser: string | null;
  /** The zone of its clocks ("Europe/Paris"), where the source names one. */
  readonly timeZone?: string;
  readonly source: Source;
}

/** One of several documents that are read together: its text is the stretch of theirs from `start` to `end`. */
export interface DocumentPart extends Span {
  readonly id: string;
  readonly title: string;
  readonly place: string | null;
  /** ISO days. */
  readonly dates: readonly string[];
  readonly source: Source;
}

/** A person takes part in a session; `role` is the text behind the name, white space folded, or null. */
export interface Participation {
  readonly person: string;
  readonly session: string;
  readonly part: Part;
  readonly role: string | null;
  readonly span: Span;
  /** Of somebody represented: who came instead. */
  readonly by?: string;
  /** Said by the analyst, not read by the machine. */
  readonly source?: 'analyst';
}

/** A person holds a position in an organisation, as said in a session. */
export interface Affiliation {
  readonly person: string;
  readonly session: string;
  readonly position: string | null;
  readonly organisation: string;
  readonly span: Span;
  /** Said by the analyst, not read by the machine. */
  readonly source?: 'analyst';
  /** From the words of a role that the analyst wrote. */
  readonly via?: 'role';
}

export interface Mention {
  readonly kind: 'organisation' | 'territory' | 'person' | 'initiative';
  /** Id of the entity; for an initiative, a slug of its name. */
  readonly id: string;
  readonly session: string;
  readonly via: 'role' | 'title' | 'body' | 'resource';
  readonly span: Span;
  /** Said by the analyst, not read by the machine. */
  readonly source?: 'analyst';
}

/** A year that a session speaks of, with the words that give it sense. */
export interface DatedPhrase {
  readonly year: number;
  readonly yearEnd: number | null;
  readonly session: string;
  readonly phrase: string;
  readonly span: Span;
}

export interface Figure {
  readonly value: number;
  readonly unit: string | null;
  readonly text: string;
  readonly session: string;
  readonly span: Span;
}

/** What one reading of one document yields: the public format of `npm run extract`. */
export interface Dataset {
  readonly formatVersion: 1;
  readonly proceedings: Proceedings;
  /** The documents that are read together here, in their order; absent from a reading of one. */
  readonly documents?: readonly DocumentPart[];
  readonly themes: readonly Theme[];
  readonly sessions: readonly Session[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly territories: readonly Territory[];
  readonly terms: readonly Term[];
  readonly participations: readonly Participation[];
  readonly affiliations: readonly Affiliation[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DatedPhrase[];
  readonly figures: readonly Figure[];
  readonly warnings: readonly Diagnostic[];
  /** The analyst's decisions that were replayed over the reading, in order; absent from what the machine read by itself. */
  readonly decisions?: readonly Decision[];
}
