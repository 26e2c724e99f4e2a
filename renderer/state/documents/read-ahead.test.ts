import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../data/store/db.ts';
import { loadDocument } from '../../../data/store/read.ts';
import { SILENT } from '../../../data/store/store.fixture.ts';
import type { Decoder } from '../../../data/text/decode.ts';
import { readAhead } from '../../workers/read-ahead.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';
import type { Sample } from './taking-in.ts';

describe('proceedings that were read ahead', () => {
  const name = 'exemple.txt';
  const { bytes } = fileOf(name, smallProceedings('exemple'));
  const decoder: Decoder = (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part);
  const started = async (fetchSample?: () => Promise<Sample>) => {
    const pc = machine();
    const store = pc.open(fetchSample === undefined ? {} : { fetchSample });
    await store.getState().actions.start();
    const db = await openStore(pc.base, SILENT);
    if (!db.ok) throw new Error(db.error.code);
    const { current, corpus } = store.getState();
    const loaded = await loadDocument(db.value, current ?? '');
    db.value.close();
    return { pc, store, loaded, corpus };
  };
  const ahead = async (): Promise<Sample> => {
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    // They come to the page as JSON.
    return JSON.parse(JSON.stringify({ kind: 'read', read: await readAhead(name, digest, bytes, decoder) }));
  };

  it('are shown and stored as the reading worker would have left them, without it', async () => {
    const read = await started();
    const given = await started(ahead);
    expect([read.pc.readings, given.pc.readings]).toEqual([1, 0]);
    expect(given.loaded).toEqual(read.loaded);
    expect(given.corpus).toEqual(read.corpus);
    expect(given.store.getState().documents).toEqual(read.store.getState().documents);
    const again = given.pc.open();
    await again.getState().actions.start();
    expect(again.getState()).toMatchObject({ status: { kind: 'ready' }, current: read.loaded?.document.id });
  });

  it('were laid out ahead too: nothing is laid out again, and everything stands where it would', async () => {
    const read = await started();
    const loadLayouts = vi.fn(() => Promise.reject(new Error('nobody needs it')));
    const startLayoutWorker = vi.fn(() => ({ send: () => undefined, listen: () => undefined }));
    const given = machine().open({ fetchSample: ahead, loadLayouts, startLayoutWorker });
    await given.getState().actions.start();
    expect(given.getState().laid?.places.size).toBeGreaterThan(0);
    expect(given.getState().laid?.places).toEqual(read.store.getState().laid?.places);
    expect(startLayoutWorker).not.toHaveBeenCalled();
  });

  it('are shown even where they cannot be stored, and that is said', async () => {
    const pc = machine();
    const store = pc.open({
      fetchSample: ahead,
      openStore: async events => {
        const db = await openStore(pc.base, events);
        if (db.ok)
          db.value.documents.hook('creating', () => {
            throw new DOMException('full', 'QuotaExceededError');
          });
        return db;
      },
    });
    await store.getState().actions.start();
    expect(store.getState().corpus?.text).toBe(smallProceedings('exemple'));
    expect(store.getState().notices).toHaveLength(1);
  });
});
