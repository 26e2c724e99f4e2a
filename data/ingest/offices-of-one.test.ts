import { describe, expect, it } from 'vitest';
import { readLine } from './layouts/read-line.ts';

/** "name (role)" for each person of a line. */
const peopleOf = (line: string) =>
  readLine(line)?.people.map(({ name, role }) => {
    const words = line.slice(name.start, name.end);
    return role === null ? words : `${words} (${line.slice(...role)})`;
  });

describe('an office in a row of people', () => {
  it.each([
    ['Anne Roux, Paul Noury, Marc Floch (président)', ['Anne Roux', 'Paul Noury', 'Marc Floch (président)']],
    ['Dr Anne Roux ; Paul Noury, maire de Redon', ['Anne Roux', 'Paul Noury (maire de Redon)']],
    ['Anne Roux ; Paul Noury (CNRS) ; Zora Petit', ['Anne Roux', 'Paul Noury (CNRS)', 'Zora Petit']],
  ])('is that of the last before it: %s', (line, people) => {
    expect(peopleOf(line)).toEqual(people);
  });

  it.each([
    ['Anne Roux, Paul Noury (CNRS)', ['Anne Roux (CNRS)', 'Paul Noury (CNRS)']],
    ['Anne Roux et Paul Noury, urbanistes', ['Anne Roux (urbanistes)', 'Paul Noury (urbanistes)']],
  ])('and a body is that of all: %s', (line, people) => {
    expect(peopleOf(line)).toEqual(people);
  });

  it('ends before somebody who is not named', () => {
    expect(peopleOf("Anne Roux (inspectrice), Paul Noury (maire d'Évron), une directrice d'école")).toEqual([
      'Anne Roux (inspectrice)',
      "Paul Noury (maire d'Évron)",
    ]);
  });

  it('knows no name in that of a university, however short it is written', () => {
    expect(peopleOf('Zora Petit, Univ. Gustave Eiffel')).toEqual(['Zora Petit (Univ. Gustave Eiffel)']);
  });
});
