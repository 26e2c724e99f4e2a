import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

const BELOW =
  '\n\nLa commune reçoit les habitants et leurs élus. Ils viennent de toute la vallée, et ils s’en retournent le soir.\n\n9h30 Ouverture, Anne Roux, maire\n10h Les rives, Paul Petit, géographe\n';
const titleOf = async (...head: readonly string[]): Promise<string> =>
  (await datasetOf(head.join('\n') + BELOW)).proceedings.title;

describe('what a page is called by its first lines', () => {
  it('is two things side by side, though a body may be called by the first of them', async () => {
    expect(
      await titleOf('Ville(s) et partage des eaux', 'Salle des fêtes, mardi 22 avril de 14h00 à 18h00'),
    ).toBe('Ville(s) et partage des eaux');
    expect(await titleOf('Réseau et voisinage', 'Amphi Nord, jeudi 3 mai 2018 à 9h')).toBe(
      'Réseau et voisinage',
    );
    expect(await titleOf('École et forêt', 'Centre culturel, lundi 4 juin 2018, 9h – 12h')).toBe(
      'École et forêt',
    );
  });

  it('stands behind a body and a dash', async () => {
    const title = await titleOf(
      'Fondation des Berges - Les communes et la question de la dette',
      '',
      'Programme :',
    );
    expect(title).toContain('Les communes et la question de la dette');
  });

  it('goes on behind a colon that leaves it open', async () => {
    expect(
      await titleOf(
        'Les eaux, les milieux, les crues :',
        '',
        'Quelles organisations ?',
        'LES ACTES DU COLLOQUE DU 8 JUILLET 2015',
      ),
    ).toBe('Les eaux, les milieux, les crues : Quelles organisations ?');
  });

  it('may have a stop where it names an event and its part', async () => {
    expect(
      await titleOf('Colloque 2005 Bâtir en pente. Atelier 4 : les seuils', '', 'Transcription'),
    ).toContain('Bâtir en pente');
    expect(await titleOf('Le colloque a réuni du monde. On y a ri', 'Bâtir en pente', '4 mai 2018')).toBe(
      'Bâtir en pente',
    );
  });

  it('is no part of what is held, and no office below a name', async () => {
    const title = await titleOf(
      'INTRODUCTION AU COLLOQUE',
      'Anne ROUX',
      'Directrice adjointe du parc',
      'Animatrice du colloque',
    );
    expect(title).not.toMatch(/INTRODUCTION|Directrice|Animatrice/u);
  });

  it('is the theme that a sentence tells, and ends before several days', async () => {
    expect(
      await titleOf(
        'Les Assises du social 2025 auront pour thème cette année « et si on vieillissait ici ? ». Elles se tiennent à Lury.',
      ),
    ).toBe('et si on vieillissait ici ?');
    expect(await titleOf('Université d’été des paysagistes les 31 août et 1er septembre')).toBe(
      'Université d’été des paysagistes',
    );
  });
});
