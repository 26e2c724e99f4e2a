import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { readJournalFile, writeJournalFile } from './journal-file.ts';

const ALL: readonly Correction[] = [
  { op: 'merge', kind: 'person', names: ['Éva NOËL', 'Eva NOEL'], into: 'Éva NOËL' },
  { op: 'never-merge', kind: 'person', names: ['A', 'B'] },
  { op: 'split', kind: 'organisation', name: 'A', variant: 'B' },
  { op: 'rename', kind: 'territory', name: 'A', to: 'B' },
  { op: 'retype', name: 'A', to: 'public-service' },
  { op: 'locate', name: 'Grigny', code: '91286' },
  { op: 'reject', kind: 'organisation', name: 'A' },
  {
    op: 'add',
    kind: 'organisation',
    name: 'A',
    at: { text: 'A', before: '« ', after: ' »', start: 12 },
    organisationKind: 'media',
    code: null,
  },
  {
    op: 'add',
    kind: 'person',
    name: 'A',
    at: { text: 'A', before: '', after: '', start: 0 },
    organisationKind: null,
    code: null,
    everywhere: true,
  },
  { op: 'reject', kind: 'person', name: 'A', at: { text: 'A', before: '', after: '', start: 0 } },
  {
    op: 'set-role',
    name: 'A',
    session: { id: 'A1', title: 'Les villes' },
    part: 'moderator',
    role: null,
  },
  {
    op: 'set-role',
    name: 'A',
    session: { id: 'A1', title: 'Les villes' },
    part: 'speaker',
    role: 'maire de Brest',
    read: {
      bodies: [{ name: 'Ville de Brest', kind: 'commune', key: 'commune:29019', position: null }],
      places: [{ name: 'Brest', level: 'commune', candidates: ['29019'] }],
    },
  },
  { op: 'attach', name: 'A', organisation: 'B' },
  { op: 'detach', name: 'A', organisation: 'B', session: { id: 'A1', title: 'Les villes' } },
  {
    op: 'set-session',
    session: { id: 'A1', title: 'Les villes' },
    title: 'Les champs',
    kind: 'talk',
    start: '2025-03-04T09:30:00+01:00',
    end: null,
  },
  { op: 'set-session', session: { id: 'A1', title: 'Les villes' }, start: 'T09:30' },
  { op: 'join-words', words: ['citoyens', 'habitants'], into: 'habitants' },
  { op: 'part-word', word: 'communes', form: 'commune' },
  { op: 'hide-word', word: 'atelier' },
  { op: 'show-word', word: 'pouvoir (pouvoir:v)' },
  { op: 'confirm', code: 'spelling', text: 'A' },
];
/** What a decision of each kind cannot do without. */
const REQUIRED: Readonly<Record<Correction['op'], readonly string[]>> = {
  merge: ['kind', 'names', 'into'],
  'never-merge': ['kind', 'names'],
  split: ['kind', 'name', 'variant'],
  rename: ['kind', 'name', 'to'],
  retype: ['name', 'to'],
  locate: ['name', 'code'],
  reject: ['kind', 'name'],
  add: ['kind', 'name', 'at'],
  'set-role': ['name', 'session', 'part'],
  attach: ['name', 'organisation'],
  detach: ['name', 'organisation'],
  'set-session': ['session'],
  'join-words': ['words', 'into'],
  'part-word': ['word', 'form'],
  'hide-word': ['word'],
  'show-word': ['word'],
  confirm: ['code', 'text'],
};
const entries = ALL.map((correction, i) => ({
  document: 'd',
  sequence: i + 1,
  at: 1_750_000_000_000 + i * 1000,
  correction,
}));

describe('a journal file', () => {
  it('brings back every decision with its time', () => {
    const read = readJournalFile(writeJournalFile('Actes', entries));
    expect(read).toEqual({ ok: true, value: entries.map(({ at, correction }) => ({ at, correction })) });
  });

  it('can be read by a person', () => {
    const text = writeJournalFile('Actes', entries.slice(5, 6));
    expect(text).toContain('"document": "Actes"');
    expect(text).toContain('"decided": "2025-06-15T15:06:45.000Z"');
    expect(text).toContain('"code": "91286"');
  });

  it('that is something else is refused by name, and nothing of it is taken', () => {
    const error = (text: string) => readJournalFile(text);
    expect(error('{')).toEqual({ ok: false, error: 'not-json' });
    expect(error('[]')).toEqual({ ok: false, error: 'not-a-journal' });
    expect(error('{"format":"maillage-journal","version":2,"decisions":[]}')).toEqual({
      ok: false,
      error: 'newer-journal',
    });
    const spoilt = writeJournalFile('Actes', entries).replace('"public-service"', '"pub"');
    expect(error(spoilt)).toEqual({ ok: false, error: 'bad-decision' });
    for (const [good, bad] of [
      ['"talk"', '"chat"'],
      ['"T09:30"', '"half past nine"'],
      ['"T09:30"', '"2025-03-04"'],
      ['"organisation": "B"', '"organisation": 3'],
    ] as const) {
      expect(error(writeJournalFile('Actes', entries).replace(good, bad))).toEqual({
        ok: false,
        error: 'bad-decision',
      });
    }
    for (const { op, lacks } of ALL.flatMap(correction =>
      REQUIRED[correction.op].map(lacks => ({ op: correction.op, lacks })),
    )) {
      const of = entries.filter(({ correction }) => correction.op === op).slice(0, 1);
      const without = writeJournalFile('Actes', of).replace(`"${lacks}": `, '"other": ');
      expect([op, lacks, error(without)]).toEqual([op, lacks, { ok: false, error: 'bad-decision' }]);
    }
    const placeless = writeJournalFile('Actes', entries).replaceAll('"start": 0', '"start": -1');
    expect(error(placeless)).toEqual({ ok: false, error: 'bad-decision' });
  });
});
