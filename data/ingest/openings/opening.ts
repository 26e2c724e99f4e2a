import type { Line } from '../../document/lines.ts';
import type { OpeningSign } from '../../model/opening-signs.ts';
import type { Stretch } from '../layouts/layout.ts';
import type { Entry } from './entries.ts';

/** A session that is open already, and the line on which it begins. */
export interface Opened {
  readonly id: string;
  readonly parent: string | null;
  readonly at: number;
  readonly title: string;
  /** What it is called besides: its label, its subtitle. */
  readonly also: string;
}

/** What is known of a document before it is looked for sessions that were not opened. */
export interface OpeningLook {
  readonly lines: readonly Line[];
  /** In the order of their lines. */
  readonly opened: readonly Opened[];
  /** Where those who speak stand on their lines. */
  readonly names: ReadonlyMap<number, readonly Stretch[]>;
  /** What those who speak do, as it was read, by the line of their name; as keys. */
  readonly roles: ReadonlyMap<number, readonly string[]>;
  /** Title of the document. */
  readonly title: string;
  /** Minutes, or the report of an event. */
  readonly report: boolean;
}

/** A line that may open a session. */
export interface Opening {
  readonly entry: Entry;
  /** The session that it stands in; null before the first. */
  readonly owner: Opened | null;
  readonly signs: ReadonlySet<OpeningSign>;
  /** It stands beside its owner, which opens in the same form; else in it. */
  readonly beside: boolean;
  /** The line from which on those who speak are its own: that of the names above it, where titles stand under names. */
  readonly from: number;
  /** Somebody who speaks stands on it, next to it or under it. */
  readonly peopled: boolean;
}

/** An opening and how likely it is one, from 0 to 1. */
export interface WeightedOpening {
  readonly opening: Opening;
  readonly likelihood: number;
}
