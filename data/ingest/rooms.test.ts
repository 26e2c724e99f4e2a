import { describe, expect, it } from 'vitest';
import { isRoom, isWhere, roomScore } from './rooms.ts';

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

describe('a line that says where', () => {
  it.each([
    'Amphi 2, université',
    'Amphi Curie, École des mines, 12 rue des Lilas, 75003 Paris',
    'Maison des associations, 12 rue des Lilas, 69007 Lyon',
    'À la mairie, 3 place de la Halle',
    '12 bis rue Neuve, 69500 Bron',
  ])('is %s', line => {
    expect(isWhere(line)).toBe(true);
  });

  it.each([
    'Maison des associations',
    'Salle polyvalente comble pour le débat',
    'Visite du chantier, 12 rue des Lilas, 69007 Lyon',
    'Les musées face à la crue',
    '12 h Déjeuner',
  ])('is not %s', line => {
    expect(isWhere(line)).toBe(false);
  });
});
