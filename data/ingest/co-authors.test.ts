import { describe, expect, it } from 'vitest';
import { withCoAuthors } from './layouts/co-authors.ts';
import { readLine } from './layouts/read-line.ts';

/** "Name (role)" for each person of a line. */
function peopleOn(line: string): readonly string[] {
  return (readLine(line, true)?.people ?? []).map(({ name, role }) =>
    role === null
      ? line.slice(name.start, name.end)
      : `${line.slice(name.start, name.end)} (${line.slice(...role)})`,
  );
}

describe('those with whom somebody does it', () => {
  it.each([
    ['Anne Roux (avec Paul Roy et Anne Lê)', ['Anne Roux', 'Paul Roy', 'Anne Lê']],
    ['Anne Roux (en collaboration avec Paul Roy)', ['Anne Roux', 'Paul Roy']],
    [
      'Mary Pell (joint work with Robert Miller and Anna Jones)',
      ['Mary Pell', 'Robert Miller', 'Anna Jones'],
    ],
    ['Anne Roux (INRAE, avec Paul Roy)', ['Anne Roux (INRAE)', 'Paul Roy']],
    ['Anne Roux (avec Paul Roy et Luc Fabre, CNRS)', ['Anne Roux', 'Paul Roy (CNRS)', 'Luc Fabre (CNRS)']],
  ])('stand in the bracket behind the name: %s', (line, people) => {
    expect(peopleOn(line)).toEqual(people);
  });

  it('are people from end to end: support and bodies are a role as before', () => {
    expect(peopleOn('Anne Roux (avec le soutien de la Ville de Dijon)')).toHaveLength(1);
    expect(peopleOn('Anne Roux (et Météo-France)')).toHaveLength(1);
    expect(withCoAuthors('', [])).toEqual([]);
  });
});

describe('a firm that is called as a person is', () => {
  it.each([
    'Jean Martin SAS',
    'Marc Olivier SARL',
    'Paul Roux & Fils',
    'Martin Dupont SA',
    'Leroy Merlin',
    'Bouygues Immobilier',
  ])('is none: %s', firm => {
    expect(peopleOn(`${firm}, constructeur`)).toEqual([]);
  });

  it('leaves people theirs, whose names end alike', () => {
    expect(peopleOn('Jean Martin, directeur de Roux SAS')).toEqual(['Jean Martin (directeur de Roux SAS)']);
    expect(peopleOn('Manuel SA, directeur')).toEqual(['Manuel SA (directeur)']);
    expect(peopleOn('Paul Leroy, directeur')).toEqual(['Paul Leroy (directeur)']);
  });
});
