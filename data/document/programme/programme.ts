import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Located, Span } from '../../model/span.ts';

/** Somebody whom a programme names by a record or a field of names. */
export interface DeclaredPerson {
  /** What the file tells this person by ("guid:…"); null where it has only a name. */
  readonly key: string | null;
  readonly name: Located;
  /** Where the name is written: one stretch, or one for each of its parts. */
  readonly written: readonly Span[];
  /** Given and family name, where the file keeps them apart; else null. */
  readonly parted: readonly [given: string, family: string] | null;
  readonly part: 'speaker' | 'moderator';
  /** What the person does, word for word: a tag line, a position. */
  readonly role: Located | null;
  readonly organisation: Located | null;
  readonly biography: Span | null;
}

/** Names in one text ("Anne Roux, Ville de Caen et Paul Morel"): the reader takes them apart. */
export interface DeclaredNames {
  readonly words: Located;
  readonly part: DeclaredPerson['part'];
  /** The organisation that a column beside it gives, when it names one person. */
  readonly organisation: Located | null;
  readonly role: Located | null;
  /** The lines of the text, where it has several and each names somebody. */
  readonly lines?: readonly Span[];
}

/** A session of a programme that is data: what the file declares, and where. */
export interface DeclaredSession {
  /** What the file tells it by; null for none. */
  readonly key: string | null;
  readonly title: Located;
  readonly subtitle: Located | null;
  /** What the file calls its kind ("Atelier", "Keynote"). */
  readonly type: string | null;
  /** A break, a meal, a registration. */
  readonly isService: boolean;
  readonly isCancelled: boolean;
  readonly track: Located | null;
  /** ISO 8601 on the clock of the place, with its offset where that is known; "T09:30" where no date is said. */
  readonly start: string | null;
  readonly end: string | null;
  /** Its day where no hours are said, in ISO 8601; or what the file calls it, where that is no date ("jeudi", "1"). */
  readonly day: string | null;
  readonly room: string | null;
  readonly language: string | null;
  /** What is said of it, in order. */
  readonly texts: readonly Span[];
  readonly keywords: readonly Located[];
  readonly people: readonly DeclaredPerson[];
  readonly named: readonly DeclaredNames[];
  /** Index of the session that holds it, or null. */
  readonly parent: number | null;
  readonly span: Span;
}

/** A programme that is data. */
export interface DeclaredProgramme {
  readonly timeZone: string | null;
  readonly sessions: readonly DeclaredSession[];
  /** Days of the event where no session has one. */
  readonly days: readonly string[];
  /** What could not be read, with its place. */
  readonly diagnostics: readonly Diagnostic[];
}
