import { readMeta } from '../../../data/store/read.ts';
import type { NewNotice } from '../notices.ts';
import type { KeyValueStorage } from '../preferences.ts';
import { Refused } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { Arriving } from './arriving.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import { titleOf } from './library.ts';
import { readRowCount } from './row-count.ts';
import { rowOf } from './row-of.ts';
import type { Showing } from './showing.ts';
import type { TakingIn } from './taking-in.ts';

interface StartingDeps {
  readonly base: Pick<Base, 'open' | 'damage'>;
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

  return async () => {
    if (cell.get().status.kind === 'failed') cell.set({ status: { kind: 'opening' } });
    // What a first start needs is asked for while the base opens; the count of rows says whether this can be one.
    const foreseen = readRowCount(storage).documents > 0 ? null : taking.fetchSample();
    const damage = await base.damage();
    if (damage !== null) throw new Refused(damage);
    const opened = await base.open();
    const [documents, remembered] = await Promise.all([
      showing.refresh(),
      readMeta(opened, 'current-document'),
    ]);
    const known = [arriving.begin(), remembered, documents[0]?.id].find(
      id => typeof id === 'string' && rowOf(documents, id) !== undefined,
    );
    if (typeof known === 'string') await showing.show(known).catch(cause => mend(known, cause));
    // Everything was taken out: the bundled proceedings do not come back by themselves.
    else if (cell.get().removed.length > 0) cell.set({ status: { kind: 'ready' } });
    else await taking.takeSample(foreseen ?? taking.fetchSample());
  };
}
