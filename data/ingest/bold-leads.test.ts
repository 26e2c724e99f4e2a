import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

const rolesIn = async (...paragraphs: readonly string[]) => {
  const text = `# Rives en débat\n\nCompte rendu de la soirée du 12 mars 2024.\n\n${paragraphs.join('\n\n')}\n`;
  const { people, participations } = await datasetOf(text, 'rives.md');
  const named = new Map(people.map(({ id, name }) => [id, name]));
  return participations
    .filter(({ part }) => part !== 'cited')
    .map(({ person, role }) => `${named.get(person)} | ${role ?? ''}`);
};

describe('words in bold that name somebody with what she does', () => {
  it.each([
    'La mission de la ville est d’ouvrir les rives.',
    'Mot d’accueil (...)',
    '« Les rives » sont un bien commun.',
  ])('are her role as far as the bold goes: %s', async behind => {
    expect(
      await rolesIn(
        `**Anne Roux, maire de Redon** ${behind}`,
        `**Paul Petit, président des Amis du quai** ${behind}`,
      ),
    ).toEqual(['Anne Roux | maire de Redon', 'Paul Petit | président des Amis du quai']);
  });

  it('leave a sentence whole that goes on behind them', async () => {
    expect(await rolesIn('**Anne Roux, maire de Redon**, présente les rives aux habitants.')).toEqual([
      'Anne Roux | maire de Redon',
    ]);
  });

  it('name one alone', async () => {
    const found = await rolesIn('**Anne Roux et Paul Petit, maires** Les rives sont ouvertes à tous.');
    expect(found.every(one => !one.includes('Les rives'))).toBe(true);
  });
});
