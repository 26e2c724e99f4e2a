import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const book = (...talks: readonly string[]) =>
  `Journée scientifique de la vase – Recueil des résumés\nRedon, 4 juin 2026\n\n${talks.join('\n\n')}\n`;
const OTHER =
  'Compter les vers des prairies\nAnne ROUX (1)\n(1) Université de Lille\nOn compte les vers depuis dix ans.';
const OTHER_READ = 'Compter les vers des prairies: speaker Anne/ROUX | Université de Lille';

describe('authors that bear the numbers of their affiliations', () => {
  it.each([
    [
      'L. Roux1, M. Ben Salah2',
      '1 Université de Caen\n2 INRAE, Rennes',
      ['L./Roux | Université de Caen', 'M./Ben Salah | INRAE, Rennes'],
    ],
    [
      'P.-H. Petit1,2 et A. Morel2',
      '1 IMT Mines Alès\n2 Météo-France',
      ['P.-H./Petit | IMT Mines Alès', 'A./Morel | Météo-France'],
    ],
    [
      'Luc PETIT (1), Zoé LE BIHAN (2)',
      '(1) Université de Caen\n(2) Inrap',
      ['Luc/PETIT | Université de Caen', 'Zoé/LE BIHAN | Inrap'],
    ],
    [
      'Luc Petit¹, Zoé Morel²',
      '¹ Université de Caen\n² Inrap',
      ['Luc/Petit | Université de Caen', 'Zoé/Morel | Inrap'],
    ],
    [
      'Petit L.1; Morel Z.2',
      '1. Université de Caen\n2. Inrap',
      ['L./Petit | Université de Caen', 'Z./Morel | Inrap'],
    ],
    ['Luc Petit1', '1 University of Glasgow', ['Luc/Petit | University of Glasgow']],
  ])('give what stands over them: %s', async (authors, bodies, read) => {
    const talk = `O1. Trier les algues de la baie\n\n${authors}\n${bodies}\n\nLes algues sont partout. On les trie à la main.`;
    expect(await entriesOf(book(talk, OTHER))).toEqual([
      `Trier les algues de la baie: ${read.map(one => `speaker ${one}`).join(' + ')}`,
      OTHER_READ,
    ]);
  });

  it('have a title of several lines', async () => {
    const talk =
      'Trier les algues de la baie à marée\nbasse et sans se mouiller\nLuc Petit1\n1 Inrap\nLes algues sont partout.';
    expect((await entriesOf(book(talk, OTHER)))[0]).toBe(
      'Trier les algues de la baie à marée basse et sans se mouiller: speaker Luc/Petit | Inrap',
    );
  });

  it.each([
    'Trier les algues de la baie\nLot 1, Lot 2\n1 Mise en place\n2 Suivi',
    'Les groupes du matin\nGroupe Rouge 1, Groupe Vert 2\nOn se retrouve à midi.',
  ])('are none where words of other things bear numbers: %s', async talk => {
    expect((await entriesOf(book(talk, OTHER))).join()).not.toMatch(/Lot|Rouge|Vert/);
  });
});
