import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { givensOn } from './given-rolls.ts';
import { readOutline } from './outline.ts';

const called = (line: string) =>
  givensOn(line)?.people.map(({ name, role }) => [name.familyName, role && line.slice(...role)]) ?? null;

describe('a roll of given names alone', () => {
  it.each([
    [
      'Nathalie, Émilien, Lauriane, Anne-Marie et Quentin.',
      ['Nathalie', 'Émilien', 'Lauriane', 'Anne-Marie', 'Quentin'],
    ],
    ['- Paul ; Luc ; Zoé', ['Paul', 'Luc', 'Zoé']],
    ['Yannick, Solenn, Kervin', ['Yannick', 'Solenn', 'Kervin']],
  ])('names each: %s', (line, names) => {
    expect(called(line)).toEqual(names.map(name => [name, null]));
  });

  it.each([
    ['- Béatrice - Cœur d’émeraude', 'Béatrice', 'Cœur d’émeraude'],
    ['* Anne (trésorière)', 'Anne', 'trésorière'],
    ['Luc, riverain', 'Luc', 'riverain'],
    ['- Stéphanie – Groupement (GAB) + maraîchère', 'Stéphanie', 'Groupement (GAB) + maraîchère'],
    ['- Claire', 'Claire', null],
  ])('tells what somebody is there for: %s', (line, name, role) => {
    expect(called(line)).toEqual([[name, role]]);
  });

  it.each([
    'Paris, le 3 mars',
    'Anne, Paul',
    'Anne Roux, Paul Petit, Luc Morel',
    'France - la digue',
    'Marie, La Rochelle',
    'Digue, port, quai',
    'Luc arrive. Il repart.',
    'Ordre du jour',
  ])('names nobody: %s', line => {
    expect(called(line)).toBeNull();
  });

  it('tells who speaks by the given name below', () => {
    const text =
      'Compte rendu de la réunion du collectif du 3 mars 2021\n\nPrésents : Nathalie, Émilien, Lauriane\n\n1. Le port\nNathalie rappelle que la digue tient.\n\n2. Suite\nEmilien : il faudra voir avec la ville.\n';
    const said = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
      .appearances.filter(({ part }) => part === 'speaker')
      .map(({ name }) => name.text);
    expect(said).toEqual(['Nathalie', 'Émilien']);
  });
});
