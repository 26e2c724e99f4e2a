import type { Source } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reading, Stage } from '../model/reading.ts';
import { readOutline } from './outline.ts';
import { readTerms } from './terms.ts';

/**
 * Reads a text (newlines `\n`) into facts, stage by stage; `onStage` hears the name of each stage as it begins.
 * Never fails: what it is not sure of stands in `diagnostics`.
 */
export function ingest(text: string, source: Source, onStage?: (stage: Stage) => void): Reading {
  onStage?.('outline');
  const outline = readOutline(text, source);
  onStage?.('bodies');
  onStage?.('places');
  onStage?.('words');
  const terms = readTerms(text, outline);
  const diagnostics: readonly Diagnostic[] = [...outline.diagnostics];
  return {
    ...outline,
    source,
    organisations: [],
    territories: [],
    mandates: [],
    initiatives: [],
    terms,
    dates: [],
    figures: [],
    diagnostics,
  };
}
