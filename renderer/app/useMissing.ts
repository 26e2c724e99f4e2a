import { findNamed } from '../state/address/document-name.ts';
import type { Asked } from '../state/documents/documents.ts';
import { useMaillage } from '../state/hook.ts';

/** What an address asks for in vain, where that is to be said: the library is where one looks for it. */
export function useMissing(): Asked | null {
  return useMaillage(({ status, exploration, asked, documents }) => {
    const isSaid = status.kind === 'ready' && exploration.screen !== 'documents';
    return isSaid && asked !== null && findNamed(documents, asked.document) === undefined ? asked : null;
  });
}
