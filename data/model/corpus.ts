import type { Affiliation, Dataset, DatedPhrase, Mention, Participation } from './dataset.ts';
import type { Organisation, Person, Session, Territory, Theme } from './entity.ts';

/** What one thing of several documents is in one of them. */
export interface Origin {
  /** Index into `Together.parts`. */
  readonly part: number;
  readonly id: string;
}

/** Several documents that are read as one: each by itself, and what their common things are in each. */
export interface Together {
  readonly parts: readonly Corpus[];
  /** By `${kind}:${id}`. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
}

/** One document, resolved and indexed: what scenes, graphs and tables read. */
export interface Corpus {
  readonly document: string;
  readonly text: string;
  readonly dataset: Dataset;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly territories: ReadonlyMap<string, Territory>;
  readonly participationsOfSession: ReadonlyMap<string, readonly Participation[]>;
  readonly participationsOfPerson: ReadonlyMap<string, readonly Participation[]>;
  readonly affiliationsOfPerson: ReadonlyMap<string, readonly Affiliation[]>;
  readonly affiliationsOfOrganisation: ReadonlyMap<string, readonly Affiliation[]>;
  /** Mentions by `${kind}:${id}`. */
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  readonly mentionsOfSession: ReadonlyMap<string, readonly Mention[]>;
  readonly datesOfSession: ReadonlyMap<string, readonly DatedPhrase[]>;
  /** Absent from a document by itself. */
  readonly together?: Together;
}
