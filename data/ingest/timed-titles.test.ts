import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { timedEntries } from './timed-titles.ts';

/** "Title: names" for each session; its title alone where nobody speaks. */
function sessionsIn(text: string): readonly string[] {
  const source = { name: 'essai.txt', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(plain(text), source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return own.length === 0 ? title : `${title}: ${own.map(({ name }) => name.text).join(' + ')}`;
  });
}

const HEAD = 'Séminaire des rives\n\nJeudi 10 novembre 2022\n\n';

describe('titles behind hours', () => {
  it('end at the stop behind which nobody but those who speak is named', () => {
    expect(
      sessionsIn(`${HEAD}9h40. Les annuaires du commerce. Corpus et méthode. Pascal Tellier

10h00. Lire les registres de J. Perrin à Paris. Nathalie Abel, Edwin Carlier, Joseph Morel.

10h20. Qui possède la rive ? Anne Varet (CRH-EHESS) et Eric Mermet (univ. Gustave Eiffel).

10h40. Les cartes au XIXe siècle. Un état des lieux`),
    ).toEqual([
      'Les annuaires du commerce. Corpus et méthode: Pascal Tellier',
      'Lire les registres de J. Perrin à Paris: Nathalie Abel + Edwin Carlier + Joseph Morel',
      'Qui possède la rive ?: Anne Varet + Eric Mermet',
      'Les cartes au XIXe siècle. Un état des lieux',
    ]);
  });

  it('may stand in quotes before names and nothing else', () => {
    expect(
      sessionsIn(`${HEAD}* 9h20 : « Les digues de Loire », Anne Roux
* 9h40 : Exposé junior « Le gué », Paul Petit et Claire Martin
* 10h00 : « Les rives », une lecture de Luc Morel
* 10h20 : Pause`),
    ).toEqual(
      expect.arrayContaining([
        '« Les digues de Loire »: Anne Roux',
        'Exposé junior « Le gué »: Paul Petit + Claire Martin',
      ]),
    );
  });

  it('run into those who give them, and these into one another behind the places where they work', () => {
    expect(
      sessionsIn(`${HEAD}9h30 – 10h00 : Ouverture Anne Roux, Présidente de l’Université de Lens Paul Petit, Président de l’École normale de Redon Luc Morel, Directeur adjoint de l’INSU Marc Dubois, Vice-président recherche de l’Université d’Évry Claire Martin, Maire de Redon Julie Blanc, Directrice de la recherche au ministère de l’Enseignement supérieur et de la Recherche

10h00 – 11h00 : Les sols vivants Hélène Robic, professeure à l’Université de Caen Jean Marzin, ingénieur à l’Inrae

11h00 – 12h00 : Introduction Nadia Perrot, Vice-Présidente de l’Université Toulouse Jean Jaurès, Responsable scientifique du programme`),
    ).toEqual([
      'Ouverture: Anne Roux + Paul Petit + Luc Morel + Marc Dubois + Claire Martin + Julie Blanc',
      'Les sols vivants: Hélène Robic + Jean Marzin',
      'Introduction: Nadia Perrot',
    ]);
  });

  it('may stand before words about the talk that lead to those who give it', () => {
    expect(
      sessionsIn(`${HEAD}8 h 30 : ouverture. Anne Roux, maire de Laval

8 h 55 : une solution qui marche ? Zoom sur cet outil, avec Célia Blanc, adjointe à la maire de Brest, et Paul Petit, directeur de la Banque postale.

9 h 30 : financer les digues. Avec Jean Morel, directeur du port, et Léa Simon, présidente du syndicat.`),
    ).toEqual([
      'ouverture: Anne Roux',
      'une solution qui marche ?: Célia Blanc + Paul Petit',
      'financer les digues: Jean Morel + Léa Simon',
    ]);
  });

  it('run into an address, or a name with what its bearer does in brackets', () => {
    expect(
      sessionsIn(`${HEAD}9h00 : Ouverture de la journée Monsieur le préfet du Finistère, Bernard Morel
9h30 : Plantons le décor Patrick Tellier (Ingénieur - Météo France) Anne Varet (Directrice du port) présenteront la rive
10h30 : Hommage à Patrick Tellier (Ingénieur - Météo France)`),
    ).toEqual([
      'Ouverture de la journée: Bernard Morel',
      'Plantons le décor: Patrick Tellier + Anne Varet',
      'Hommage à Patrick Tellier (Ingénieur - Météo France)',
    ]);
  });

  it('may end with a stop or begin in lower case where three entries have the same sign behind their hours', () => {
    const two = `${HEAD}14h00. Exercices sur les cartes anciennes.
Jean Morel (EPITA) et Paul Petit (IGN) coord.

15h00. Les plans levés par le citoyen Verne.
Anne Varet (BnF)
`;
    expect(sessionsIn(`${two}\n17h00. Clôture.`)).toEqual([
      'Exercices sur les cartes anciennes: Jean Morel + Paul Petit',
      'Les plans levés par le citoyen Verne: Anne Varet',
      'Clôture',
    ]);
    expect(sessionsIn(two)).not.toContain('Exercices sur les cartes anciennes: Jean Morel + Paul Petit');
  });

  it('are none in minutes: what happened at an hour is told in sentences', () => {
    expect(
      sessionsIn(`Compte rendu du conseil municipal du 10 novembre 2022

Étaient présents : Anne Roux, maire, Paul Petit, adjoint
Étaient absents : Jean Morel

18h00. Madame le maire ouvre la séance.
18h10. Le procès-verbal est approuvé.
19h00. La séance est levée.`).filter(title => /ouvre|approuvé|levée/.test(title)),
    ).toEqual([]);
  });
});

describe('a series of entries behind hours', () => {
  const entries = (count: number, first = '9h00. Compter la crue.') => {
    const lines = [first, '10h00. Mesurer le vent.', '11h00. Clore la journée.', '12h00. Partir.'].slice(
      0,
      count,
    );
    return timedEntries(readLines({ text: lines.join('\n'), blocks: [] })).size;
  };

  it('has three of one sign', () => {
    expect(entries(2)).toBe(0);
    expect(entries(3)).toBe(3);
    expect(entries(3, '9h00 : Compter la crue.')).toBe(0);
    expect(entries(4, '9h00 : Compter la crue.')).toBe(3);
  });

  it('has entries of 400 characters at most', () => {
    const long = (length: number) => `9h00. Compter la crue ${'x'.repeat(length)}`.slice(0, length);
    expect(entries(4, long(400))).toBe(4);
    expect(entries(4, long(401))).toBe(3);
  });
});
