import { loadFile } from '../../../data/store/read.ts';
import type { IngestClient } from '../clients/ingest.ts';
import { createPagesClient, type PagesPort } from '../clients/pages.ts';
import type { Base } from './base.ts';
import type { DocumentActions } from './documents.ts';

interface AskingDeps {
  readonly base: Pick<Base, 'open'>;
  readonly ingest: Pick<IngestClient, 'explain' | 'show'>;
  readonly startPagesWorker: () => PagesPort;
}

/** What is asked about a document and changes nothing: it waits for nobody. */
export function askingActions({
  base,
  ingest,
  startPagesWorker,
}: AskingDeps): Pick<DocumentActions, 'explainLines' | 'showText' | 'drawPage'> {
  const pages = createPagesClient(startPagesWorker, async id => loadFile(await base.open(), id));
  return {
    explainLines: document => ingest.explain(document),
    showText: document => ingest.show(document),
    drawPage: (document, order) => pages.draw(document, order),
  };
}
