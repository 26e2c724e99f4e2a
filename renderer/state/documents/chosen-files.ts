import type { Bridge, GivenFile, OpenedFile } from '../../bridge/contract.ts';
import { type AppError, bridgeError } from '../../errors/errors.ts';

/** A file that the analyst gave and that is yet to be read. */
interface ToRead {
  readonly name: string;
  readonly read: () => Promise<OpenedFile>;
}

export interface ChosenDeps {
  readonly bridge: Pick<Bridge, 'openFiles'>;
  readonly openFile: (file: OpenedFile) => Promise<void>;
  readonly importFiles: (files: readonly OpenedFile[]) => Promise<void>;
  readonly report: (error: AppError) => void;
}

/** Reads what was given and takes it in: one file is opened, several are looked at first. One that cannot be read is said and stops no other. */
export async function takeAll(
  files: readonly ToRead[],
  { openFile, importFiles, report }: Omit<ChosenDeps, 'bridge'>,
): Promise<void> {
  const opened: OpenedFile[] = [];
  for (const { name, read } of files) {
    try {
      opened.push(await read());
    } catch (cause) {
      report(bridgeError(cause, name));
    }
  }
  const [only] = opened;
  if (only === undefined) return;
  await (files.length === 1 ? openFile(only) : importFiles(opened));
}

/** Asks the analyst for files and takes them in. */
export async function takeChosen(deps: ChosenDeps): Promise<void> {
  try {
    const files = await deps.bridge.openFiles();
    await takeAll(
      files.map(file => ({ name: file.name, read: () => wholeOf(file) })),
      deps,
    );
  } catch (cause) {
    deps.report(bridgeError(cause));
  }
}

/** Its pieces in a row. */
async function wholeOf(file: GivenFile): Promise<OpenedFile> {
  try {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (let piece = await file.next(); piece !== null; piece = await file.next()) pieces.push(piece);
    return { name: file.name, bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
  } finally {
    await file.close();
  }
}
