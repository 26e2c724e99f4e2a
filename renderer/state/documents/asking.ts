import { loadFile } from '../../../data/store/read.ts';
import type { IngestClient } from '../clients/ingest.ts';
import { createPagesClient, type PagesPort } from '../clients/pages.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import type { DocumentActions, DocumentsSlice } from './documents.ts';

interface AskingDeps {
  readonly base: Pick<Base, 'open'>;
  readonly ingest: Pick<IngestClient, 'explain'>;
  readonly startPagesWorker: () => PagesPort;
}

/** What is asked about the shown document and changes nothing: it waits for nobody. */
export function askingActions(
  cell: Cell<DocumentsSlice>,
  { base, ingest, startPagesWorker }: AskingDeps,
): Pick<DocumentActions, 'explainLines' | 'drawPage'> {
  const pages = createPagesClient(startPagesWorker, async id => loadFile(await base.open(), id));
  return {
    explainLines: async () => {
      const { current } = cell.get();
      return current === null ? null : ingest.explain(current);
    },
    drawPage: async order => {
      const { current } = cell.get();
      return current === null ? null : pages.draw(current, order);
    },
  };
}
