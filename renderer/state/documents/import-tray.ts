import type { ReadAs } from '../../../data/text/decode.ts';
import type { DroppedFile } from '../../bridge/contract.ts';
import type { Cell } from '../slice.ts';
import type { ImportFile, Importing, ImportingSlice } from './imports.ts';
import { type LookingDeps, lookAt } from './looked-at.ts';

/** A file on its way into the sheet. */
export interface Brought extends Pick<ImportFile, 'name' | 'origin'> {
  readonly given: DroppedFile;
}

/** The files of the sheet: each is looked at in its turn, and nothing of it is in the base. */
export interface ImportTray {
  readonly change: (key: number, part: Partial<ImportFile>) => void;
  readonly enter: (phase: Importing['phase']) => void;
  /** Reads a file anew as the analyst says that its letters are. */
  readonly look: (key: number, encoding: ReadAs) => Promise<void>;
  /** Shows files behind those that are there, and looks at them. */
  readonly bringIn: (files: readonly Brought[]) => Promise<void>;
  readonly leaveOut: (key: number) => void;
}

export function createImportTray(cell: Cell<ImportingSlice>, deps: LookingDeps): ImportTray {
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

  async function look(key: number, encoding?: ReadAs): Promise<void> {
    const file = cell.get().importing?.files.find(each => each.key === key);
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

  return {
    change,
    enter,
    look: async (key, encoding) => {
      enter('looking');
      await look(key, encoding);
      enter('ready');
    },
    bringIn: async files => {
      if (files.length === 0) return;
      const added = files.map(file => ({
        ...file,
        key: ++keys,
        step: { kind: 'waiting' } as const,
        choice: 'beside' as const,
        label: null,
      }));
      const before = cell.get().importing?.files ?? [];
      cell.set({ importing: { files: [...before, ...added], phase: 'looking' } });
      await lookAtThose();
    },
    leaveOut: key => {
      const { importing } = cell.get();
      const files = importing?.files.filter(file => file.key !== key) ?? [];
      cell.set({ importing: importing === null || files.length === 0 ? null : { ...importing, files } });
    },
  };
}
