import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

describe('a title before the bracket of who gives it', () => {
  const LIST = [
    "- La rue en feu (Paul Ferrand) : chroniques d'une émeute",
    "- Plans perdus (Lise Aubry, EHESS) : cartographier l'absence",
    '- Le faubourg et ses voix (Nora Selmi) : enquête orale à Neudorf',
  ];

  it('is one where its subtitle stands behind', async () => {
    expect(await spokenIn(`# Écrire la ville\n\n## Matinée\n\n${LIST.join('\n')}\n`)).toEqual([
      'La rue en feu: Paul Ferrand',
      'Plans perdus: Lise Aubry (EHESS)',
      'Le faubourg et ses voix: Nora Selmi',
    ]);
  });

  it('is none where a body stands there', async () => {
    const bodies = ['OFB (Paul Ferrand)', 'Ville de Redon (Lise Aubry)', 'CNRS (Nora Selmi)'];
    const text = `# Les crues\n\n${bodies.map(body => `- ${body} : compter les eaux du bassin`).join('\n')}\n`;
    expect((await spokenIn(text)).join()).not.toMatch(/^(?:OFB|Ville|CNRS)[^:]*: /);
  });
});

describe('a day with its hours and its room', () => {
  it.each([
    [
      'below the title and over who gives it',
      '**Le Rouen des peintres**\nJeudi 18 janvier, 18h – Auditorium\npar Anne Roux',
    ],
    [
      'over who gives it and the title',
      'Jeudi 18 janvier 2024, 14h – Salle 5\nAnne Roux (CNRS) : Le Rouen des peintres',
    ],
    [
      'over the title and who gives it',
      'Jeudi 14 mars 2024, 14h – Amphi B\nLe Rouen des peintres\nAnne Roux, hydrologue',
    ],
  ])('is no title: %s', async (_, entry) => {
    const [session] = await spokenIn(`# Les amis du musée\n\n*Conférence*\n${entry}\n`);
    expect(session).toMatch(/^Le Rouen des peintres: Anne Roux/);
  });
});

describe('a form over the title in bold below it', () => {
  it.each(['Table ronde', 'Grand entretien', 'Témoignage', 'Conférence-débat'])(
    'is what the session is called besides: %s',
    async form => {
      const item = `<li><strong>14h00</strong> <em>${form}</em><br><strong>Le prêt de jeux</strong><br>Emma Roy, bibliothécaire</li>`;
      const page = `<html><body><h1>Journée de la lecture</h1><ul>${item}</ul></body></html>`;
      expect(await spokenIn(page, 'essai.html')).toEqual(['Le prêt de jeux: Emma Roy (bibliothécaire)']);
    },
  );
});

describe('a heading over those whom one may ask in a session', () => {
  it('opens none of its own', async () => {
    const session = (title: string, name: string) =>
      `#### ${title}\n\nTrouver des fonds.\n\n##### Personnes ressources\n\n- ${name}, France Lieux\n\n`;
    const text = `# Journée des lieux\n\n### 10h – Ateliers\n\n${session('Financer son lieu', 'Anne Picard')}${session('Animer un lieu', 'Luc Morel')}`;
    expect(await spokenIn(text)).toEqual([
      'Financer son lieu: Anne Picard (France Lieux)',
      'Animer un lieu: Luc Morel (France Lieux)',
    ]);
  });
});

describe('the word that leads to who speaks', () => {
  it('is no part of the title of an item', async () => {
    const items = [
      'Mot de bienvenue de Sophie Ternois, présidente',
      'Table ronde « Manger local » avec Anne Perrin, maraîchère',
    ];
    const text = `# Rencontre des paniers\n\nSamedi 3 février 2024, Lyon\n\n${items.map(item => `- ${item}`).join('\n')}\n`;
    expect(await spokenIn(text)).toContain('Mot de bienvenue: Sophie Ternois (présidente)');
  });
});

describe('what leads to a name behind hours', () => {
  it.each([
    ['Mot de bienvenue (Pr Anne Lasserre, doyenne)', 'Mot de bienvenue: Anne Lasserre (doyenne)'],
    ['Inauguration en présence de Lise Morel, maire', 'Inauguration: Lise Morel (maire)'],
    ['Remise des prix avec la participation de Lise Morel, maire', 'Remise des prix: Lise Morel (maire)'],
  ])('is no part of the title: %s', async (line, expected) => {
    const text = `Journée des soins\nNantes, 3 juin 2024\n\n9h00 ${line}\n10h00 Les soins – Paul Petit, médecin\n`;
    expect((await spokenIn(text, 'essai.txt'))[0]).toBe(expected);
  });
});

describe('a title behind a stop', () => {
  const LIST = [
    ['Paul Braslet', 'Université de Nantes, France', 'La courte histoire du rire'],
    ['Tristan Millet', 'Institut de recherche en linguistique', 'Traduire les jeux de mots'],
    ['Farah Benhamou', 'IRIT', "L'ironie dans les réseaux sociaux"],
  ] as const;
  const READ = LIST.map(([name, body, title]) => `${title}: ${name} (${body})`);

  it.each([
    ['a body behind a comma', (name: string, body: string) => `${name}, ${body}.`],
    ['a body in brackets', (name: string, body: string) => `${name} (${body}).`],
    [
      'hours, a name in bold and a body',
      (name: string, body: string) => `09h00 - 09h45 **${name}**, ${body}.`,
    ],
  ])('is that of the entry: %s', async (_, written) => {
    const items = LIST.map(([name, body, title]) => `- ${written(name, body)} ${title}`).join('\n');
    expect(await spokenIn(`# Journée des mots\n\nBrest, 12 mars 2021\n\n${items}\n`)).toEqual(READ);
  });

  it('is none where sentences tell of somebody', async () => {
    const items = LIST.map(([name]) => `- ${name}, maire de Redon. Elle a fondé le festival des mots.`).join(
      '\n',
    );
    expect((await spokenIn(`# Les invités\n\n${items}\n`)).join()).not.toContain(
      'Elle a fondé le festival des mots:',
    );
  });
});
