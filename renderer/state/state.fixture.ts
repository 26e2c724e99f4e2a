import type { KeyValueStorage } from './preferences.ts';

/** Storage in memory, with what it holds in plain sight. */
export interface MemoryStorage extends KeyValueStorage {
  readonly held: Map<string, string>;
}

export function memoryStorage(initial: Readonly<Record<string, string>> = {}): MemoryStorage {
  const held = new Map(Object.entries(initial));
  return {
    held,
    getItem: key => held.get(key) ?? null,
    setItem: (key, value) => {
      held.set(key, value);
    },
  };
}

/** An address without the name of its document, which comes last. */
export function withoutDocument(address: string | undefined): string {
  return (address ?? '').replace(/[?&]doc=[^&]*$/u, '');
}

/** Storage as a browser refuses it. */
export function refusedStorage(): KeyValueStorage {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  return { getItem: refuse, setItem: refuse };
}
