import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function named(line: string, roll: string): readonly string[] {
  const text = `Compte rendu de la réunion du 3 mars 2021\n\nPrésents : ${roll}\n\n1. Le port\n\n${line}\n`;
  const speakers = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(({ part }) => part === 'speaker')
    .map(({ name }) => name.text);
  return [...new Set(speakers)];
}

describe('a name by its initials', () => {
  it.each([
    ['N. Halter présente le plan.', 'Nicolas Halter, Anne Roux', 'Nicolas Halter'],
    ['J.-P. Noury présente le plan.', 'Jean-Pierre Noury, Anne Roux', 'Jean-Pierre Noury'],
    ['P-H. Noury précise que le plan est prêt.', 'Paul-Henri Noury, Anne Roux', 'Paul-Henri Noury'],
    ['J-L Noury rappelle que le plan est prêt.', 'Jean-Louis Noury, Anne Roux', 'Jean-Louis Noury'],
    ['M.-F. Salou présente le plan.', 'Marie-France Salou, Anne Roux', 'Marie-France Salou'],
    ['A. Roux présente le plan.', 'Anne Roux, Paul Roux', 'Anne Roux'],
  ])('is that of who is on the roll: %s', (line, roll, name) => {
    expect(named(line, roll)).toEqual([name]);
  });

  it('is nobody else’s', () => {
    expect(named('P. Halter présente le plan.', 'Nicolas Halter, Anne Roux')).not.toContain('Nicolas Halter');
    expect(named('A. Roux présente le plan.', 'Anne Roux, Alain Roux')).not.toContain('Anne Roux');
  });
});
