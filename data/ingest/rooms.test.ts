import { describe, expect, it } from 'vitest';
import { isRoom, roomScore } from './rooms.ts';

describe('a room', () => {
  it.each([
    'Salle Carrée',
    'Amphi 2, bâtiment B',
    'Grande salle et visio',
    'Auditorium',
    '(Salle 104)',
    'Salle : Jean Moulin',
    'Room 2.14',
    'Bâtiment C',
    '2e étage, salle du conseil',
    'Espace Mendès-France',
    'Visioconférence',
    'AMPHITHÉÂTRE GASTON BERGER',
  ])('is %s', line => {
    expect(isRoom(line)).toBe(true);
  });

  it.each([
    'Salle comble pour le débat sur l’eau',
    'Espace public et mobilité',
    'Studio : faire de la radio en classe',
    'Salles de sport : quel avenir pour les communes rurales ?',
    'Hélène Robic, cheffe de projet',
    'Forum des mobilités et des transports de la région',
    'Atelier 2 : Marcher',
    'Le bâtiment face au climat',
    '',
  ])('is not %s', line => {
    expect(isRoom(line)).toBe(false);
  });

  it('is sure by its word, likely by one that means other things too', () => {
    expect(roomScore('Amphi A')).toBeGreaterThan(roomScore('Espace Pasteur'));
  });
});
