import type { Field } from '../document/readable.ts';
import type { Passage } from '../text/normalise.ts';
import type { Candidate } from './layouts/layout.ts';
import type { Lead } from './layouts/lead.ts';
import type { Unit } from './units.ts';

/** A logical line with what the layouts make of it. */
export interface ReadUnit extends Unit {
  readonly candidate: Candidate | null;
  /** The line is nothing but a label, or opens with one. */
  readonly lead: Lead | null;
  /** A sentence of the paragraph before, which stays text. */
  readonly within: boolean;
  /** Most of the lines around it are people: so is this one, though nothing else says so. */
  readonly among: boolean;
  /** What the format itself calls it: the value of `speaker:`, the cell under "Intervenant"; else null. */
  readonly field: Field | null;
}

/** A block of a section, told apart by how it begins. */
export type Block =
  | { readonly kind: 'keywords' | 'resource' | 'caption' | 'contact'; readonly p: Passage }
  | { readonly kind: 'text'; readonly p: Passage; readonly units: readonly ReadUnit[] };
