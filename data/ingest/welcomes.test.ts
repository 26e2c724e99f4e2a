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

describe('whoever presents by an office of what is presented', () => {
  it('gives it, whose word the line has for it', async () => {
    expect(
      await spokenIn(
        'Journée des mines\n\n9h30 La fondation du bassin, présentée par son président Luc Morel\n10h00 Les archives, par leur conservatrice Anne Roux, Ville de Lens\n11h00 Visite du musée par sa directrice, Zoé Marin\n',
        'essai.txt',
      ),
    ).toEqual([
      'La fondation du bassin, présentée: Luc Morel (président)',
      'Les archives: Anne Roux (Ville de Lens)',
      'Visite du musée: Zoé Marin (directrice)',
    ]);
    expect(
      await spokenIn(
        '# Journée des mines\n\n- La fondation du bassin, présentée par son président, Luc Morel\n- Le musée par sa directrice Zoé Marin\n',
      ),
    ).toEqual(['La fondation du bassin: Luc Morel (président)', 'Le musée: Zoé Marin (directrice)']);
  });

  it('is none who made it or stands for it elsewhere', async () => {
    expect(
      await spokenIn(
        'Journée des mines\n\n9h30 Le film réalisé par son auteur Luc Morel\n10h Les archives, par Anne Roux, Ville de Lens\n',
        'essai.txt',
      ),
    ).toEqual(['Les archives: Anne Roux (Ville de Lens)']);
  });
});
