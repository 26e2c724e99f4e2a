import { plain } from '../../data/document/open.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import type { Corpus } from '../../data/model/corpus.ts';
import { indexCorpus } from '../../data/resolve/corpus.ts';
import { resolve } from '../../data/resolve/resolve.ts';
import text from '../../data/samples/actes-rouen-2025.txt?raw';

/** The bundled proceedings, read as the application reads them. */
export function rouen(): Corpus {
  const source = { name: 'actes-rouen-2025.txt', sha256: 'rouen', characters: text.length };
  return indexCorpus('rouen', text, resolve(ingest(plain(text), source)));
}
