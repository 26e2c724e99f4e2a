import { type KeyValueStorage, readObject, writeObject } from '../preferences.ts';

/** What is remembered of backups beside the base. */
export interface Remembered {
  /** Something has changed since the host kept one. */
  readonly due: boolean;
  /** When the analyst saved one last, or was first seen without; how many decisions there were. */
  readonly at: number;
  readonly decisions: number;
  /** When one was offered last. */
  readonly offered: number;
}

export interface BackupMemory {
  readonly get: () => Remembered;
  readonly set: (part: Partial<Remembered>) => void;
}

const KEY = 'maillage.backup';

export function createBackupMemory(storage: KeyValueStorage, clock: () => number): BackupMemory {
  const get = (): Remembered => {
    const { due, at, decisions, offered } = readObject(storage, KEY);
    const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
    return {
      due: due === true,
      at: number(at, clock()),
      decisions: number(decisions, 0),
      offered: number(offered, 0),
    };
  };
  return { get, set: part => void writeObject(storage, KEY, { ...get(), ...part }) };
}
