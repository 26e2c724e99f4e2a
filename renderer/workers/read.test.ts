import { plain } from '../../data/document/open.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Readable } from '../../data/document/readable.ts';
import type { WordTable } from '../../data/measure/word-table.ts';
import type { Dataset, Source } from '../../data/model/dataset.ts';
import type { Explanation } from '../../data/model/explanation.ts';
import { type Reading, STAGES } from '../../data/model/reading.ts';
import { fail, ok } from '../../data/model/result.ts';
import type { MaillageDb } from '../../data/store/db.ts';
import { documentId } from '../../data/store/documents.ts';
import { appendCorrection } from '../../data/store/journal.ts';
import { countRows, loadDocument } from '../../data/store/read.ts';
import { datasetOf, freshName, opened } from '../../data/store/store.fixture.ts';
import type { IngestReply } from './protocol.ts';
import { createReader } from './read.ts';
import type { ReaderDeps } from './reader-world.ts';

/** A document in which nothing was found. */
const readingOf = (text: string, source: Source): Reading => ({
  proceedings: {
    id: 'actes',
    title: text,
    subtitle: null,
    place: null,
    dates: [],
    organiser: null,
    source,
  },
  themes: [],
  sessions: [],
  appearances: [],
  diagnostics: [],
  source,
  organisations: [],
  territories: [],
  mandates: [],
  initiatives: [],
  terms: [],
  dates: [],
  figures: [],
});

const resolved = ({ proceedings, diagnostics }: Reading): Dataset => ({
  ...datasetOf(proceedings.title),
  proceedings,
  warnings: diagnostics,
});

const wordsOf = (text: string): WordTable => ({
  sessions: [],
  tokens: text.length,
  entries: [],
  starts: new Uint32Array(1),
  ends: new Uint32Array(1),
  sessionOf: new Uint32Array(1),
});

/** Each line as text that nothing was believed of. */
function explainedLines({ text }: Readable): readonly Explanation[] {
  return text.split('\n').map((line, i) => ({
    line: i + 1,
    ...{ span: { start: 0, end: line.length }, text: line },
    block: null,
    verdict: 'apart',
    session: null,
    layout: null,
    belief: null,
    ...{ reasons: [], again: [], opening: null },
  }));
}

/** A reader over a base of its own; every step but the store is a simple one, and can be replaced. */
function world(change: Partial<ReaderDeps> = {}) {
  const base = freshName();
  const replies: IngestReply[] = [];
  let closed = 0;
  const answer = createReader({
    openFile: async bytes => ok({ text: new TextDecoder().decode(bytes), layout: null, diagnostics: [] }),
    sha256: async bytes => `sha-${new TextDecoder().decode(bytes)}`,
    openDocument: async ({ text }) => plain(text),
    ingest: ({ text }, source, onStage) => {
      for (const stage of ['outline', 'people', 'bodies', 'places', 'words'] as const) onStage(stage);
      return readingOf(text, source);
    },
    words: wordsOf,
    explain: explainedLines,
    readRole: () => ({ bodies: [], places: [] }),
    resolve: resolved,
    openStore: async () => {
      const db = await opened(base);
      const close = db.close.bind(db);
      db.close = options => {
        closed += 1;
        close(options);
      };
      return ok(db);
    },
    reply: reply => replies.push(reply),
    breathe: () => Promise.resolve(),
    now: () => 1_741_000_000_000,
    elapsed: () => 0,
    ...change,
  });
  const read = (text: string, name = 'actes.txt', id = 1) =>
    answer({ kind: 'read', id, name, bytes: new TextEncoder().encode(text), bundled: false });
  const look = async <T>(at: (db: MaillageDb) => Promise<T>): Promise<T> => {
    const db = await opened(base);
    try {
      return await at(db);
    } finally {
      db.close();
    }
  };
  return { answer, read, look, replies, closings: () => closed };
}

const DOCUMENT = documentId('actes.txt');
describe('a reading', () => {
  it('names every stage in order, stores the document whole, and says which', async () => {
    const { read, look, replies } = world();
    await read('Actes');
    expect(replies.flatMap(r => (r.kind === 'progress' ? [[r.stage, r.done, r.total]] : []))).toEqual(
      STAGES.map((stage, i) => [stage, i, STAGES.length]),
    );
    expect(replies.at(-1)).toMatchObject({ kind: 'done', id: 1, document: DOCUMENT });
    expect(await look(db => loadDocument(db, DOCUMENT))).toMatchObject({
      text: 'Actes',
      document: { name: 'actes.txt', sha256: 'sha-Actes', title: 'Actes', bundled: false },
      journal: { entries: [] },
    });
  });

  it('of known bytes reads nothing again, whatever the name of the file', async () => {
    const { read, look, replies } = world();
    await read('Actes');
    replies.length = 0;
    await read('Actes', 'copie.txt', 2);
    expect(replies.map(r => r.kind)).toEqual(['progress', 'known']);
    expect(replies.at(-1)).toEqual({ kind: 'known', id: 2, document: DOCUMENT, broughtBack: false });
    expect(await look(countRows)).toEqual({ documents: 1, journal: 0 });
  });

  it('of known bytes of which a part is gone writes it anew in its place, under its title and its journal', async () => {
    const { read, look, replies } = world();
    await read('Actes');
    await look(async db => {
      await appendCorrection(db, DOCUMENT, { op: 'reject', kind: 'person', name: 'Photo CNFPT' }, 1);
      await db.documents.update(DOCUMENT, { label: 'Mes actes' });
      await db.readings.delete(DOCUMENT);
    });
    await read('Actes', 'copie.txt', 2);
    expect(replies.at(-1)).toMatchObject({ kind: 'done', id: 2, document: DOCUMENT, like: null });
    expect(await look(db => loadDocument(db, DOCUMENT))).toMatchObject({
      document: { name: 'actes.txt', label: 'Mes actes' },
      journal: { entries: [{}] },
    });
  });

  it('of a known name updates the document and keeps its journal, which is no part of what was read', async () => {
    const { read, look } = world();
    await read('Rencontres de la mobilité');
    await look(db =>
      appendCorrection(db, DOCUMENT, { op: 'reject', kind: 'person', name: 'Photo CNFPT' }, 1),
    );
    await read('Rencontres de la mobilité : actes', 'actes.txt', 2);
    expect(await look(countRows)).toEqual({ documents: 1, journal: 1 });
    expect(await look(db => loadDocument(db, DOCUMENT))).toMatchObject({
      text: 'Rencontres de la mobilité : actes',
      dataset: { proceedings: { title: 'Rencontres de la mobilité : actes' } },
    });
  });

  it('of another event under a known name is a second document, and leaves the first its journal', async () => {
    const { read, look, replies } = world();
    await read('Rencontres de la mobilité');
    await look(db =>
      appendCorrection(db, DOCUMENT, { op: 'reject', kind: 'person', name: 'Photo CNFPT' }, 1),
    );
    await read("Assises de l'eau", 'actes.txt', 2);
    const last = replies.at(-1);
    const second = last?.kind === 'done' ? last.document : '';
    expect(second).not.toBe(DOCUMENT);
    expect(await look(countRows)).toEqual({ documents: 2, journal: 1 });
    expect(await look(db => loadDocument(db, DOCUMENT))).toMatchObject({ text: 'Rencontres de la mobilité' });
    expect((await look(db => loadDocument(db, second)))?.text).toBe("Assises de l'eau");
    // The second event again, mended, goes where it is.
    await read("Assises de l'eau", 'actes.txt', 3);
    expect(await look(countRows)).toEqual({ documents: 2, journal: 1 });
  });

  it('again, from the stored text, keeps what only the bytes could say', async () => {
    const encoding = { code: 'encoding', severity: 'info', span: null, args: {}, candidates: [] } as const;
    const { read, answer, look, replies } = world({
      openFile: async bytes =>
        ok({ text: new TextDecoder().decode(bytes), layout: null, diagnostics: [encoding] }),
    });
    await read('Actes');
    await answer({ kind: 'reread', id: 2, document: DOCUMENT });
    expect(replies.at(-1)).toMatchObject({ kind: 'done', id: 2, document: DOCUMENT });
    expect((await look(db => loadDocument(db, DOCUMENT)))?.dataset.warnings).toEqual([encoding]);
  });

  it('lets go of the base however it ends, so that an idle worker blocks no upgrade', async () => {
    const { read, closings } = world({
      resolve: () => {
        throw new Error('a mistake');
      },
    });
    await read('Actes');
    await read('Actes', 'other.txt', 2);
    expect(closings()).toBe(2);
  });
});

describe('a reading that is cancelled', () => {
  it.each(['outline', 'words', 'resolve', 'store'] as const)(
    'when %s is announced leaves nothing if it was asked before the transaction',
    async stage => {
      let breaths = 0;
      const { answer, read, look, replies } = world({
        // The request to cancel comes in while the worker breathes, as in a browser.
        breathe: async () => {
          breaths += 1;
          if (breaths === { outline: 2, words: 3, resolve: 3, store: 4 }[stage]) {
            await answer({ kind: 'cancel', id: 1 });
          }
        },
      });
      await read('Actes');
      expect(replies.at(-1)).toEqual({ kind: 'cancelled', id: 1 });
      expect(replies.filter(r => r.kind === 'done')).toEqual([]);
      expect(await look(countRows)).toEqual({ documents: 0, journal: 0 });
    },
  );

  it('does not cancel the next one', async () => {
    const { answer, read, replies } = world();
    await answer({ kind: 'cancel', id: 1 });
    await read('Actes');
    await read('Actes', 'actes.txt', 2);
    expect(replies.filter(r => r.kind !== 'progress').map(r => r.kind)).toEqual(['cancelled', 'done']);
  });
});

describe('a reading that fails', () => {
  it.each(['empty', 'binary', 'not-text'] as const)(
    'because the file is %s says so and leaves nothing',
    async code => {
      const { read, look, replies } = world({ openFile: async () => fail({ code }) });
      await read('whatever');
      expect(replies.at(-1)).toEqual({ kind: 'failed', id: 1, code, args: {} });
      expect(await look(countRows)).toEqual({ documents: 0, journal: 0 });
    },
  );

  it('because the base is newer or full says which', async () => {
    const newer = world({ openStore: async () => fail({ code: 'newer-database', cause: null }) });
    await newer.read('Actes');
    expect(newer.replies.at(-1)).toMatchObject({ kind: 'failed', code: 'newer-database' });
    const full = world({
      resolve: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    await full.read('Actes');
    expect(full.replies.at(-1)).toMatchObject({ kind: 'failed', code: 'quota' });
  });

  it('by a mistake of ours ends as any other, and leaves what was there', async () => {
    let broken = false;
    const { read, look, replies } = world({
      resolve: reading => {
        if (broken) throw new TypeError('a mistake');
        return resolved(reading);
      },
    });
    await read('Before');
    broken = true;
    await read('After', 'actes.txt', 2);
    expect(replies.at(-1)).toEqual({ kind: 'failed', id: 2, code: 'unknown', args: { reason: 'a mistake' } });
    expect(await look(db => loadDocument(db, DOCUMENT))).toMatchObject({ text: 'Before' });
  });
});

describe('a count of words', () => {
  it('is made of the stored text', async () => {
    const { answer, read, replies } = world();
    await read('Actes');
    await answer({ kind: 'words', id: 2, document: DOCUMENT });
    expect(replies.at(-1)).toMatchObject({ kind: 'words', id: 2, words: { tokens: 5 } });
  });

  it('of a document that is not there fails by its name', async () => {
    const { answer, replies } = world();
    await answer({ kind: 'words', id: 1, document: 'nothing' });
    expect(replies).toEqual([{ kind: 'failed', id: 1, code: 'storage', args: {} }]);
  });
});
