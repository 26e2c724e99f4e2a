import type { FirstLook } from '../../../data/store/first-look.ts';
import type { NewNotice } from '../notices.ts';
import type { KeyValueStorage } from '../preferences.ts';
import { Refused } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { Arriving } from './arriving.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import { titleOf } from './library.ts';
import { isFresh } from './loading.ts';
import { readRowCount } from './row-count.ts';
import { rowOf } from './row-of.ts';
import type { Showing } from './showing.ts';
import type { TakingIn } from './taking-in.ts';

interface StartingDeps {
  readonly base: Pick<Base, 'look'>;
  readonly storage: KeyValueStorage;
  readonly notify: (notice: NewNotice) => void;
}

/** Opens the base and shows the document that the address names, else that of last time, else the bundled proceedings. */
export function starting(
  cell: Cell<DocumentsSlice>,
  { base, storage, notify }: StartingDeps,
  { showing, taking, arriving }: { showing: Showing; taking: TakingIn; arriving: Pick<Arriving, 'begin'> },
): () => Promise<void> {
  /** The bundled proceedings can be had again without asking anybody for their file. */
  async function mend(id: string, cause: unknown): Promise<void> {
    const isLacking = cause instanceof Refused && cause.error.code === 'incomplete';
    if (!isLacking || cell.get().documents.find(row => row.id === id)?.bundled !== true) throw cause;
    await taking.takeSample(taking.fetchSample());
    await showing.show(id);
    notify({
      key: 'library.mended',
      args: { title: titleOf(cell.get().documents.find(row => row.id === id)) },
    });
  }

  async function showKnown(id: string, { document, remembered }: FirstLook): Promise<void> {
    if (document?.document.id !== id || !isFresh(document)) return showing.show(id);
    await showing.present(document);
    if (remembered !== id) await showing.remember(id);
  }

  return async () => {
    if (cell.get().status.kind === 'failed') cell.set({ status: { kind: 'opening' } });
    // What a first start needs is asked for while the base opens; the count of rows says whether this can be one.
    const foreseen = readRowCount(storage).documents > 0 ? null : taking.fetchSample();
    const look = await base.look();
    const { documents } = look.library;
    cell.set(look.library);
    const known = [arriving.begin(), look.remembered, documents[0]?.id].find(
      id => typeof id === 'string' && rowOf(documents, id) !== undefined,
    );
    if (typeof known === 'string') await showKnown(known, look).catch(cause => mend(known, cause));
    // Everything was taken out: the bundled proceedings do not come back by themselves.
    else if (cell.get().removed.length > 0) cell.set({ status: { kind: 'ready' } });
    else await taking.takeSample(foreseen ?? taking.fetchSample());
  };
}
