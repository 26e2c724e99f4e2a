import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name (part)" of each session of a plain text. */
function sessionsIn(text: string): readonly string[] {
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}: ${own.map(({ name, part }) => `${name.text} (${part})`).join(' + ')}`;
  });
}

describe('events of a bill', () => {
  it('stand over their day and hours, or over their hours and room', () => {
    expect(
      sessionsIn(`Vendredi 6 décembre
Au bord de la rive
18h30 – Amphithéâtre Lebrun
Animé par Anne Roux
Samedi 7 décembre
Plongée dans la crue
14h30 – Salons d'honneur de la Mairie
50mn – Animé par Paul Petit`),
    ).toEqual(['Au bord de la rive: Anne Roux (moderator)', 'Plongée dans la crue: Paul Petit (moderator)']);
  });

  it('keep whom their title names, and lose who gives them', () => {
    expect(
      sessionsIn(`Entretien avec Anne Roux et Jean Morel

VENDREDI 12 MAI DE 17 H À 17 H 45
GRANDE SALLE
Une heure de lecture.

Apprendre à compter par Paul Petit

SAMEDI 13 MAI DE 9 H À 12 H
GRANDE SALLE`),
    ).toEqual([
      'Entretien avec Anne Roux et Jean Morel: Anne Roux (speaker) + Jean Morel (speaker)',
      'Apprendre à compter: Paul Petit (speaker)',
    ]);
  });

  it('may be called after who comes, however rare the name', () => {
    expect(
      sessionsIn(`Les rencontres d'octobre

Guilhemine Acher

Jeudi 1er octobre

18h30

Pour son roman La carte.

Anne Roux

Vendredi 2 octobre

18h30

Pour son livre La vase.`),
    ).toEqual(['Guilhemine Acher: Guilhemine Acher (speaker)', 'Anne Roux: Anne Roux (speaker)']);
  });

  it('are none where hours alone stand over what they open', () => {
    expect(
      sessionsIn(`Programme de la journée
9h30
Compter la crue
Anne Roux, professeure à l'université de Caen
10h30
Mesurer le vent
Paul Petit, professeur à l'université de Brest`),
    ).toEqual(['Compter la crue: Anne Roux (speaker)', 'Mesurer le vent: Paul Petit (speaker)']);
  });
});

describe('lists of people', () => {
  it('end with a name that no dictionary has, and share who accompanies', () => {
    expect(
      sessionsIn(`Programme
14h Table ronde : la rive, avec Anne Roux, Paul Petit, Ylva Grandgir.
15h Débat animé par Jean Morel, avec la participation de Guy Latour (Compagnie des Vents)`),
    ).toEqual([
      'Table ronde : la rive: Anne Roux (speaker) + Paul Petit (speaker) + Ylva Grandgir (speaker)',
      'Débat: Jean Morel (moderator) + Guy Latour (speaker)',
    ]);
  });

  it('hold no body before the dot that parts one person from the next', () => {
    expect(
      sessionsIn(`Programme
14h Table ronde : les livres
Avec : Anne Roux, directrice éditoriale, Nathan Jeunesse. Jean Morel, libraire. Paul Petit, auteur.`),
    ).toEqual([
      'Table ronde : les livres: Anne Roux (speaker) + Jean Morel (speaker) + Paul Petit (speaker)',
    ]);
  });
});

describe('minutes', () => {
  it('say who presides in the sentence that opens them, and are called what their first line says', () => {
    const text = `N/A
N/A
Conseil municipal du 10 juillet 2018

L'AN DEUX MIL DIX-HUIT, LE CONSEIL MUNICIPAL, légalement convoqué le 4 juillet 2018, s'est réuni sous la présidence de M. Paul PETIT, Maire.`;
    const { proceedings } = readOutline(plain(text), { name: 'a.txt', sha256: '', characters: text.length });
    expect([proceedings.title, proceedings.dates]).toEqual([
      'Conseil municipal du 10 juillet 2018',
      ['2018-07-10'],
    ]);
    expect(sessionsIn(text)).toEqual(['Conseil municipal du 10 juillet 2018: Paul PETIT (moderator)']);
  });
});
