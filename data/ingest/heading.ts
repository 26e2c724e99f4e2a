import type { SessionKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { ContentsEntry } from './contents.ts';
import type { Label } from './labels.ts';

/** A heading of the body: lines [from, to), what it opens and its title. */
export interface Heading {
  readonly from: number;
  readonly to: number;
  readonly type: 'theme' | 'session' | 'group' | 'front';
  readonly label: Label | null;
  readonly title: string;
  readonly titleSpan: Span;
  /** What the words say; null when they say nothing. */
  readonly kind: SessionKind | null;
  readonly entry: ContentsEntry | null;
  /** Enough for a session by itself; else it takes somebody who speaks under it. */
  readonly sure: boolean;
  /** The line to look for the next heading from; behind `to` when the heading's own line also names people. */
  readonly next: number;
  /** Level of the heading that the format tells; 0 for none. */
  readonly level: number;
  /** What the text calls the session ("Table ronde"), where its title stands elsewhere. */
  readonly name: string | null;
  /** Lines of the title that stand behind `to`, among those of the session. */
  readonly except: readonly [number, number] | null;
}
