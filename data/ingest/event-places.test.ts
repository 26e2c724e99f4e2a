import { describe, expect, it } from 'vitest';
import { isOfCouncil, placeOfCouncil, placeOfMayor } from './council-places.ts';
import {
  cityAlone,
  declaredPlace,
  placeAlone,
  placeBehindEvent,
  placeBesideDay,
  placeHeld,
  placeInBrackets,
  placeInTitle,
  placeWithDays,
} from './event-places.ts';
import { labelledPlace, placeLabelledWithin } from './labelled-places.ts';

describe('where an event takes place', () => {
  it.each([
    ['Le Mans, 6 et 7 juin 2024', 'Le Mans'],
    ['La Rochelle, le 5 mai 2024', 'La Rochelle'],
    ['Les Sables-d’Olonne, 6 juin 2024', "Les Sables-d'Olonne"],
    ['ANGERS – 4 avril 2024', 'Angers'],
    ['Angers (Maine-et-Loire), 4 avril 2024', 'Angers'],
    ['le jeudi 6 juin 2024 à Angers', 'Angers'],
    ['4 avril 2024 | Palais des congrès de Tours', 'Tours'],
    ['4 avril 2024, 12 rue Neuve, 49000 Angers', 'Angers'],
    ['Genève, 4 avril 2024', 'Genève'],
    ['Formation Journée, 4 avril 2024', null],
    ['Soirée du 4 avril 2024', null],
    ['Épisode – 4 avril 2024', null],
    ['Vire, 4 avril 2024', 'Vire'],
    ['Viré, 4 avril 2024', 'Viré'],
    ['VIRE, 4 avril 2024', 'Viré'],
    ['18 juin 2024 – Centre de Beaulieu', null],
    ['24 septembre 2024 - Salle Timbaud', null],
    ['Programme, 4 avril 2024', null],
    ['4 avril 2024, en visioconférence', null],
    ['Le Mans', null],
  ])('beside its days: %s', (line, place) => {
    expect(placeWithDays(line, null)).toBe(place);
  });

  it.each([
    ['Conférence grand public / Lieu : Paris 19 - France', 'Paris'],
    ['Colloque grand public - Lieu : Angers (Maine-et-Loire)', 'Angers'],
    ['Entrée libre ; lieu : Palais des congrès de Tours', 'Tours'],
    ['Entrée libre. Lieu : salle Carrée', null],
    ['Type : débat | Lieu : en ligne', null],
    ['Le haut lieu : Angers', null],
  ])('behind a label inside a line: %s', (line, place) => {
    expect(placeLabelledWithin(line)).toBe(place);
  });

  it('in one of the arrondissements of a town, and not in a university that bears a number', () => {
    expect(labelledPlace('Lieu : Lyon 7, France')).toBe('Lyon');
    expect(labelledPlace('Lieu : rue Neuve, Paris 11è')).toBe('Paris');
    expect(labelledPlace('Lieu : Université Paris 8')).toBe(null);
    expect(labelledPlace('Lieu : Paris 2030')).toBe(null);
  });

  it.each([
    [
      'Compte rendu de la séance du conseil municipal de VILLIERS SUR MORIN du 3 juillet 2019',
      'Villiers-sur-Morin',
    ],
    [
      'L’an deux mil trois, les membres du Conseil Municipal de Barneville-Carteret, convoqués',
      'Barneville-Carteret',
    ],
    ['Commune de La Riche – conseil municipal', 'La Riche'],
    ['Conseil municipal du Mans', 'Le Mans'],
    ['Conseil municipal des jeunes', null],
    ['Le maire de Caen ouvre la séance', null],
  ])('in the commune whose council sits: %s', (line, place) => {
    expect(placeOfCouncil(line)).toBe(place);
  });

  it.each([
    ['La Maire de Poitiers ouvre la séance.', 'Poitiers'],
    ['Les élus sont réunis en mairie de La Riche à 20 h.', 'La Riche'],
    ['Sous la présidence d’Anne ROUX, maire de Sainte-Luce-sur-Loire', 'Sainte-Luce-sur-Loire'],
    ['La subvention de la ville de Tours est votée.', null],
    ['Le maire ouvre la séance.', null],
  ])('in the commune whose mayor the minutes of a council speak of: %s', (line, place) => {
    expect(placeOfMayor(line)).toBe(place);
  });

  it('of a council of adults only', () => {
    expect(isOfCouncil('CR du conseil municipal du 21 janvier')).toBe(true);
    expect(isOfCouncil('Conseil municipal des enfants')).toBe(false);
    expect(isOfCouncil('Conseil d’administration')).toBe(false);
  });

  it.each([
    ['Programme MMS 2016 Fréjus', 'Fréjus'],
    ['JRES 2024 Rennes', 'Rennes'],
    ['DevFest Nantes 2024', 'Nantes'],
    ['Agile Tour Bordeaux 2018', 'Bordeaux'],
    ['Objectif climat 2030 Paris', null],
    ['Les Jeux de Paris 2024', null],
    ['Bilan 2024 Direction', null],
    ['Marseille 2013', null],
  ])('beside the year of what is called by a name of its own: %s', (title, place) => {
    expect(placeInTitle(title)).toBe(place);
  });

  it('a city abroad alone on its line, and nobody who bears the same name', () => {
    expect(cityAlone('Tokyo')).toBe('Tokyo');
    expect(cityAlone('LIÈGE')).toBe('Liège');
    expect(cityAlone('Florence')).toBeNull();
    expect(cityAlone('Liège et Namur')).toBeNull();
  });

  it.each([
    ['30 mars, HEAR Strasbourg', 'Strasbourg'],
    ['21 avril 2025 – ENSA Fès', 'Fès'],
    ['21 avril 2025 – ENSA Bidule', null],
    ['7 mai 2021 (14h-16h), Anne Roux (ENS Angers)', null],
  ])('in the town of a house that goes by its letters: %s', (line, place) => {
    expect(placeWithDays(line, 2025)).toBe(place);
  });

  it.each([
    ['Après Liège, la ville de Bobigny (France) accueillera le congrès.', 'Bobigny'],
    ['La commune de La Riche reçoit les rencontres.', 'La Riche'],
    ['La ville de Bobigny subventionne le congrès.', null],
  ])('in the town that receives it: %s', (sentence, place) => {
    expect(placeHeld(sentence)).toBe(place);
  });

  it('alone, by an address of another country', () => {
    expect(placeAlone('Quorum Hall, 18 Mill Road, London E1 8JB')).toBe('London');
    expect(placeAlone('Anne Roux, London E1')).toBeNull();
  });

  it('in brackets that close a title, and no other word there', () => {
    expect(placeInBrackets('La grande conférence des fours (Paris)')).toBe('Paris');
    expect(placeInBrackets('La grande conférence des fours (suite)')).toBe(null);
    expect(placeInBrackets('Les fours (Paris) en débat')).toBe(null);
  });

  it('in a village, where a label or a house says that it is a place', () => {
    expect(labelledPlace('Lieu : Salle polyvalente à Auchy-lez-Orchies (à côté de la mairie).')).toBe(
      'Auchy-lez-Orchies',
    );
    expect(placeAlone('Au centre de congrès Impérial à Annecy')).toBe('Annecy');
    expect(placeAlone('Bienvenue à Annecy')).toBe(null);
  });

  it.each([
    ['4-6 juin 2026, Djerba, Tunisie', 'Djerba'],
    ['Day 2: 4 June 2024 – The Mechanics', null],
    ['When: 4 June 2024', null],
    ['Monday, 4 June 2024', null],
  ])('abroad beside days before its country, and no word of a timetable: %s', (line, place) => {
    expect(placeWithDays(line, null)).toBe(place);
  });

  it('behind a label, in an address by its postcode', () => {
    expect(labelledPlace('Lieu : Centre des congrès, 12 rue Neuve, 49000 Angers')).toBe('Angers');
    expect(labelledPlace('Où ? À La Rochelle')).toBe('La Rochelle');
    expect(labelledPlace('Lieu : 28 rue Serpente, 75006 Paris Cedex 06')).toBe('Paris');
    expect(labelledPlace('Lieu : en visioconférence')).toBeNull();
    expect(labelledPlace('Location: Serena Hotel, Nairobi, Kenya')).toBe('Nairobi');
    expect(labelledPlace('Venue: Quorum Hall, Newport, RI')).toBe('Newport');
    expect(labelledPlace('Location: Quorum Hall, Second Floor')).toBeNull();
    expect(labelledPlace('Angers')).toBeNull();
  });

  it('alone on a line, in the name of the event, in a sentence, in the head of a file', () => {
    expect(placeAlone('Rennes (France)')).toBe('Rennes');
    expect(placeAlone('Se déplacer à Rennes')).toBeNull();
    expect(placeBehindEvent('Actes du colloque national de Rouen')).toBe('Rouen');
    expect(placeBehindEvent('Rencontres de la mobilité')).toBeNull();
    expect(placeHeld('La rencontre aura lieu jeudi à la Cantine de Nantes.')).toBe('Nantes');
    expect(placeHeld('Hélène vient de Nantes.')).toBeNull();
    expect(declaredPlace('Salle Le Genêt, Genas')).toBe('Genas');
    expect(declaredPlace('turbine')).toBeNull();
  });

  it.each([
    ['Conférence nationale Santé à Paris lundi 13 octobre', 'Paris'],
    ['Un colloque Santé-Environnement à Amiens', 'Amiens'],
    ['Compte rendu des Rencontres du Havre (mai 2017)', 'Le Havre'],
    ['Rencontres européennes de Caen - Réseau des sites', 'Caen'],
    ['Congrès de Lyon 2013', 'Lyon'],
    ['Colloque « Réparer » à La Rochelle, 4 et 5 juin', 'La Rochelle'],
    ['Rencontres de la mobilité', null],
    ['Conférence de Tours Martin, historienne', null],
    ['Journée à Propos du sol', null],
    ['Ce que Caen doit à la mer', null],
  ])('in the title of an event: %s', (title, place) => {
    expect(placeInTitle(title)).toBe(place);
  });

  it.each([
    [
      'Invité par le réseau de l’Hérault, le 30 novembre 2017, au Lazaret à Sète, Paul propose une approche.',
      'Sète',
    ],
    ['Anne Roux est intervenue le 30 novembre 2017 à Bobigny dans le cadre du séminaire.', 'Bobigny'],
    ['Une soirée que nous proposons au cinéma Neuf de Clisson jeudi 30 novembre 2017 à 20h.', 'Clisson'],
    ['Le 30 novembre 2017 à la Gerbe à Montpellier', 'Montpellier'],
    ['Projection et débat jeudi 30 novembre 2017 à Lunel', 'Lunel'],
    ['Elle a parlé à Annecy le 30 novembre 2017 des fours.', 'Annecy'],
    ['Le 30 novembre 2017, au musée des fours de Redon, des potiers ont parlé.', 'Redon'],
    ['Le jeudi 30 novembre à La Rochelle, les fours étaient chauds.', 'La Rochelle'],
    ['Les journées du 30 novembre 2017 à Genève.', 'Genève'],
    ['Le 12 mai 2016 à Bobigny, Anne Roux avait déjà parlé.', null],
    ['Le 30 novembre 2017, Anne Roux, de Bobigny, a parlé.', null],
    ['Le 30 novembre 2017 à 20h, venez nombreux.', null],
    ['Née à Bobigny, elle a parlé le 30 novembre 2017.', null],
    ['Le 30 novembre 2017, l’adjoint au maire de Redon a parlé.', null],
  ])('right beside its day in a sentence: %s', (sentence, place) => {
    expect(placeBesideDay(sentence, ['2017-11-30'])).toBe(place);
  });

  it('is no word that heads a page', () => {
    expect(placeWithDays('June 3 Schedule', null)).toBeNull();
    expect(placeWithDays('Dates : 26 et 27 mars 2026', null)).toBeNull();
  });
});

describe('a town by one of its arrondissements', () => {
  it.each([
    ['Lieu : Théâtre de la Digue – 77, rue Neuve Paris 11è – Métro Neuf', 'Paris'],
    ['Lieu : 50, av. des Rives, Paris 16°', 'Paris'],
    ['Lieu : Salle des rives, Lyon (3ème)', 'Lyon'],
    ['Lieu : halle du port, Marseille 1er', 'Marseille'],
    ['Lieu : Salle des rives, Tours 3e', null],
    ['Lieu : Salle des rives, Paris 21e', null],
    ['Lieu : Salle des rives, Paris 19e siècle', null],
  ])('is told by its number: %s', (line, place) => {
    expect(labelledPlace(line)).toBe(place);
  });
});
