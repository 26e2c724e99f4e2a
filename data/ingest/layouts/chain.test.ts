import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

const read = (line: string) =>
  readLine(line)?.people.map(({ name, role, part }) => {
    const told = role === null ? '' : ` (${line.slice(...role)})`;
    return `${part === 'moderator' ? 'led by ' : ''}${line.slice(name.start, name.end)}${told}`;
  });

describe('people behind two labels on a line', () => {
  it.each([
    [
      'Animée par Hugo Pinel. Avec Zoé Lamy (paysagiste), Alain Broc (jardinier)',
      ['led by Hugo Pinel', 'Zoé Lamy (paysagiste)', 'Alain Broc (jardinier)'],
    ],
    [
      'Animation : Hugo Pinel, journaliste. Avec la participation de Zoé Lamy (paysagiste)',
      ['led by Hugo Pinel (journaliste)', 'Zoé Lamy (paysagiste)'],
    ],
    ['Modération : Luc Fabre. En présence de Emma Roy, maire', ['led by Luc Fabre', 'Emma Roy (maire)']],
    [
      'Avec Anne Roux (OFB), Claire Noury (Ville de Redon) — Grand témoin : Paul Petit',
      ['Anne Roux (OFB)', 'Claire Noury (Ville de Redon)', 'Paul Petit'],
    ],
  ])('are all read: %s', (line, people) => {
    expect(read(line)).toEqual(people);
  });

  it('are those before the title of a talk that names somebody', () => {
    expect(read('Yves Rabot (EPHE) – Réécrire les contes anciens de Paul Petit')).toEqual([
      'Yves Rabot (EPHE)',
    ]);
  });
});
