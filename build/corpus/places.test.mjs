import { describe, expect, it } from 'vitest';
import { placesOf, placesTable } from './places.mjs';

const person = name => ({ name, part: 'speaker' });
const session = (id, title, order) => ({
  id,
  title,
  order,
  kind: 'plenary',
  subtitle: null,
  label: null,
  parent: null,
});

const ANNOTATION = {
  sessions: [
    { title: 'Le droit à la ville moyenne', people: [person('Anne Roux'), person('Paul Petit')] },
    { title: 'Ce que compter veut dire', people: [person('Léa Morin'), person('Anne Roux')] },
    { title: 'Habiter les lisières', people: [person('Marc Blanc'), person('Zoé Lenoir')] },
  ],
};
const SESSIONS = [
  session('P1', 'Le droit à la ville moyenne', 0),
  session('P2', 'Salle Jean-Moulin', 1),
  session('P3', 'Ce que compter veut dire', 2),
  session('P4', 'Pot de clôture', 3),
];
const STANDS = [
  ['Anne Roux', 'P1'],
  ['Paul Petit', 'P2'],
  ['Léa Morin', 'P1'],
  ['Marc Blanc', 'P3'],
];
const DATASET = {
  sessions: SESSIONS,
  people: STANDS.map(([name], id) => ({ id, name })),
  participations: STANDS.map(([, at], id) => ({ person: id, session: at, part: 'speaker', role: null })),
};

describe('where people stand who are not in their session', () => {
  it('is told for each annotated place by what was opened for it', () => {
    expect(placesOf(ANNOTATION, DATASET).counts).toEqual({
      'in their session': 1,
      missed: 1,
      'in another session of theirs': 1,
      'theirs was opened: in one that is none, behind it': 1,
      'theirs was opened: in another': 1,
      'theirs was not opened: in another': 1,
      'is one of the annotation': 2,
      'is none: somebody stands in it wrongly': 1,
      'is none: nobody stands in it': 1,
    });
  });

  it('names the sessions that are none of the annotation and hold somebody wrongly', () => {
    const { wrongly, counts } = placesOf(ANNOTATION, DATASET);
    expect(wrongly).toEqual([{ title: 'Salle Jean-Moulin', people: 1 }]);
    expect(placesTable([{ name: 'a.md', counts, wrongly }])).toContain('     1  a.md: Salle Jean-Moulin');
  });
});
