import type { Cell } from '../slice.ts';
import type { FolderFile, FolderFiles } from './folder.ts';
import {
  type Brought,
  type ImportFile,
  type Importing,
  type ImportingSlice,
  MOST_FILES,
  offered,
  type Said,
  withBrought,
} from './imports.ts';
import { type LookingDeps, lookAt } from './looked-at.ts';

/** The files of the sheet: each is looked at in its turn, and nothing of it is in the base. */
export interface ImportTray {
  readonly change: (key: number, part: Partial<ImportFile>) => void;
  readonly enter: (phase: Importing['phase']) => void;
  /** Reads a file anew as the analyst says that its letters or its columns are; what was seen of it stays until then. */
  readonly readAgain: (key: number, said: Said) => Promise<void>;
  /** Shows files behind those that are there, and looks at them. */
  readonly bringIn: (files: readonly Omit<Brought, 'step'>[]) => Promise<void>;
  /** Shows the files of a folder as they are found, then looks at them; gives how many there are. */
  readonly bringFolder: (files: FolderFiles) => Promise<number>;
  readonly leaveOut: (key: number) => void;
}

export function createImportTray(cell: Cell<ImportingSlice>, deps: LookingDeps): ImportTray {
  const { change, enter, leaveOut, show, update } = createSheet(cell);
  const fileOf = (key: number) => cell.get().importing?.files.find(each => each.key === key);

  async function look(key: number): Promise<void> {
    const file = fileOf(key);
    if (file === undefined) return;
    change(key, { step: { kind: 'looking' } });
    change(key, { step: await lookAt(file, deps) });
  }

  async function readAgain(key: number, part: Said): Promise<void> {
    const file = fileOf(key);
    if (file === undefined) return;
    enter('looking');
    const said = { ...file.said, ...part };
    const step = await lookAt(file, deps, said);
    change(key, { said, step: step.kind === 'waiting' ? file.step : step });
    enter('ready');
  }

  async function lookAtThose(): Promise<void> {
    enter('looking');
    for (;;) {
      const next = cell.get().importing?.files.find(({ step }) => step.kind === 'waiting');
      if (next === undefined) return enter('ready');
      await look(next.key);
    }
  }

  const ofFolder = ({ path, given, isHidden }: FolderFile): Brought => ({
    name: given.name,
    path,
    origin: 'folder',
    given,
    step: isHidden ? { kind: 'aside', why: 'hidden' } : { kind: 'waiting' },
  });

  async function bringFolder(found: FolderFiles): Promise<number> {
    show('finding', []);
    let count = 0;
    for await (const some of found) {
      // Who cancelled waits for no folder to end.
      if (cell.get().importing === null) return count;
      show('finding', some.slice(0, MOST_FILES - count).map(ofFolder));
      count += some.length;
      if (count <= MOST_FILES) continue;
      update({ more: true });
      break;
    }
    const files = cell.get().importing?.files ?? [];
    update({ files: files.toSorted(byPath) });
    await lookAtThose();
    return count;
  }

  return {
    change,
    enter,
    readAgain,
    bringIn: async files => {
      if (files.length === 0) return;
      show(
        'looking',
        files.map(file => ({ ...file, step: { kind: 'waiting' } })),
      );
      await lookAtThose();
    },
    bringFolder,
    leaveOut,
  };
}

/** What the sheet shows, and the few ways in which that changes. */
function createSheet(cell: Cell<ImportingSlice>) {
  function update(part: Partial<Importing>): void {
    const { importing } = cell.get();
    if (importing !== null) cell.set({ importing: { ...importing, ...part } });
  }

  return {
    update,
    enter: (phase: Importing['phase']) => update({ phase }),
    change: (key: number, part: Partial<ImportFile>) => {
      const files = cell.get().importing?.files ?? [];
      update({ files: files.map(file => (file.key === key ? { ...file, ...part } : file)) });
    },
    show: (phase: Importing['phase'], added: readonly Brought[]) =>
      cell.set({ importing: withBrought(cell.get().importing, added, phase) }),
    leaveOut: (key: number) => {
      const { importing } = cell.get();
      if (importing === null) return;
      const left = { ...importing, files: importing.files.filter(file => file.key !== key) };
      cell.set({ importing: offered(left).length === 0 ? null : left });
    },
  };
}

/** Years and numbers in the order that people give them. */
const ORDER = new Intl.Collator(undefined, { numeric: true });

function byPath(a: ImportFile, b: ImportFile): number {
  return ORDER.compare(a.path, b.path);
}
