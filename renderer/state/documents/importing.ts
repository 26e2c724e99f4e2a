import type { ReadAs } from '../../../data/text/decode.ts';
import type { Bridge, DroppedFile, OpenedFile } from '../../bridge/contract.ts';
import { type AppError, bridgeError } from '../../errors/errors.ts';
import type { IngestClient } from '../clients/ingest.ts';
import type { NewNotice } from '../notices.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import { keepAll } from './import-keeping.ts';
import type { ImportFile, Importing, ImportingActions, ImportingSlice } from './imports.ts';
import { givenOf, lookAt } from './looked-at.ts';
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
  const { ingest, enqueue, notify } = deps;
  let keys = 0;

  function change(key: number, part: Partial<ImportFile>): void {
    const { importing } = cell.get();
    if (importing === null) return;
    const files = importing.files.map(file => (file.key === key ? { ...file, ...part } : file));
    cell.set({ importing: { ...importing, files } });
  }

  function enter(phase: Importing['phase']): void {
    const { importing } = cell.get();
    if (importing !== null) cell.set({ importing: { ...importing, phase } });
  }

  const fileAt = (key: number) => cell.get().importing?.files.find(file => file.key === key);

  async function look(key: number, encoding?: ReadAs): Promise<void> {
    const file = fileAt(key);
    if (file === undefined) return;
    change(key, { step: { kind: 'looking' } });
    change(key, { step: await lookAt(file, deps, encoding) });
  }

  async function lookAtThose(): Promise<void> {
    for (;;) {
      const next = cell.get().importing?.files.find(({ step }) => step.kind === 'waiting');
      if (next === undefined) return enter('ready');
      await look(next.key);
    }
  }

  /** Shows files in the sheet, behind those that are there, and looks at them. */
  async function bringIn(files: readonly OpenedFile[], origin: ImportFile['origin']): Promise<void> {
    const added = files.map(file => ({
      key: ++keys,
      name: file.name,
      origin,
      given: givenOf(file),
      step: { kind: 'waiting' } as const,
      choice: 'beside' as const,
      label: null,
    }));
    if (added.length === 0) return;
    const before = cell.get().importing?.files ?? [];
    cell.set({ importing: { files: [...before, ...added], phase: 'looking' } });
    await lookAtThose();
  }

  const importFiles: ImportingActions['importFiles'] = files =>
    enqueue(async () => {
      // A base that cannot be opened is said before the worker tries.
      await deps.base.open();
      const others: OpenedFile[] = [];
      for (const file of files) {
        if (await deps.taking.isOurs(file)) await deps.taking.takeFile(file);
        else others.push(file);
      }
      await bringIn(others, 'file');
    });

  async function pasteText(text: string, unnamed: string): Promise<void> {
    const trouble = pasteTrouble(text);
    if (trouble !== null)
      return notify({ key: `paste.${trouble}`, args: { count: text.trim().length }, tone: 'warning' });
    cell.set({ pasting: false });
    await enqueue(async () => {
      await deps.base.open();
      await bringIn([pastedFile(text, unnamed)], 'paste');
    });
  }

  return {
    importFiles,
    takeGiven: files => takeGiven(files, deps, importFiles),
    pasteText,
    askForText: pasting => cell.set({ pasting }),
    readImportAs: (key, encoding) =>
      enqueue(async () => {
        enter('looking');
        await look(key, encoding);
        enter('ready');
      }),
    chooseImport: (key, choice) => change(key, { choice }),
    titleImport: (key, label) => change(key, { label }),
    leaveOutImport: key => {
      const { importing } = cell.get();
      const files = importing?.files.filter(file => file.key !== key) ?? [];
      cell.set({ importing: importing === null || files.length === 0 ? null : { ...importing, files } });
    },
    keepImports: () => enqueue(() => keepAll(cell, deps, enter)),
    cancelImports: () => {
      ingest.cancel();
      cell.set({ importing: null });
    },
  };
}

/** Reads what the browser gave the page; a file that cannot be read is said and stops no other. */
async function takeGiven(
  files: readonly DroppedFile[],
  { bridge, report, openFile }: Pick<ImportingDeps, 'bridge' | 'report' | 'openFile'>,
  importFiles: ImportingActions['importFiles'],
): Promise<void> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    try {
      opened.push(await bridge.openDropped(file));
    } catch (cause) {
      report(bridgeError(cause, file.name));
    }
  }
  const [only] = opened;
  if (only === undefined) return;
  await (files.length === 1 ? openFile(only) : importFiles(opened));
}
