import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../renderer/bridge/arguments.ts';
import type { BackupOccasion, KeptBackup } from '../renderer/bridge/contract.ts';
import { attempt, isDraft, type Outcome } from './files.ts';

/** The backups that Maillage keeps by itself, as files in a folder of its own: what IndexedDB loses is there. */
export interface Backups {
  readonly folder: string;
  /** Where the next one goes. What it would take the place of and is clearly larger steps aside first. */
  readonly place: (occasion: BackupOccasion, size: number) => Promise<Outcome<string>>;
  /** What there is, the newest first. */
  readonly list: () => Promise<Outcome<readonly KeptBackup[]>>;
  /** Where one of them lies; refused for what is no name of one. */
  readonly fileOf: (name: string) => string;
  /** Removes those that nobody needs any more. */
  readonly tidy: () => Promise<void>;
  /** Removes what a write has left that was cut short; nothing may be writing. */
  readonly sweep: () => Promise<void>;
}

/** One of a day, or one of a moment before all was replaced. Whatever else lies in the folder is not ours to touch. */
const NAME = /^(\d{4}-\d{2}-\d{2})(?:-\d{6}(?:-\d+)?-(before))?\.maillage\.json$/;

/** Of the last days each; of the months before them the last. */
const DAYS = 10;
const MONTHS = 12;
/** Those of moments. */
const BEFORES = 5;
/** A backup below so much of the one that it replaces has lost something. */
const SHRUNK = 0.9;

export function createBackups(folder: string, now: () => Date): Backups {
  const list: Backups['list'] = () =>
    attempt(async () => {
      const names = await fs.readdir(folder).catch(absent);
      const found = await Promise.all(names.map(name => keptIn(folder, name)));
      const kept = found.filter(each => each !== null);
      return { kind: 'done', value: kept.sort((a, b) => (a.name < b.name ? 1 : -1)) };
    });

  /** A file of a moment, beside those of the same second. */
  async function momentFile(): Promise<string> {
    const { day, time } = partsOf(now());
    for (let i = 1; ; i += 1) {
      const file = join(folder, `${day}-${time}${i === 1 ? '' : `-${i}`}-before.maillage.json`);
      if ((await sizeOf(file)) === null) return file;
    }
  }

  async function remove(chosenOf: (names: readonly string[]) => readonly string[]): Promise<void> {
    const names = await fs.readdir(folder).catch(absent);
    for (const name of chosenOf(names)) await fs.rm(join(folder, name), { force: true });
  }

  return {
    folder,
    place: (occasion, size) =>
      attempt(async () => {
        await fs.mkdir(folder, { recursive: true });
        if (occasion === 'before') return { kind: 'done', value: await momentFile() };
        const file = join(folder, `${partsOf(now()).day}.maillage.json`);
        // A base that has lost most of what it held must not take the last good copy with it.
        if (((await sizeOf(file)) ?? 0) * SHRUNK > size) await fs.rename(file, await momentFile());
        return { kind: 'done', value: file };
      }),
    list,
    fileOf: name => {
      if (!NAME.test(name)) throw new Refused('the name of a backup');
      return join(folder, name);
    },
    tidy: () => remove(surplus),
    sweep: () => remove(names => names.filter(isDraft)),
  };
}

/** Which of the files nobody needs any more. */
export function surplus(names: readonly string[]): readonly string[] {
  const ours = names.filter(name => NAME.test(name)).sort((a, b) => (a < b ? 1 : -1));
  const moments = ours.filter(isBefore);
  const days = ours.filter(name => !isBefore(name));
  const older = days.slice(DAYS);
  const months = [...new Set(older.map(monthOf))].slice(0, MONTHS);
  const lastOf = months.map(month => older.find(name => monthOf(name) === month));
  return [...moments.slice(BEFORES), ...older.filter(name => !lastOf.includes(name))];
}

function isBefore(name: string): boolean {
  return NAME.exec(name)?.[2] === 'before';
}

function monthOf(name: string): string {
  return name.slice(0, 'YYYY-MM'.length);
}

async function keptIn(folder: string, name: string): Promise<KeptBackup | null> {
  const [, day, before] = NAME.exec(name) ?? [];
  const size = await sizeOf(join(folder, name));
  if (day === undefined || size === null) return null;
  return { name, day, occasion: before === 'before' ? 'before' : 'daily', size };
}

/** Null for what is no file, or is not there (any more). */
async function sizeOf(file: string): Promise<number | null> {
  return fs.stat(file).then(
    stat => (stat.isFile() ? stat.size : null),
    () => null,
  );
}

/** A folder that is not there yet is an empty one; one that cannot be read is a failure. */
function absent(cause: unknown): string[] {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
  throw cause;
}

/** The day and the time of day that a clock on the wall shows. */
function partsOf(at: Date): { readonly day: string; readonly time: string } {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(''),
  };
}
