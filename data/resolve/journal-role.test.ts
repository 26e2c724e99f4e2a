import { describe, expect, it } from 'vitest';
import { readRoleAgain } from '../ingest/role-again.ts';
import type { Correction } from '../model/correction.ts';
import { applyJournal } from './corrections.ts';
import { OFFICIAL } from './gazetteer.ts';
import { passageOf, READ, TEXT } from './journal.fixture.ts';

const corrected = (...journal: Correction[]) => applyJournal(READ, TEXT, journal, OFFICIAL).dataset;
const written = (role: string, name = 'Paul DURAND', session = 'A1'): Correction => ({
  op: 'set-role',
  name,
  session: { id: session, title: READ.sessions.find(({ id }) => id === session)?.title ?? '' },
  part: 'speaker',
  role,
  read: readRoleAgain(role),
});

function bodiesOf(dataset: ReturnType<typeof corrected>, person = 'paul-durand', session = 'A1') {
  return dataset.affiliations
    .filter(a => a.person === person && a.session === session)
    .map(a => [dataset.organisations.find(o => o.id === a.organisation)?.name, a.position]);
}

describe('a role in the analyst’s words', () => {
  it('ties the person to the bodies that it names, in the stead of those that were read', () => {
    expect(bodiesOf(READ)).toEqual([['CNFPT', 'directeur']]);
    const dataset = corrected(
      written('adjoint au maire de Brest, membre de l’Association des maires de France'),
    );
    expect(bodiesOf(dataset)).toEqual([
      ['Ville de Brest', 'adjoint au maire'],
      ['Association des maires de France', 'membre'],
    ]);
    const brest = dataset.territories.find(({ name }) => name === 'Brest');
    expect(brest).toMatchObject({ id: 'commune-29019', source: 'analyst' });
    expect(dataset.organisations.find(({ name }) => name === 'Ville de Brest')).toMatchObject({
      kind: 'commune',
      territory: 'commune-29019',
    });
    const span = passageOf('Paul DURAND, directeur du CNFPT');
    expect(dataset.mentions).toContainEqual(
      expect.objectContaining({ kind: 'territory', id: 'commune-29019', session: 'A1', span }),
    );
  });

  it('finds what the document knows already, by its name or its code', () => {
    const dataset = corrected(written('maire de Rouen'));
    expect(dataset.territories).toHaveLength(READ.territories.length);
    expect(bodiesOf(dataset).map(([name]) => name)).toEqual(['Ville de Rouen']);
    expect(dataset.mentions.some(m => m.id === 'commune-76540' && m.via === 'role')).toBe(true);
  });

  it('leaves other sessions, other people and what the analyst tied by hand', () => {
    const attach: Correction = {
      op: 'attach',
      name: 'Paul DURAND',
      organisation: 'Ville de Grigny',
      session: { id: 'A1', title: READ.sessions[0]?.title ?? '' },
    };
    const dataset = corrected(attach, written('maire de Brest'));
    expect(bodiesOf(dataset).map(([name]) => name)).toEqual(
      expect.arrayContaining([
        READ.organisations.find(o => o.id === 'ville-de-grigny')?.name,
        'Ville de Brest',
      ]),
    );
    expect(bodiesOf(dataset, 'murielle-fabre')).toEqual(bodiesOf(READ, 'murielle-fabre'));
    expect(bodiesOf(dataset, 'anne-leroy', 'A2')).toEqual(bodiesOf(READ, 'anne-leroy', 'A2'));
  });

  it('written anew takes the place of what was written before, and names nobody where it is gone', () => {
    const again = corrected(written('maire de Brest'), written('directrice de l’ADEME'));
    expect(bodiesOf(again).map(([name]) => name)).toEqual([
      expect.stringMatching(/ADEME|transition écologique/iu),
    ]);
    expect(bodiesOf(corrected(written('maire de Brest'), written('')))).toEqual([]);
  });

  it('that was never read leaves the bodies as they are', () => {
    const { read: _, ...unread } = written('maire de Brest') as Extract<Correction, { op: 'set-role' }>;
    expect(bodiesOf(corrected(unread))).toEqual(bodiesOf(READ));
  });

  it('is taken back with its decision', () => {
    expect(corrected()).toEqual(READ);
    const once = corrected(written('maire de Brest'));
    expect(applyJournal(once, TEXT, [written('maire de Brest')], OFFICIAL).dataset).toBe(once);
  });
});
