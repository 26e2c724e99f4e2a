import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { documentId, putDocument } from './documents.ts';
import { removeDocument } from './library.ts';
import { placeFor } from './placing.ts';
import { datasetOf, freshName, opened, storedDocument } from './store.fixture.ts';

/** A reading of an event of some days, with people. */
function reading(title: string, dates: readonly string[], ...people: readonly string[]): Dataset {
  const dataset = datasetOf(title);
  return {
    ...dataset,
    proceedings: { ...dataset.proceedings, dates },
    sessions: [],
    people: people.map(name => ({ id: name, name, givenName: '', familyName: name, variants: [] })),
  };
}

const FIRST = reading('Rencontres de la mobilité', ['2024-04-04'], 'Hélène ROBIC', 'Paul DURANDEL');
const OWN = documentId('programme.txt');

/** A base that holds the first event under `programme.txt`. */
async function base() {
  const db = await opened(freshName());
  const stored = storedDocument('programme.txt', 'Rencontres de la mobilité');
  await putDocument(db, {
    ...stored,
    document: { ...stored.document, dates: ['2024-04-04'] },
    dataset: FIRST,
  });
  return db;
}

describe('the place of a reading', () => {
  it('is the document of its event and file name', async () => {
    const db = await base();
    const mended = reading('Rencontres de la mobilité', ['2024-04-04'], 'Hélène ROBIC', 'Paul DURAND');
    expect(await placeFor(db, 'programme.txt', mended)).toEqual({ id: OWN, like: null });
    db.close();
  });

  it('is one of its own for another event under that name, without a question', async () => {
    const db = await base();
    const { id, like } = await placeFor(
      db,
      'programme.txt',
      reading("Assises de l'eau", ['2025-09-18'], 'Luc BON'),
    );
    expect(id).not.toBe(OWN);
    expect(like).toBeNull();
    db.close();
  });

  it('is beside, with a question, for the same event under another name and for an event in doubt', async () => {
    const db = await base();
    expect(await placeFor(db, 'programme-v2.txt', FIRST)).toEqual({
      id: documentId('programme-v2.txt'),
      like: OWN,
    });
    const moved = reading('Rencontres de la mobilité', ['2024-06-06'], 'Hélène ROBIC', 'Paul DURANDEL');
    const placed = await placeFor(db, 'programme.txt', moved);
    expect(placed.like).toBe(OWN);
    expect(placed.id).not.toBe(OWN);
    db.close();
  });

  it('asks about no document that was removed, and puts a new state of it where it was', async () => {
    const db = await base();
    await removeDocument(db, OWN, 1);
    expect((await placeFor(db, 'programme-v2.txt', FIRST)).like).toBeNull();
    expect(await placeFor(db, 'programme.txt', FIRST)).toEqual({ id: OWN, like: null });
    db.close();
  });
});
