import { describe, expect, it } from 'vitest';
import { toldIn } from './spoken.fixture.ts';

describe('the title of the document over all of its sessions', () => {
  const DAYS =
    '## Vendredi 18 septembre 2026\n\n9h30\n\n### Ouvrir un lieu\n\n- Anne Roux, maire\n\n## Samedi 19 septembre 2026\n\n10h\n\n### Partager les outils\n\n- Paul Petit, menuisier\n';
  const SESSIONS = ['Ouvrir un lieu: Anne Roux', 'Partager les outils: Paul Petit'];
  const TITLES = [
    'Forum des tiers-lieux',
    'Conférence nationale des maires',
    'Atelier national des territoires',
    'Table ronde des maires ruraux',
    'Grand entretien de la Loire',
    'Colloque des lisières',
  ];

  it.each(TITLES)('is none of them, over an introduction: %s', async title => {
    const text = `# ${title}\n\nDeux jours pour parler de ce que l’on partage à la campagne.\n\n${DAYS}`;
    expect((await toldIn(text, 'essai.md')).sessions).toEqual(SESSIONS);
  });

  it.each(TITLES)('is none of them right over its days: %s', async title => {
    const text = `${title}\n\n${DAYS.replaceAll('#', '').replaceAll(/^ /gmu, '')}`;
    expect((await toldIn(text)).sessions).toEqual(SESSIONS);
  });

  it('is one where somebody speaks under it, or where another heading is as high', async () => {
    const spoken = `# Forum des tiers-lieux\n\n- Lise Morel, préfète\n\n${DAYS}`;
    expect((await toldIn(spoken, 'essai.md')).sessions).toEqual([
      'Forum des tiers-lieux: Lise Morel',
      ...SESSIONS,
    ]);
    const beside = `# Forum des tiers-lieux\n\nOn y entre libre.\n\n# Table ronde des outils\n\n- Paul Petit, menuisier\n`;
    expect((await toldIn(beside, 'essai.md')).sessions).toEqual([
      'Forum des tiers-lieux',
      'Table ronde des outils: Paul Petit',
    ]);
  });

  it.each([
    ['MATINÉE (9h30 – 12h30)', 'APRÈS-MIDI (14h – 17h)'],
    ['Matin', 'Après-midi'],
    ['PROGRAMME', 'APRÈS-MIDI'],
    ['Programme de la matinée', 'Programme de l’après-midi'],
    ['Première partie – Habiter', 'Deuxième partie – Partager'],
  ])('is none of them over its day and %s', async (first, second) => {
    for (const title of TITLES) {
      const text = `${title}\nMardi 8 octobre 2024 – Le Mans\n\n${first}\n\nAtelier : Ouvrir un lieu\nAvec Anne Roux, maire\n\n${second}\n\nAtelier : Partager les outils\nAvec Paul Petit, menuisier\n`;
      const { sessions } = await toldIn(text);
      expect(sessions.filter(line => line.startsWith(title))).toEqual([]);
      expect(sessions.join('\n')).toMatch(/Ouvrir un lieu: Anne Roux.*Partager les outils: Paul Petit/su);
    }
  });
});
