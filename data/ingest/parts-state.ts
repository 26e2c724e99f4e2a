import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeclaredKeyword, SessionKind } from '../model/entity.ts';
import type { Reason } from '../model/explanation.ts';
import type { Appearance, ResourceMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { ReadUnit } from './read-unit.ts';
import { endsRoll, type Roll } from './rolls.ts';
import type { Habits } from './trust.ts';

/** The session whose lines are read. */
export interface Ground {
  readonly session: string;
  readonly kind: SessionKind;
  /** Its heading alone makes it a session. */
  readonly sure: boolean;
  readonly habits: Habits;
  /** Those whom the document is about, by its title: "Penser avec …". */
  readonly honoured: ReadonlySet<string>;
  /** People are elected or named under its title. */
  readonly chooses: boolean;
  /** Lines whose box is empty where others are ticked: on a roll, of people who did not come. */
  readonly unticked?: ReadonlySet<number>;
  /** Hears what each line was weighed as; for those who ask why. */
  readonly tell?: Tell | undefined;
}

/** One logical line as it was weighed. */
export interface Weighed {
  readonly unit: ReadUnit;
  readonly session: string;
  readonly belief: number;
  readonly reasons: readonly Reason[];
}

export type Tell = (weighed: Weighed) => void;

/** Who stands below: those of the last label, until something else is said. */
export type Label = 'speaker' | 'moderator' | 'silent' | null;

/** What has been read of a section so far. */
export interface PartsState {
  readonly ground: Ground;
  readonly keywords: DeclaredKeyword[];
  readonly appearances: Appearance[];
  readonly resources: ResourceMention[];
  readonly body: Span[];
  readonly diagnostics: Diagnostic[];
  subtitle: string | null;
  label: Label;
  /** The level of the heading that the last label is; 0 for a plain line. */
  labelLevel: number;
  /** Those who stand below were there, or not: what the last roll said, until something else is said. */
  roll: Roll | null;
  /** Names stood on the line of that roll's label. */
  calledInLine: boolean;
  /** The line before named people: what follows and is not understood is one of them, not text. */
  listing: boolean;
}

/** A label of more characters has a colon. */
const LONGEST_SILENT = 40;
/** "Comité de pilotage du 12 juin": the meeting itself, and no list of who sits on it. */
const SITTING = /^(?:comité|commission|conseil|bureau|jury)(?!\p{L}).*\d/iu;

/** Whether nobody speaks under a line ("Crédits :", a committee): what a plain line says so ends at the next heading of the format. */
export function hushes(state: PartsState, { level, p: { text } }: ReadUnit, isSilent: boolean): boolean {
  const { report } = state.ground.habits;
  // Behind what is still to be written, minutes go on in sentences.
  const isTold = report && state.labelLevel === 0 && !isSilent && endsRoll(text);
  const isPast = isTold || (level > 0 && (state.labelLevel === 0 || level <= state.labelLevel));
  if (state.label === 'silent' && isPast) state.label = null;
  // "Rédaction du projet de norme" is what somebody shall do, and calls nobody.
  const isLong = report && level === 0 && text.length > LONGEST_SILENT && !text.includes(':');
  if (!isSilent || isLong || (report && SITTING.test(text))) return false;
  state.label = 'silent';
  state.labelLevel = level;
  return true;
}
