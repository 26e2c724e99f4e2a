import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { applyJournal } from './corrections.ts';
import { passageOf, READ, TEXT } from './journal.fixture.ts';

const corrected = (...journal: readonly Correction[]) => applyJournal(READ, TEXT, journal).dataset;
const unapplied = (...journal: readonly Correction[]) => applyJournal(READ, TEXT, journal).unapplied;

const VILLES = { id: 'A1', title: 'Les villes' } as const;
const CHAMPS = { id: 'A2', title: 'Les champs' } as const;

const bodiesOf = (person: string, ...journal: readonly Correction[]) =>
  corrected(...journal)
    .affiliations.filter(a => a.person === person)
    .map(a => `${a.session} ${a.organisation}`);

describe('a person and the bodies that she stands for', () => {
  const attach: Correction = { op: 'attach', name: 'Murielle FABRE', organisation: 'CNFPT' };
  const detach: Correction = { op: 'detach', name: 'Murielle FABRE', organisation: 'Ville de Grigny' };

  it('is attached to one wherever she takes part, at her own lines', () => {
    expect(bodiesOf('murielle-fabre', attach)).toEqual(['A1 ville-de-grigny', 'A1 cnfpt', 'A2 cnfpt']);
    expect(corrected(attach).affiliations.at(-1)).toEqual({
      person: 'murielle-fabre',
      session: 'A2',
      position: null,
      organisation: 'cnfpt',
      span: passageOf('Murielle FABRE, maire de Grigny'),
      source: 'analyst',
    });
  });

  it('is attached in one session only, by a spelling of each name', () => {
    const one: Correction = { ...attach, name: 'Muriel FABRE', session: VILLES };
    expect(bodiesOf('murielle-fabre', one)).toEqual(['A1 ville-de-grigny', 'A1 cnfpt']);
  });

  it('is attached where she is only named, when it is asked for there', () => {
    const named: Correction = {
      op: 'attach',
      name: 'Paul DURANT',
      organisation: 'CNFPT',
      session: CHAMPS,
    };
    const away: Correction = { ...named, session: VILLES };
    expect(bodiesOf('paul-durant', named)).toEqual(['A2 cnfpt']);
    expect(unapplied(away)).toEqual([away]);
  });

  it('stays tied as she was where she is tied already', () => {
    const again: Correction = {
      op: 'attach',
      name: 'Paul DURAND',
      organisation: 'CNFPT',
    };
    expect(corrected(again).affiliations).toEqual(READ.affiliations);
    expect(unapplied(again)).toEqual([]);
  });

  it('is detached everywhere or in one session; the body is still named there', () => {
    expect(bodiesOf('murielle-fabre', attach, detach)).toEqual(['A1 cnfpt', 'A2 cnfpt']);
    const there: Correction = { ...detach, organisation: 'CNFPT', session: CHAMPS };
    expect(bodiesOf('murielle-fabre', attach, there)).toEqual(['A1 ville-de-grigny', 'A1 cnfpt']);
    expect(corrected(detach).mentions).toEqual(READ.mentions);
  });

  it('cannot be detached from what she is not tied to', () => {
    expect(unapplied({ ...detach, session: CHAMPS })).toHaveLength(1);
    expect(unapplied(detach, detach)).toEqual([detach]);
  });
});

describe('a session', () => {
  const first = (...journal: readonly Correction[]) => corrected(...journal).sessions[0];

  it('takes another title, kind and hours, and keeps what is not said', () => {
    const said: Correction = {
      op: 'set-session',
      session: VILLES,
      title: '  Les  bourgs ',
      kind: 'plenary',
      start: '2025-03-04T09:30',
    };
    expect(first(said)).toEqual({
      ...READ.sessions[0],
      title: 'Les bourgs',
      kind: 'plenary',
      start: '2025-03-04T09:30',
    });
    const later: Correction = {
      op: 'set-session',
      session: { ...VILLES, title: 'Les bourgs' },
      end: 'T10:00',
    };
    expect(first(said, later)).toMatchObject({ kind: 'plenary', start: '2025-03-04T09:30', end: 'T10:00' });
  });

  it('loses its hours when there are none', () => {
    const on: Correction = { op: 'set-session', session: VILLES, start: 'T09:30', end: 'T10:00' };
    const off: Correction = { op: 'set-session', session: VILLES, start: null };
    expect(first(on, off)).toEqual({ ...READ.sessions[0], end: 'T10:00' });
  });

  it('is not left without a title, nor is one that is not there changed', () => {
    const empty: Correction = { op: 'set-session', session: VILLES, title: ' ' };
    const gone: Correction = { op: 'set-session', session: { id: 'A1', title: 'La mer' }, kind: 'talk' };
    expect(unapplied(empty, gone)).toEqual([empty, gone]);
  });

  it('said twice does not change its twin', () => {
    const twin: Correction = { op: 'set-session', session: CHAMPS, title: VILLES.title };
    const own: Correction = { op: 'set-session', session: VILLES, title: 'La mer' };
    expect(corrected(twin, own, own).sessions.map(s => s.title)).toEqual(['La mer', 'Les villes']);
  });
});
