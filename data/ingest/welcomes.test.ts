import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

describe('who welcomes', () => {
  it.each([
    ['a line', 'Accueil : Paul Petit, maire\nOuverture : Anne Roux, préfète\n'],
    ['a line of its own', 'Accueil par Paul Petit, maire\n\nOuverture par Anne Roux, préfète\n'],
    ['an entry', '- Accueil : Paul Petit, maire\n- Ouverture : Anne Roux, préfète\n- Déjeuner\n'],
  ])('speaks, said on %s', async (_, lines) => {
    expect(await spokenIn(`Journée des bois\n\n${lines}`, 'essai.txt')).toEqual([
      'Accueil: Paul Petit (maire)',
      'Ouverture: Anne Roux (préfète)',
    ]);
  });

  it('is nobody where coffee does, or a door opens', async () => {
    expect(
      await spokenIn(
        'Journée des bois\n\n9h Accueil des participants\n9h15 Accueil : café et viennoiseries\n9h30 Ouverture (Anne Roux, maire)\n10h Les bois (Luc Morel, ONF)\n12h Accueil : hall Jean Moulin\n',
        'essai.txt',
      ),
    ).toEqual(['Ouverture: Anne Roux (maire)', 'Les bois: Luc Morel (ONF)']);
  });
});
