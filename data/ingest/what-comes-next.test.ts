import { describe, expect, it } from 'vitest';
import { takingPartIn } from './spoken.fixture.ts';

const sessionsOf = (lines: string) => takingPartIn(`Rencontres de la rive\n2024\n\n${lines}\n`);

describe('entries that announce themselves', () => {
  it('open behind their day and hours in small letters, a café with a subject too', () => {
    expect(
      sessionsOf(
        'Vendredi 8 mars (13h – 14h) : café sur les études de la rive\nAvec Adèle Noury (Ville de Caen)\nVendredi 15 mars (13h – 14h) : retour sur les digues\nAvec Odile Huet (Métropole du Lac)',
      )[0],
    ).toBe('café sur les études de la rive | Adèle Noury (Ville de Caen)');
  });

  it.each(['Café', 'Buffet sur place', 'Déjeuner sur inscription'])('are no meals: %s', meal => {
    expect(sessionsOf(`9h Ouverture par Adèle Noury, maire de Caen\n12h ${meal}`)).toEqual([
      'Ouverture | Adèle Noury (maire de Caen)',
    ]);
  });

  it('are the quoted title behind a number and a name', () => {
    expect(
      sessionsOf(
        '9h30 à 10h\n1 - Basile Kerjean "La transmission des biens : un parcours"\n10h à 11h\n2 - Odile Huet « Le temps du corps »',
      ),
    ).toEqual(['La transmission des biens : un parcours | Basile Kerjean', 'Le temps du corps | Odile Huet']);
  });

  it('are the role of nobody on the line above', () => {
    const [first] = sessionsOf(
      '9h00\nAllocution d’accueil par M. Denis Faou\nIntervention de Madame la Ministre, suivie d’un échange\n10h Débat',
    );
    expect(first).toBe('Allocution d’accueil | Denis Faou');
  });
});
