import { describe, expect, it } from 'vitest';
import { isHeldFile, readHeldFile, writeHeldFile } from './held-file.ts';
import { storedDocument } from './store.fixture.ts';

const HELD = {
  ...storedDocument('actes.txt', 'Actes du colloque'),
  journal: {
    entries: [
      {
        document: 'd',
        sequence: 1,
        at: 1_741_000_000_000,
        correction: { op: 'rename', kind: 'person', name: 'A', to: 'B' } as const,
      },
    ],
    redoable: 0,
    last: 1,
  },
};
const VIEW = { id: 'v', document: 'd', name: 'Vue', address: '#/mots', order: 1, savedAt: 2 };

describe('the file of a held document', () => {
  const text = writeHeldFile(HELD, [VIEW]);

  it('gives back text, decisions and views, and is known by its beginning', () => {
    expect(isHeldFile(text.slice(0, 64))).toBe(true);
    expect(readHeldFile(text)).toMatchObject({
      stored: {
        text: HELD.text,
        document: { name: 'actes.txt', sha256: HELD.document.sha256, readerVersion: 0 },
      },
      decisions: [{ correction: { op: 'rename', to: 'B' } }],
      views: [{ name: 'Vue', address: '#/mots', savedAt: 2 }],
    });
  });

  it('keeps which event of its file the document is', () => {
    const part = { start: 4, end: 9 };
    const held = readHeldFile(writeHeldFile({ ...HELD, document: { ...HELD.document, part } }, []));
    expect(held?.stored.document.part).toEqual(part);
    expect(readHeldFile(text)?.stored.document).not.toHaveProperty('part');
  });

  it('is refused whole when it is cut, changed or of a later version', () => {
    for (const broken of [
      text.slice(0, -20),
      text.replace('"version":1', '"version":2'),
      text.replace('"op":"rename"', '"op":"no such"'),
      text.replace('"views":[{', '"views":[{"name":3},{'),
      '{"format":"maillage-document"}',
      'Actes du colloque',
    ])
      expect(readHeldFile(broken)).toBeNull();
  });
});
