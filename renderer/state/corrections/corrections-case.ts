import type { Correction } from '../../../data/model/correction.ts';
import type { Diagnostic, DiagnosticCode } from '../../../data/model/diagnostic.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';

/** Something that the reader was not sure of, with the answers that it can be given. */
export interface ReviewCase {
  /** Made of the words of the question, so that it is the same after another decision. */
  readonly id: string;
  readonly kind:
    | 'homonym'
    | 'spelling'
    | 'alike'
    | 'unknown-body'
    | 'speaker'
    | 'apart'
    | 'namesake'
    | 'reading';
  /** The code of the reader, when the question comes from it. */
  readonly code: DiagnosticCode | null;
  readonly args: Diagnostic['args'];
  readonly about: readonly EntityRef[];
  /** The words that stand over each list of passages. */
  readonly titles: readonly string[];
  readonly passages: readonly (readonly Span[])[];
  readonly proposed: Correction | null;
  readonly alternatives: readonly Correction[];
  /** Takes what is asked about away; null when that is no answer. */
  readonly rejection: Correction | null;
  /** How many sessions, and how many people, hang on the answer. */
  readonly sessions: number;
  readonly people: number;
}

/** A case before what hangs on it is counted. */
export type Question = Omit<ReviewCase, 'sessions' | 'people'>;
