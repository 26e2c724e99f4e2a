import { readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute } from 'node:path';
import type { App } from 'electron';
import { writeWhole } from './files.ts';

/** The files that were opened last. The page never learns where they are: it gets what is in one when it is chosen. */
export interface Recent {
  /** Their paths, the last opened first. */
  readonly list: () => readonly string[];
  readonly add: (file: string) => Promise<void>;
  /** One that is not there any more. */
  readonly remove: (file: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** So many are remembered. */
const MOST = 10;

/** The list kept in a file, and the system's own beside it; `changed` hears of each change. */
export function createRecent(
  store: string,
  system: Pick<App, 'addRecentDocument' | 'clearRecentDocuments'>,
  changed: () => void,
): Recent {
  let files = readList(store);

  async function become(next: readonly string[]): Promise<void> {
    files = next;
    changed();
    // A disk that is full costs the memory of it and nothing else.
    await writeWhole(store, new TextEncoder().encode(JSON.stringify(next)));
  }

  return {
    list: () => files,
    add: file => {
      system.addRecentDocument(file);
      return become([file, ...files.filter(each => each !== file)].slice(0, MOST));
    },
    remove: file => become(files.filter(each => each !== file)),
    clear: () => {
      system.clearRecentDocuments();
      return become([]);
    },
  };
}

/** What each is called: by its name, and by its folder too where another has the same name. */
export function namesOf(files: readonly string[]): readonly string[] {
  const names = files.map(file => basename(file));
  return names.map((name, i) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return isAlone ? name : `${name} (${basename(dirname(files[i] ?? ''))})`;
  });
}

function readList(store: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(readFileSync(store, 'utf8'));
    if (!Array.isArray(stored)) return [];
    return stored.filter(file => typeof file === 'string' && isAbsolute(file)).slice(0, MOST);
  } catch {
    // Absent at the first start, or cut short: nothing is lost but the list.
    return [];
  }
}
