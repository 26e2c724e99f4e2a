import { describe, expect, it } from 'vitest';
import { labelledHouse, labelledPlace } from './labelled-places.ts';

describe('where an event takes place, behind a label', () => {
  it.each([
    ['📍 Voreppe (38)', 'Voreppe'],
    ['📍 Maison des rives — Paris 15', 'Paris'],
    ['📍 Lieu : Salle des rives, Genas', 'Genas'],
    ['📍 Kankan', 'Kankan'],
    ['Lieu : Amphi bleu, Université Hassan II de Casablanca', 'Casablanca'],
    ['Location: Aula, National Library, The Hague.', 'The Hague'],
    ['Where: Public meeting online and at the Rive Lab in Pasadena, CA', 'Pasadena'],
    ['Location: Garden Inn, Orange Beach, Alabama', 'Orange Beach'],
    ['Venue: Cresta Lodge, Harare', 'Harare'],
    ['📍 Amphi bleu', null],
    ['📍 En ligne', null],
    ['📍 Zoom', null],
    ['Lieu : à confirmer', null],
    ['La ville 📍 Voreppe', null],
  ])('is the town of its value: %s', (line, place) => {
    expect(labelledPlace(line)).toBe(place);
  });

  it.each([
    ['Lieu : Pavillon des rives, zone bleue', 'Pavillon des rives, zone bleue'],
    ['Lieu : Tiers-lieu La Forge', 'Tiers-lieu La Forge'],
    ['Location: Quorum Space at the Science House', 'Quorum Space at the Science House'],
    ['Lieu : salle n° 9 du centre de formation Alto', 'salle n° 9 du centre de formation Alto'],
    ['Lieu : mairie de Vieux-Rive', 'mairie de Vieux-Rive'],
    ['Lieu : locaux de l’association Les Rives', 'locaux de l’association Les Rives'],
    ['Lieu : salle du premier étage', null],
    ['Lieu : salle Montaigne', null],
    ['Lieu : Salle Montaigne', null],
    ['Lieu : Amphi 2', null],
    ['Lieu : Visioconférence Teams', null],
    ['Lieu : à préciser', null],
    ['Lieu : Turbine', null],
    ['Pavillon des rives, zone bleue', null],
  ])('is its house where no town is known: %s', (line, house) => {
    expect(labelledHouse(line)).toBe(house);
  });
});
