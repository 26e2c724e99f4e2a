import type { Readable } from '../document/readable.ts';
import type { Source } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reading, Stage } from '../model/reading.ts';
import { foreignLanguageOf } from '../text/language.ts';
import { readBodies } from './bodies.ts';
import { readDates } from './dates.ts';
import { withDeclaredBodies } from './declared-bodies.ts';
import { readFigures } from './figures.ts';
import { readInitiatives } from './initiatives.ts';
import { readOutline } from './outline.ts';
import { readPlaces } from './places.ts';
import { withKindsSaid } from './plenary.ts';
import { readTerms } from './terms.ts';

/**
 * Reads a document into facts, stage by stage; `onStage` hears the name of each stage as it begins. Spans are those of
 * the file's own text. Never fails: what it is not sure of stands in `diagnostics`.
 */
export function ingest(document: Readable, source: Source, onStage?: (stage: Stage) => void): Reading {
  const { text } = document;
  onStage?.('outline');
  const outline = readOutline(document, source);
  onStage?.('bodies');
  const bodies = withDeclaredBodies(outline, readBodies(text, outline));
  onStage?.('places');
  const places = readPlaces(text, outline, bodies.organisations);
  onStage?.('words');
  return {
    ...outline,
    sessions: withKindsSaid(text, outline.sessions),
    source,
    organisations: bodies.organisations,
    territories: places.territories,
    mandates: bodies.mandates,
    initiatives: readInitiatives(text, outline),
    terms: readTerms(text, outline),
    dates: readDates(text, outline),
    figures: readFigures(text, outline),
    diagnostics: [
      ...outline.diagnostics,
      ...languageWarnings(text),
      ...bodies.diagnostics,
      ...places.diagnostics,
    ],
  };
}

/** A text in another language is read as far as the grammar goes, and the analyst is told. */
function languageWarnings(text: string): readonly Diagnostic[] {
  const language = foreignLanguageOf(text);
  if (language === null) return [];
  return [{ code: 'other-language', severity: 'info', span: null, args: { language }, candidates: [] }];
}
