import type { Asked } from '../state/documents/documents.ts';
import { findPlace } from '../state/documents/row-of.ts';
import { useMaillage } from '../state/hook.ts';

/**
 * What an address asks for in vain, where that is to be said: from the library too, when it asks for another screen. Where no
 * document is shown the library is where one looks for it.
 */
export function useMissing(): Asked | null {
  return useMaillage(({ status, exploration, corpus, asked, documents }) => {
    if (status.kind !== 'ready' || asked === null) return null;
    const isLibrary =
      asked.exploration.screen === 'documents' || (corpus === null && exploration.screen === 'documents');
    return isLibrary || findPlace(documents, asked.document) !== undefined ? null : asked;
  });
}
