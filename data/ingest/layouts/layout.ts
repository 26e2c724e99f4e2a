import type { Part } from '../../model/entity.ts';
import type { NameMatch } from '../../text/names.ts';

/** The ways of writing who speaks that the reader knows. */
const LINE_LAYOUT_IDS = [
  'name-first',
  'name-alone',
  'role-first',
  'body-first',
  'title-first',
  'spoken',
  'labelled',
  'turn',
  'transcript',
  'announced',
  'reported',
] as const;
export type LineLayoutId = (typeof LINE_LAYOUT_IDS)[number];

/** A stretch [from, to) of a passage. */
export type Stretch = readonly [number, number];

/** One person of a line. Offsets are the passage's. */
export interface Found {
  readonly name: NameMatch;
  readonly role: Stretch | null;
  /** How much the role looks like one: 0 to 1. */
  readonly roleScore: number;
  readonly part: Extract<Part, 'speaker' | 'moderator' | 'participant' | 'absent' | 'represented'>;
}

/** What one layout makes of a line: people, and how well that explains the line. */
export interface Candidate {
  readonly layout: LineLayoutId;
  readonly people: readonly Found[];
  /** About 0 to 1.2: from 0.7 on it is believed by itself. */
  readonly score: number;
  /** Words of the line that are neither person nor role: the title of a talk or session before the names. */
  readonly lead: Stretch;
  /** The title of what they give, where the shape of the list tells it; null where it tells that there is none. */
  readonly title?: Stretch | null;
}
