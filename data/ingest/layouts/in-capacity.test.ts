import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

const peopleIn = (line: string) =>
  readLine(line)?.people.map(({ name, part }) => `${line.slice(name.start, name.end)} ${part}`) ?? [];

describe('people whose line says at its end what all of them do', () => {
  it.each([
    'Anne Roux et Paul Durandel comme discutants.',
    'Anne Roux et Paul Durandel en tant que rapporteurs',
    'Anne Roux, Paul Durandel comme grands témoins',
    'Anne Roux et Paul Durandel en qualité d’intervenants.',
    'Anne Roux et Paul Durandel (comme invités)',
    'Anne Roux and Paul Durandel as panelists.',
    'Anne Roux and Paul Durandel as paper writers.',
    'Anne Roux, Paul Durandel as discussants',
    'Anne Roux and Paul Durandel as keynote speakers',
    'Anne Roux and Paul Durandel as respondents.',
  ])('are all read in %s', line => {
    expect(peopleIn(line)).toEqual(['Anne Roux speaker', 'Paul Durandel speaker']);
  });

  it.each([
    'Anne Roux comme modératrice',
    'Anne Roux en tant que présidente de séance.',
    'Anne Roux as chair',
  ])('lead in %s', line => {
    expect(peopleIn(line)).toEqual(['Anne Roux moderator']);
  });

  it.each([
    'La ville comme invitée',
    'Le vélo comme moyen de transport',
    'Rivers as writers',
    'Anne Roux parle des haies comme témoins',
  ])('are none in %s', line => {
    expect(peopleIn(line)).toEqual([]);
  });
});
