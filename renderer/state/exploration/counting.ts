import type { IngestClient } from '../clients/ingest.ts';
import { rowOf } from '../documents/row-of.ts';
import type { MaillageState, MaillageStore } from '../state.ts';

/**
 * Has the words of the shown document counted as soon as something on screen needs them, in the worker: the lexicon
 * that it takes weighs half a megabyte, and the first picture can do without.
 */
export function countWordsOnDemand(store: MaillageStore, ingest: Pick<IngestClient, 'words'>): void {
  let asked: string | null = null;
  store.subscribe(state => {
    const { current, corpus, documents } = state;
    if (current === null || corpus === null || current === asked || !needsWords(state)) return;
    // What was read ahead is shown before it is in the base, where the worker looks for it.
    if (rowOf(documents, current) === undefined) return;
    asked = current;
    void ingest.words(current).then(words => {
      if (asked === current) asked = null;
      // The document may have been read anew, or another may be shown, in the meantime.
      if (words !== null && store.getState().corpus?.text === corpus.text) store.setState({ counted: words });
    });
  });
}

/** Whether words are on screen: their view, a search for them, one of them selected, a sheet, or a network of shared words. */
function needsWords({ exploration, counted, dossier }: MaillageState): boolean {
  const { screen, search, selection, network, territories, editions } = exploration;
  const shared = screen === 'network' && network.projection?.over === 'vocabulary';
  const alike =
    screen === 'territories' && territories.reading === 'similarity' && territories.likeness === 'words';
  return (
    counted === null &&
    (dossier !== null ||
      screen === 'words' ||
      screen === 'comparison' ||
      (screen === 'editions' && editions.kind === 'term') ||
      shared ||
      alike ||
      search.trim() !== '' ||
      selection?.kind === 'term')
  );
}
