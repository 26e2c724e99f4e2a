import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

/** "name (part)" for each person of a line. */
const peopleOf = (line: string) =>
  readLine(line)?.people.map(
    ({ name, part }) => `${line.slice(name.start, name.end)}${part === 'moderator' ? '*' : ''}`,
  );

describe('one who asks another', () => {
  it.each([
    'Anne Roux interrogée par Paul Petit',
    'Anne Roux, géographe, interrogée par Paul Petit',
    'Anne Roux (CNRS), interviewée par Paul Petit, journaliste',
    'Grand entretien : Anne Roux interrogée par Paul Petit',
    'Anne Roux – entretien mené par Paul Petit',
    'Anne Roux, grand entretien conduit par Paul Petit (Le Canal)',
    'Anne Roux, propos recueillis par Paul Petit',
    'Anne Roux interviewed by Paul Petit',
  ])('leads: %s', line => {
    expect(peopleOf(line)).toEqual(['Anne Roux', 'Paul Petit*']);
  });

  it.each([
    'Anne Roux en conversation avec Paul Petit',
    'Anne Roux, maire, face à Paul Petit, sociologue',
    'Anne Roux (CNRS) en dialogue avec Paul Petit (Inrae)',
    'Anne Roux in conversation with Paul Petit',
  ])('or both speak: %s', line => {
    expect(peopleOf(line)).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it.each([
    'Anne Roux, interrogée par la presse',
    'La maire interrogée par Paul Petit au marché de Redon',
    'Les élus face à Paul Petit',
    'Le quartier de la gare, face à Jean Jaurès',
  ])('is not read where a half is no list of people: %s', line => {
    expect(peopleOf(line)).not.toEqual(['Anne Roux', 'Paul Petit*']);
    expect(peopleOf(line) ?? []).not.toHaveLength(2);
  });
});
