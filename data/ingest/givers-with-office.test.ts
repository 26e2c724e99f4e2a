import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { readGiversWithOffice } from './givers-with-office.ts';
import { spokenIn } from './spoken.fixture.ts';

const programme = (entries: readonly string[], mark = '') =>
  `Colloque Les rives et le droit\n\nJeudi 7 novembre 2024\n\n1ère partie – Dire la rive\nPrésidence : Jean Morel, professeur à l’université de Caen\n${entries.map(entry => `${mark}${entry}\n`).join('')}`;

const TALKS = [
  'Le regard du théoricien du droit, Paul PETIT, maître de conférences, Université d’Amiens',
  'Les digues de la Vire, Marie Dubois. MCF, Université de Tours',
  'Un regard historique sur les ports et les quais, Hugo BELVAUX, MCF HDR, Université de Rennes',
  'Ce que savent les pêcheurs de la baie, Anne Roux, présidente du comité des pêches',
];
const READ = [
  'Le regard du théoricien du droit: Paul PETIT (maître de conférences, Université d’Amiens)',
  'Les digues de la Vire: Marie Dubois (MCF, Université de Tours)',
  'Un regard historique sur les ports et les quais: Hugo BELVAUX (MCF HDR, Université de Rennes)',
  'Ce que savent les pêcheurs de la baie: Anne Roux (présidente du comité des pêches)',
];

const entriesIn = (entries: readonly string[]) => {
  const lines = readLines(plain(entries.join('\n')));
  return [...readGiversWithOffice(lines).keys()].map(index => lines[index]?.text);
};

describe('entries without hours that end with who gives them and what she does', () => {
  it.each(['', '- ', '• ', '– '])(
    'are talks of the session, whatever opens their lines: “%s”',
    async mark => {
      expect((await spokenIn(programme(TALKS, mark))).slice(-4)).toEqual(READ);
    },
  );

  it('are talks where there are three, and none where there are two', () => {
    expect(entriesIn(TALKS.slice(0, 3))).toHaveLength(3);
    expect(entriesIn(TALKS.slice(0, 2))).toEqual([]);
  });

  it('are of one list, and not lines here and there', () => {
    const apart = TALKS.slice(0, 3).flatMap(talk => [talk, ...Array(6).fill('La rive se déplace.')]);
    expect(entriesIn(apart)).toEqual([]);
    const near = TALKS.slice(0, 3).flatMap(talk => [talk, ...Array(5).fill('La rive se déplace.')]);
    expect(entriesIn(near)).toHaveLength(3);
  });

  it.each([
    [
      'Les tarifs sociaux en débat, Claire Moreau, Agence de l’eau du Val',
      'Les tarifs sociaux en débat: Claire Moreau (Agence de l’eau du Val)',
    ],
    [
      'Comment parler des crues du Val, Claire Moreau, économiste',
      'Comment parler des crues du Val: Claire Moreau (économiste)',
    ],
    [
      '« La rive comme bien commun », Jean-Luc Noury, avocat, barreau de Caen',
      'La rive comme bien commun: Jean-Luc Noury (avocat, barreau de Caen)',
    ],
    [
      'Ports, quais et cales du Val, Claire Moreau, ATER, Université de Caen.',
      'Ports, quais et cales du Val: Claire Moreau (ATER, Université de Caen)',
    ],
    [
      'La contribution du Conseil d’État, Paul Noury, conseiller d’État',
      'La contribution du Conseil d’État: Paul Noury (conseiller d’État)',
    ],
    [
      'Une histoire des crues, Claire Moreau, docteure en histoire, Université de Caen',
      'Une histoire des crues: Claire Moreau (docteure en histoire, Université de Caen)',
    ],
  ])('are read in %s', async (entry, read) => {
    expect(await spokenIn(programme([...TALKS, entry]))).toContain(read);
  });

  it.each([
    'Directrice générale adjointe des rives, Claire Moreau, Agence de l’eau du Val',
    'Après la visite de la baie, Claire Moreau, maire de Redon, a remercié les élus',
    'Agence de l’eau du Val, Claire Moreau, ingénieure',
    'Ports et quais, Claire Moreau, présidente du port',
    'Les ports et les quais, Claire Moreau, pour finir',
    '9h30 Les ports et les quais du Val, Claire Moreau, présidente du port',
  ])('are no talk in %s', entry => {
    expect(entriesIn([...TALKS, entry])).toEqual(TALKS);
  });
});
