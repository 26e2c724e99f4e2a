import { describe, expect, it } from 'vitest';
import { placeAlone, placeInTitle, placeWithDays } from './event-places.ts';
import { placeOf } from './towns.ts';

describe('a town abroad', () => {
  it.each([
    ['ADELAIDE, SOUTH AUSTRALIA', 'Adelaide'],
    ['Taipei, Taiwan', 'Taipei'],
    ['Larissa, Grèce', 'Larissa'],
    ['Université de Ferrare, Italie', 'Ferrare'],
    ['Cresta Hotel, Harare, Zimbabwe', 'Harare'],
    ['Larnaka (Chypre)', 'Larnaka'],
    ['Oujda – Maroc', 'Oujda'],
    ['Bonn, Germany', 'Bonn'],
    ['Prague, Tchéquie', 'Prague'],
    ['Kinshasa (République démocratique du Congo)', 'Kinshasa'],
    ['Praia – Cap-Vert', 'Praia'],
    ['Minsk, Biélorussie', 'Minsk'],
    ['Anne Roux, Tchéquie', null],
    ['Anne Roux, Salvador', null],
    ['Anne Roux, Canada', null],
    ['Paul Petit, University of Leeds, United Kingdom', null],
    ['Anne Roux (Université Hassan Ier – Settat – Maroc)', null],
    ['La ville, le Maroc', null],
    ['Directeur adjoint, Belgique', null],
    ['Une histoire belge, Belgique.', null],
  ])('alone on a line before its country: %s', (line, place) => {
    expect(placeAlone(line)).toBe(place);
  });

  it.each([
    ['HARARE, ZIMBABWE · 27 – 30 JULY 2026', 'Harare'],
    ['Hotel des Rives, Eatonville, WA, 3 June 2024', 'Eatonville'],
    ['Larnaka et Nicosie (Chypre), 01-03 décembre 2025', 'Larnaka et Nicosie'],
    ['4 avril 2024, Université de Genève', 'Genève'],
    ['November 14, 2024: Anne Roux, University of Leeds', null],
    ['15 janvier 2024. Anne Roux (Genève)', null],
    ['23-09-2024 Secrétaire', null],
    ['Présidente, 23 septembre 2024', null],
    ['23-09-2024 Lannion', 'Lannion'],
    ['15 janvier 2024 (17h-19h). Paul Petit (Montréal, Québec)', null],
  ])('beside days: %s', (line, place) => {
    expect(placeWithDays(line, null)).toBe(place);
  });

  it.each([
    ['Forum de la jeunesse à Kankan', 'Kankan'],
    ['Anciens élèves de l’eau 2018 – Cuenca, Équateur', 'Cuenca'],
    ['Programme des fours 2017 – GRONINGEN', 'Groningen'],
    ['Colloque international sur les fours à Dakar', 'Dakar'],
    ['Workshop on kilns in Lisbon', 'Lisbon'],
    ['Journée de l’eau, Bruxelles', 'Bruxelles'],
    ['Sobriété et territoires – Annecy', 'Annecy'],
    ['Forum des fours à Propos', null],
    ['Réimaginer Genève : la sobriété en pratique', null],
    ['Hommage à Florence Roux', null],
    ['Colloque dédié à Victor Petit', null],
    ['Ce que Dakar doit à la mer', null],
  ])('in a title: %s', (title, place) => {
    expect(placeInTitle(title)).toBe(place);
  });

  it.each([
    ['Hotel Neuf, 3 Kingdom St, London W2 6BD', 'London'],
    ['Music Hall, 1 Graces Alley, Leeds LS1 8JB', 'Leeds'],
    ['1049, rue des Rives, Québec (Québec) G1S 1G5', 'Québec'],
    ['12 rue Neuve, Rimouski, QC G5L 3A1', 'Rimouski'],
    ['1800 Rue Neuve, NW. Washington, DC 20006', 'Washington'],
    ['64 W Rive St, Pasadena, CA 91103', 'Pasadena'],
    ['Bâtiment B12 3CD', null],
    ['Norme ISO A4 2AB', null],
    ['En 2012, CA 20000 euros', null],
  ])('before its post code: %s', (part, place) => {
    expect(placeOf(part)).toBe(place);
  });

  it.each([
    ['Université Toulouse Jean Jaurès', 'Toulouse'],
    ['IUT de Dijon', 'Dijon'],
    ['INSA Lyon', 'Lyon'],
    ['Université de Liège', 'Liège'],
    ['Sciences Po Bordeaux', 'Bordeaux'],
    ['CHU de Nantes', 'Nantes'],
    ['45 rue Neuve, Paris 75005', 'Paris'],
    ['Université Paris 8', null],
    ['Université Gustave Eiffel', null],
    ['Université Jean Moulin', null],
    ['Université Populaire', null],
  ])('or at home by its school: %s', (part, place) => {
    expect(placeOf(part)).toBe(place);
  });
});
