import { describe, expect, it } from 'vitest';
import { endBeforeRoom } from './room-marks.ts';

describe('the room that closes a title', () => {
  it.each([
    ['Les haies (salle 204)', 'Les haies'],
    ['Les haies | Salle Garonne', 'Les haies'],
    ['Les haies – Amphi B', 'Les haies'],
    ['Les haies [Room 12]', 'Les haies'],
    ['Les haies (ville et campagne) (Grande salle)', 'Les haies (ville et campagne)'],
  ])('is no part of it: %s', (title, words) => {
    expect(title.slice(0, endBeforeRoom(title))).toBe(words);
  });

  it.each([
    'Les haies (ville et campagne)',
    'Les haies – la salle des pas perdus du tribunal, un lieu public',
    'La salle de classe',
    'Salle 204',
    'Temps d’échange avec la salle',
    'Les haies – salle comble pour le débat',
  ])('is only a room: %s', title => {
    expect(endBeforeRoom(title)).toBe(title.length);
  });
});
