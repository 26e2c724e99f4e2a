import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

const programme = (...heads: readonly string[]) =>
  `Journées des haies 2024\n\n${heads
    .map(
      (head, n) =>
        `${head}\n\nZoé Martin et Luc Morel\nLe canal au printemps ${n}\n\nAnne Roux\nLa rivière en été ${n}\n`,
    )
    .join('\n')}`;
const opened = async (...heads: readonly string[]) =>
  (await ledIn(programme(...heads), 'essai.txt')).filter(said => said.includes('['));

describe('lines that name who leads in the bracket that closes them', () => {
  it('open sessions where two do, with a room before, in French or English, however rare a name', async () => {
    expect(
      await opened(
        'LES MACHINES (Salle 2 ; présidence : Jean Noir)',
        'GAMES (Room 1.04; session chair: Nico Roos)',
        'Les haies et l’eau (modérée par Rose Martin)',
        'LE SABLE (session chair: Siamek Mehrkan)',
      ),
    ).toEqual([
      'LES MACHINES: [Jean Noir]',
      'GAMES: [Nico Roos]',
      'Les haies et l’eau: [Rose Martin]',
      'LE SABLE: [Siamek Mehrkan]',
    ]);
  });

  it('do not where one does, or where a bracket names who prepares', async () => {
    expect(await opened('LES MACHINES (Salle 2 ; présidence : Jean Noir)', 'LE SABLE (Salle 3)')).toEqual([]);
    expect(
      await opened('Comité scientifique (présidente : Rose Martin)', 'Contacts (animation : Jean Noir)'),
    ).toEqual([]);
  });
});
