import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

/** "Anne Roux speaker [CNRS]" for each who is on a line. */
const on = (line: string) =>
  (readLine(line, true)?.people ?? []).map(({ name, part, role }) => {
    const said = role === null ? '' : ` [${line.slice(...role)}]`;
    return `${line.slice(name.start, name.end)} ${part}${said}`;
  });

describe('who stands under a label in the bracket behind people', () => {
  it.each([
    [
      'Interventions de : Anne Roux et Paul Petit (discutant : Luc Morel)',
      ['Anne Roux speaker', 'Paul Petit speaker', 'Luc Morel speaker'],
    ],
    [
      'Les haies – Anne Roux, Paul Petit (discutante : Léa Blanc)',
      ['Anne Roux speaker', 'Paul Petit speaker', 'Léa Blanc speaker'],
    ],
    ['Intervenants : Anne Roux (modératrice : Léa Blanc)', ['Anne Roux speaker', 'Léa Blanc moderator']],
    [
      'Les mares – Anne Roux (CNRS ; discutant : Luc Morel)',
      ['Anne Roux speaker [CNRS]', 'Luc Morel speaker'],
    ],
    [
      'Avec : Anne Roux et Paul Petit (modération : Léa Blanc, journaliste)',
      ['Anne Roux speaker', 'Paul Petit speaker', 'Léa Blanc moderator [journaliste]'],
    ],
    [
      'Table ronde avec Anne Roux (CNRS), Paul Petit (DREAL) (animation : Léa Blanc)',
      ['Anne Roux speaker [CNRS]', 'Paul Petit speaker [DREAL]', 'Léa Blanc moderator'],
    ],
  ])('is one more of them: %s', (line, people) => {
    expect(on(line)).toEqual(people);
  });

  it.each([
    ['Les haies – Anne Roux (thèse : Les mares de Brière)', 1],
    ['Les haies – Anne Roux (Inrae, UMR : Eco&Sols)', 1],
    ['Les haies – Anne Roux (autrice de : Luc Morel, une vie)', 1],
  ])('is nobody where the words are no label: %s', (line, people) => {
    expect(on(line)).toHaveLength(people);
  });
});
