import type { Span } from './span.ts';

/** What the reader was not sure of, as a code and arguments; the sentence is chosen where it is shown. */
export type DiagnosticCode =
  /** A slip in a name: a lost letter, a comma inside it, another case. args: found, expected */
  | 'spelling'
  /** A place name borne by several communes with nothing in the text to settle it. args: name, count */
  | 'homonym'
  /** A workshop of the table of contents that the body does not have. args: session, title */
  | 'missing-session'
  /** A workshop of the body that the table of contents does not have. args: session, title */
  | 'unlisted-session'
  /** Two titles of the same session differ by more than white space. args: session, contents, body */
  | 'title-differs'
  /** A line that looks like a person without a role, or a role without a person. args: session, found, and as below */
  | 'incomplete-speaker'
  /** A line that may name somebody who speaks, and was not read as one. args: session, found; name with its start and end, role, part: who it would be */
  | 'possible-speaker'
  /** Somebody who is named and was not read as taking part. args: as above; reason; under: the line they stand under; group: one for all who stand together */
  | 'named-apart'
  /** One name listed with offices that have nothing in common: one person, or two? args: found, first, second */
  | 'same-name'
  /** A session with no speaker. args: session */
  | 'no-speaker'
  /** A label of declared keywords with a slip ("Mot 7 :"). args: found */
  | 'keyword-label'
  /** A body whose kind could not be told. args: name */
  | 'unknown-body'
  /** No table of contents, headings or speakers were recognised: the layout is not one that the reader knows. */
  | 'unknown-layout'
  /** A second title page further down: the file may hold two events. args: title, place, date */
  | 'several-events'
  /** The text is in another language, and was read as far as the grammar goes. args: language ("en", "de", "es", "it") */
  | 'other-language'
  /** The file was not UTF-8: read as another encoding. args: encoding */
  | 'encoding'
  /** JSON that breaks off or has a slip: read as far as it goes. args: line */
  | 'broken-json'
  /** XML that is not well formed from a line on: read up to there. args: line */
  | 'broken-xml'
  /** A cell of a table opens a quote that nothing closes. args: line */
  | 'unclosed-quote'
  /** Entries of a calendar without a title, left out. args: count */
  | 'untitled-entries'
  /** Series of a calendar that go on without end, or by a rule that is not read: only their first date was kept. args: count */
  | 'open-series'
  /** Entries like sessions beside what a file calls its schedule, not counted among them. args: count, found */
  | 'apart-entries'
  /** An item that fits several entities. args: found, count */
  | 'ambiguous';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'info' | 'warning';
  readonly span: Span | null;
  readonly args: Readonly<Record<string, string | number>>;
  /** What it could be instead: ids or codes, best first; empty when there is nothing to choose. */
  readonly candidates: readonly string[];
}
