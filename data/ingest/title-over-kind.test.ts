import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

const titleOf = async (...head: readonly string[]): Promise<string> => {
  const body = '9h30 Ouverture\nAnne Roux, maire de Redon\n\n10h Les écluses\nPaul Noury, ingénieur\n';
  const { proceedings } = await datasetOf(`${head.join('\n')}\n\n${body}`);
  return proceedings.title;
};

describe('a kind of document below the title', () => {
  it.each([
    'Actes',
    'Actes — Dijon, 14 mars 2026',
    'Programme – Tours, 14 mars 2026',
    'Programme, 14 mars 2026',
    'Actes du colloque, 14 et 15 mars 2026',
    'Compte rendu de la journée (Redon, 14 mars 2026)',
  ])('is no part of it, whatever day and place stand behind: %s', async kind => {
    expect(await titleOf('Journée des canaux', kind)).toBe('Journée des canaux');
  });

  it('leaves what goes on with it', async () => {
    expect(await titleOf('Journée des canaux', 'et des rivières de demain', '14 mars 2026')).toBe(
      'Journée des canaux et des rivières de demain',
    );
  });
});
