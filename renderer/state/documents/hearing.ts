import type { Corpus } from '../../../data/model/corpus.ts';
import { membersOf } from '../../../data/model/together.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { ledgerOf } from '../corrections/ledger.ts';
import type { Loaded } from '../corrections/loaded.ts';
import { heldBy } from '../corrections/revising.ts';
import type { ExplorationSlice } from '../exploration/exploring.ts';
import { heard } from '../exploration/steps.ts';
import type { NewNotice } from '../notices.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import { titleOf } from './library.ts';
import { rowOf } from './row-of.ts';
import type { Showing } from './showing.ts';

interface HearingDeps {
  readonly base: Pick<Base, 'open'>;
  readonly showing: Showing;
  readonly toCorpus: (loaded: Loaded) => Corpus | Promise<Corpus>;
  readonly notify: (notice: NewNotice) => void;
}

/** Looks at what another window has changed: the list of documents, the shown one, the decisions on it. */
export async function hear(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  { base, showing, toCorpus, notify }: HearingDeps,
): Promise<void> {
  const before = showing.shown.get();
  const rows = await showing.refresh();
  if (before === null || cell.get().corpus === null) return;
  const { id } = before.document;
  const row = rowOf(rows, id);
  if (row === undefined) {
    const gone = membersOf(id).find(member => rowOf(rows, member) === undefined) ?? id;
    const known = 'parts' in before ? before.parts.find(each => each.document.id === gone) : before;
    const args = { title: titleOf(known?.document) };
    notify({ key: 'others.removed', args, retry: 'bring-back', about: gone });
    return showing.leave(gone);
  }
  if (isOther(row, before.document)) await showing.show(id);
  const shown = showing.shown.get();
  if (shown === null) return;
  const loaded = await (await ledgerOf(shown, cell.get().corpus)).reload(await base.open());
  const { journal } = loaded;
  if (isSame(journal, cell.get().journal)) return;
  showing.shown.set(loaded);
  const corpus = await toCorpus(loaded);
  const history = heard(cell.get().history, heldBy(journal, showing.shown.hand()));
  cell.set({ journal, corpus, history });
  notify({ key: 'others.decided', tone: 'success' });
}

/** Whether a document holds something else than what is shown of it. */
function isOther(row: DocumentRow, shown: DocumentRow): boolean {
  return (
    row.sha256 !== shown.sha256 ||
    titleOf(row) !== titleOf(shown) ||
    row.readerVersion !== shown.readerVersion
  );
}

function isSame(a: DocumentsSlice['journal'], b: DocumentsSlice['journal']): boolean {
  return a.redoable === b.redoable && JSON.stringify(a.entries) === JSON.stringify(b.entries);
}
