import type { Asked } from '../state/documents/documents.ts';
import { findPlace } from '../state/documents/row-of.ts';
import { useMaillage } from '../state/hook.ts';

/** What an address asks for in vain, where that is to be said: the library is where one looks for it. */
export function useMissing(): Asked | null {
  return useMaillage(({ status, exploration, asked, documents }) => {
    const isSaid = status.kind === 'ready' && exploration.screen !== 'documents';
    return isSaid && asked !== null && findPlace(documents, asked.document) === undefined ? asked : null;
  });
}
