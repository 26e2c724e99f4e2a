import type { Bridge } from '../../bridge/contract.ts';
import { type AppError, bridgeError, exportError } from '../../errors/errors.ts';
import { decisionsOn } from '../corrections/ledger.ts';
import type { NewNotice } from '../notices.ts';
import type { Outlived } from '../outlived.ts';
import type { Cell } from '../slice.ts';
import type { DocumentActions, DocumentsSlice } from './documents.ts';

/** A file, whole, in memory. */
interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is taken away, and brought back. A file is complete or it is not written; a failure is said. */
export interface ExportActions {
  /** Makes a file and has the host save it; `make` is told the ISO day on which that happens. Gives whether it was saved. */
  readonly saveExport: (make: (day: string) => Promise<NewFile> | NewFile) => Promise<boolean>;
  /** The ISO day that a file made now bears. */
  readonly today: () => string;
  /** Saves the decisions on the shown document, in a file that `nameOn` names on a day. */
  readonly saveJournal: (nameOn: (day: string) => string) => Promise<boolean>;
  /** Takes decisions from a file: all of them, or none. */
  readonly takeJournal: () => Promise<void>;
}

export interface ExportDeps {
  readonly bridge: Pick<Bridge, 'openFile' | 'saveFile'>;
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
  readonly report: (error: AppError) => void;
  readonly importCorrections: DocumentActions['importCorrections'];
  readonly outlived: Outlived;
}

export function exportActions(cell: Cell<DocumentsSlice>, deps: ExportDeps): ExportActions {
  const { bridge, clock, notify, report, outlived } = deps;

  const saveExport: ExportActions['saveExport'] = outlived('file', async make => {
    let name = '';
    try {
      const file = await make(localDay(clock()));
      name = file.name;
      const saved = await bridge.saveFile(file.name, file.bytes);
      if (saved !== null) notify({ key: 'export.saved', args: { name: saved.name }, tone: 'success' });
      return saved !== null;
    } catch (cause) {
      // Before there is a name there is no file: the picture itself could not be made.
      report(name === '' ? exportError(cause) : bridgeError(cause, name));
      return false;
    }
  });

  async function takeJournal(): Promise<void> {
    try {
      const file = await bridge.openFile();
      if (file === null) return;
      const { readJournalFile } = await import('../../../data/store/journal-file.ts');
      const read = readJournalFile(new TextDecoder().decode(file.bytes));
      if (!read.ok) {
        notify({ key: `journal.${read.error}`, args: { name: file.name }, tone: 'warning' });
        return;
      }
      const count = await deps.importCorrections(read.value);
      // A failure has been said already.
      if (count === null) return;
      notify({ key: 'journal.imported', args: { count, name: file.name }, tone: 'success' });
    } catch (cause) {
      report(bridgeError(cause));
    }
  }

  return {
    saveExport,
    today: () => localDay(clock()),
    saveJournal: nameOn =>
      saveExport(async day => {
        const { writeJournalFile } = await import('../../../data/store/journal-file.ts');
        const { corpus, journal } = cell.get();
        const title = corpus?.dataset.proceedings.title ?? '';
        const said = decisionsOn({ corpus, journal });
        const entries = journal.entries.map((entry, i) => ({
          ...entry,
          correction: said[i] ?? entry.correction,
        }));
        return {
          name: nameOn(day),
          bytes: new TextEncoder().encode(writeJournalFile(title, entries)),
        };
      }),
    takeJournal,
  };
}

/** The ISO day that a calendar on the wall shows: just after midnight in France it is another day than Greenwich's. */
export function localDay(at: number): string {
  const date = new Date(at);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
