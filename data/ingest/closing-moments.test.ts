import { describe, expect, it } from 'vitest';
import { closingMoment, isMoment } from './closing-moments.ts';
import { spokenIn } from './spoken.fixture.ts';

describe('the day and the hours that close a line', () => {
  it.each([
    ['Les crues de la Vire – Anne Roux – mardi 12 mars, 14h-15h', 'mardi 12 mars', '14:00', '15:00'],
    ['Kant et les rivières - Samedi 19 novembre 14:00 – 15:00', 'Samedi 19 novembre', '14:00', '15:00'],
    ['Habiter la crue (jeudi 14 mars 2024, 10h)', 'jeudi 14 mars 2024', '10:00', null],
    ['Habiter la crue | 14 mars 2024 | 10h30', '14 mars 2024', '10:30', null],
    ['Table ronde « Habiter la crue » - Jeudi 14 mars de 14h à 16h', 'Jeudi 14 mars', '14:00', '16:00'],
    ['Allocutions – 14h30', null, '14:30', null],
    ['Accueil (10h – 10h20)', null, '10:00', '10:20'],
  ])('are told from its words: %s', (line, day, start, end) => {
    const found = closingMoment(line);
    expect(found?.day).toBe(day);
    expect(found?.hours).toMatchObject({ start, end });
    expect(line.slice(0, found?.at)).not.toMatch(/\d/u);
  });

  it.each([
    'Les crues de la Vire – un bilan',
    'Le marché ouvre à 10h',
    'Rendez-vous devant la mairie – samedi 14 mars',
    'Une histoire des ponts – 1950-2015',
    '14h30',
  ])('are not in %s', line => {
    expect(closingMoment(line)).toBeNull();
  });

  it.each([
    'Atelier cuisine, 9h00 - 11h00',
    'Date : jeudi 12 mars 2026, 9h - 11h',
    'Les crues de 14:00 – 15:00',
  ])('are no half of a span that a dash parts: %s', line => {
    expect(closingMoment(line)).toBeNull();
  });

  it('stand behind a dash with a span of their own', () => {
    expect(closingMoment('Les crues – 9h00 - 11h00')?.at).toBe(9);
  });

  it('are words that say when, and nothing else', () => {
    expect(['mardi 12 mars, 14h-15h', '14h30'].map(isMoment)).toEqual([true, true]);
    expect(['maire de Caen', 'mardi 12 mars', '14h30 : ouverture'].map(isMoment)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('items whose day and hours close them', () => {
  it('are talks, however the people stand before', async () => {
    const text = `# Rencontres de l'eau

## Le programme des conférences

* **De l’importance de l’éducation populaire** - *Genma Roux* - Samedi 19 novembre 15:00 – 16:00
* **Priorité à la rivière : combats et perspectives** - *Rémi Boule, Étienne Garnier* - Samedi 19 novembre 17:30 – 18:30
* **Un plateau de dons récurrents** - *Amalia Trubert, Charles Coste* - Dimanche 20 novembre 10:30 – 11:30
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'De l’importance de l’éducation populaire: Genma Roux',
      'Priorité à la rivière : combats et perspectives: Rémi Boule + Étienne Garnier',
      'Un plateau de dons récurrents: Amalia Trubert + Charles Coste',
    ]);
  });

  it('give no role to who stands before them', async () => {
    const text = `# Rencontres de l'eau

- Les crues de la Vire – Anne Roux (CNRS) – mardi 12 mars, 14h-15h
- Les berges et leurs oiseaux – Marc Dufour (LPO) – mardi 12 mars, 15h-16h
- Le droit des rivières – Julie Petit et Paul Garnier – mercredi 13 mars, 10h-11h
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Les crues de la Vire: Anne Roux (CNRS)',
      'Les berges et leurs oiseaux: Marc Dufour (LPO)',
      'Le droit des rivières: Julie Petit + Paul Garnier',
    ]);
  });
});
