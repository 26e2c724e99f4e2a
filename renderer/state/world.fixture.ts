import { documentOf, openFile } from '../../data/document/open-file.ts';
import { explain } from '../../data/ingest/explain.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import { readRoleAgain } from '../../data/ingest/role-again.ts';
import { resolve } from '../../data/resolve/resolve.ts';
import { openBeside, openStore } from '../../data/store/db.ts';
import type { OpenedFile } from '../bridge/contract.ts';
import { readGiven } from '../bridge/dropped.ts';
import { layOut } from '../scenes/layout/layouts.ts';
import { countDocumentWords } from '../workers/document-words.ts';
import { createLayouter } from '../workers/lay-out.ts';
import type { IngestReply, IngestRequest, LayoutReply } from '../workers/protocol.ts';
import { createReader } from '../workers/read.ts';
import type { IngestPort } from './clients/ingest.ts';
import type { LayoutPort } from './clients/layout-client.ts';
import { NO_OTHERS } from './clients/others.ts';
import { replayed } from './documents/replay.ts';
import { NO_BACKUPS } from './documents/self-backup.ts';
import type { Sample } from './documents/taking-in.ts';
import { measuringAtOnce } from './network/measuring.fixture.ts';
import { type MemoryStorage, memoryStorage } from './state.fixture.ts';
import type { MaillageStore } from './state.ts';
import { createMaillageStore, type StoreDeps } from './store.ts';

/** One machine: a base and a storage that outlive the windows opened on it. */
export interface Machine {
  readonly storage: MemoryStorage;
  readonly base: string;
  /** How many files have been read, over all windows. */
  readings: number;
  /** Opens a window: a store with the real pipeline behind a worker of its own, in this thread. */
  readonly open: (change?: Partial<StoreDeps>) => MaillageStore;
}

let windows = 0;

/** A text with one theme and one workshop in the layout of the sample, made different by a word. */
export function smallProceedings(word: string): string {
  return [
    `Actes du colloque de ${word}`,
    '',
    'Table des matières',
    '',
    `Thème 1 Les mots de ${word}.....1`,
    `Atelier 1 Parler de ${word}.....1`,
    '',
    `Thème 1 Les mots de ${word}`,
    '',
    `Atelier 1 Parler de ${word}`,
    'Jeanne MARTIN, maire de Rouen',
    '',
    `On parle ici de ${word} depuis 2018, et on en parlera encore en 2030.`,
    '',
  ].join('\n');
}

export function fileOf(name: string, text: string): OpenedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Bundled proceedings that nobody read ahead. */
export function sampleOf(name: string, text: string): Sample {
  return { kind: 'file', file: fileOf(name, text) };
}

/** A host whose reader chooses nothing. */
export const NO_HOST = {
  openFile: async () => null,
  openFiles: async () => [],
  openDropped: readGiven,
  saveFile: async () => null,
};

export function machine(): Machine {
  // No count: tests that have the modules read again would begin it anew, in the bases of those before them.
  const base = `machine-${crypto.randomUUID()}`;
  const storage = memoryStorage();
  const self: Machine = {
    storage,
    base,
    readings: 0,
    open: change => {
      windows += 1;
      const store = createMaillageStore({
        openStore: events => openStore(base, events),
        startIngestWorker: () => workerOn(base, () => (self.readings += 1)),
        startMeasureWorker: measuringAtOnce,
        startPagesWorker: () => ({ send: () => undefined, end: () => undefined, listen: () => undefined }),
        startLayoutWorker: layoutWorker,
        loadLayouts: () => layOut,
        later: () => undefined,
        others: NO_OTHERS,
        window: `window-${windows}`,
        fetchSample: async () => sampleOf('exemple.txt', smallProceedings('exemple')),
        toCorpus: replayed,
        bridge: NO_HOST,
        backups: NO_BACKUPS,
        printPage: async () => undefined,
        storage,
        figureIn: async () => null,
        clock: () => 1_741_000_000_000,
        reload: () => undefined,
        address: '',
        ...change,
      });
      void store.getState().actions.prepareLayouts();
      return store;
    },
  };
  return self;
}

/** A worker without a thread; messages are copied both ways, as between threads. */
export function workerOn(base: string, onIngest: () => void): IngestPort {
  let hear: (reply: IngestReply) => void = () => undefined;
  let ended = false;
  const answer = createReader({
    openFile: (bytes, _pdf, said) =>
      openFile(bytes, {
        decoder: (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part),
        ...(said === undefined ? {} : { encoding: said }),
      }),
    sha256: async bytes => {
      const digest = await crypto.subtle.digest('SHA-256', bytes);
      return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
    },
    openDocument: documentOf,
    ingest: (document, source, onStage) => {
      onIngest();
      return ingest(document, source, onStage);
    },
    words: countDocumentWords,
    explain,
    readRole: readRoleAgain,
    resolve,
    openStore: existing => openBeside(base, existing),
    reply: message => {
      if (!ended) hear(structuredClone(message));
    },
    breathe: () => new Promise(done => setTimeout(done)),
    now: () => 1_741_000_000_000,
    elapsed: () => performance.now(),
  });
  return {
    send: (request: IngestRequest, transfer) => void answer(structuredClone(request, { transfer })),
    end: () => {
      ended = true;
    },
    listen: onReply => {
      hear = onReply;
    },
  };
}

/** A layout worker without a thread; messages are copied both ways, as between threads. */
function layoutWorker(): LayoutPort {
  let hear: (reply: LayoutReply) => void = () => undefined;
  const answer = createLayouter({
    reply: (message, transfer) => hear(structuredClone(message, { transfer })),
    breathe: () => new Promise(done => setTimeout(done)),
    now: () => performance.now(),
  });
  return {
    send: request => void answer(structuredClone(request)),
    listen: onReply => {
      hear = onReply;
    },
  };
}
