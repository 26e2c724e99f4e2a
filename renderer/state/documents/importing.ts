import type { Bridge, OpenedFile } from '../../bridge/contract.ts';
import type { AppError } from '../../errors/errors.ts';
import type { IngestClient } from '../clients/ingest.ts';
import type { NewNotice } from '../notices.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import { takeAll } from './chosen-files.ts';
import type { DocumentsSlice } from './documents.ts';
import { keepAll } from './import-keeping.ts';
import { createImportTray, type ImportTray } from './import-tray.ts';
import type { ImportFile, ImportingActions, ImportingSlice } from './imports.ts';
import { givenOf } from './looked-at.ts';
import { pastedFile, pasteTrouble } from './pasted.ts';
import type { Showing } from './showing.ts';
import type { TakingIn } from './taking-in.ts';

interface ImportingDeps {
  readonly base: Pick<Base, 'open' | 'change' | 'tell'>;
  readonly ingest: Pick<IngestClient, 'look' | 'keep' | 'cancel'>;
  readonly showing: Pick<Showing, 'refresh' | 'show'>;
  readonly taking: Pick<TakingIn, 'takeFile' | 'isOurs'>;
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly bridge: Pick<Bridge, 'openDropped'>;
  readonly openFile: (file: OpenedFile) => Promise<void>;
  readonly report: (error: AppError) => void;
  readonly notify: (notice: NewNotice) => void;
}

/** The import of several files: looked at, shown, then kept together or not at all. */
export function importingActions(
  cell: Cell<DocumentsSlice & ImportingSlice>,
  deps: ImportingDeps,
): ImportingActions {
  const { base, bridge, enqueue, ingest, notify, taking } = deps;
  const tray = createImportTray(cell, deps);
  const { bringIn, enter, leaveOut, readAgain } = tray;

  /** A base that cannot be opened is said before the worker tries. */
  const inTurn = (task: () => Promise<void>) =>
    enqueue(async () => {
      await base.open();
      await task();
    });

  const broughtAs = (origin: ImportFile['origin']) => (file: OpenedFile) => ({
    name: file.name,
    path: file.name,
    origin,
    given: givenOf(file),
  });

  const importFiles: ImportingActions['importFiles'] = files =>
    inTurn(async () => {
      const others: OpenedFile[] = [];
      for (const file of files) {
        if (await taking.isOurs(file)) await taking.takeFile(file);
        else others.push(file);
      }
      await bringIn(others.map(broughtAs('file')));
    });

  const takeGiven: ImportingActions['takeGiven'] = files =>
    takeAll(
      files.map(file => ({ name: file.name, read: () => bridge.openDropped(file) })),
      { ...deps, importFiles },
    );

  async function pasteText(text: string, unnamed: string): Promise<void> {
    const trouble = pasteTrouble(text);
    if (trouble !== null)
      return notify({ key: `paste.${trouble}`, args: { count: text.trim().length }, tone: 'warning' });
    cell.set({ pasting: false });
    await inTurn(() => bringIn([broughtAs('paste')(pastedFile(text, unnamed))]));
  }

  const importFolder: ImportingActions['importFolder'] = files =>
    inTurn(async () => {
      if ((await tray.bringFolder(files)) > 0 || cell.get().importing === null) return;
      cell.set({ importing: null });
      notify({ key: 'import.emptyFolder', tone: 'warning' });
    });

  return {
    importFiles,
    importFolder,
    takeGiven,
    pasteText,
    askForText: pasting => cell.set({ pasting }),
    readImportAs: (key, encoding) => enqueue(() => readAgain(key, { encoding })),
    mapImport: (key, columns) => enqueue(() => readAgain(key, { columns })),
    ...choices(tray),
    leaveOutImport: leaveOut,
    keepImports: () => enqueue(() => keepAll(cell, deps, enter)),
    cancelImports: () => {
      ingest.cancel();
      cell.set({ importing: null });
    },
  };
}

/** What the analyst says of a file before it is kept. */
function choices({
  change,
}: ImportTray): Pick<ImportingActions, 'chooseImport' | 'partImport' | 'titleImport'> {
  return {
    chooseImport: (key, choice) => change(key, { choice }),
    partImport: (key, apart) => change(key, { apart }),
    titleImport: (key, label) => change(key, { label }),
  };
}
