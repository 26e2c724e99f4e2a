import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function titlesIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const outline = await readOutline(await openDocument(text, name), {
    name,
    sha256: '',
    characters: text.length,
  });
  return outline.sessions.map(({ title }) => title);
}

const HEAD =
  'Procès-verbal du conseil municipal du 7 mai 2021\n\nPrésents : M. Luc Morel, Mme Anne Roux.\n\n';
const SAID = 'Le maire rappelle les faits à ceux qui n’y étaient pas.\nAdopté à l’unanimité.\n\n';

describe('the acts of a council, which bear the numbers of its register', () => {
  it.each([
    ['2021-038 VENTE DU PRÉ', '2021-039 TARIFS DE LA CANTINE'],
    ['2021- 038 Vente du pré', '2021- 039 Tarifs de la cantine'],
    ['20210507 1.VENTE DU PRÉ', '20210507 2.TARIFS DE LA CANTINE'],
    ['2021/05/12 - Vente du pré', '2021/05/13 - Tarifs de la cantine'],
    ['Délibération n° 2021-12 : Vente du pré', 'Délibération n° 2021-13 : Tarifs de la cantine'],
    ['DÉLIBÉRATION N°12 – VENTE DU PRÉ', 'DÉLIBÉRATION N°13 – TARIFS DE LA CANTINE'],
    ['DCM 2021-12 – Vente du pré', 'DCM 2021-13 – Tarifs de la cantine'],
    ['DEL-2021-012 : Vente du pré', 'DEL-2021-013 : Tarifs de la cantine'],
    ['N° 2021.05.01 - Vente du pré', 'N° 2021.05.02 - Tarifs de la cantine'],
    ['Rapport n°4 : Vente du pré', 'Rapport n°5 : Tarifs de la cantine'],
    ['Objet : Vente du pré', 'Objet : Tarifs de la cantine'],
    ['OBJET : VENTE DU PRÉ', 'OBJET : TARIFS DE LA CANTINE'],
    ['Délibération n° 2021-12\nVente du pré', 'Délibération n° 2021-13\nTarifs de la cantine'],
    ['2021-038\nObjet : Vente du pré', '2021-039\nObjet : Tarifs de la cantine'],
  ])('open a point each: %s', async (one, other) => {
    const titles = await titlesIn(`${HEAD}${one}\n\n${SAID}${other}\n\n${SAID}`);
    expect(titles.slice(-2).map(title => title.toLowerCase())).toEqual([
      'vente du pré',
      'tarifs de la cantine',
    ]);
  });

  it('stand in a list behind the minutes, which says nothing new', async () => {
    const titles = await titlesIn(
      `${HEAD}2021-038 Vente du pré\n\n${SAID}2021-039 Tarifs de la cantine\n\n${SAID}2021-040 Travaux du pont\n\n${SAID}La séance est levée à 20 h.\n\n2021-038 Vente du pré\n2021-039 Tarifs de la cantine\n2021-040 Travaux du pont\n\nSignatures\n`,
    );
    expect(titles.slice(-3)).toEqual(['Vente du pré', 'Tarifs de la cantine', 'Travaux du pont']);
  });

  it('are counted by the month, which has the look of days', async () => {
    const titles = await titlesIn(
      `${HEAD}2021-05-01 VENTE DU PRÉ\n\n${SAID}2021-05-02 TARIFS DE LA CANTINE\n\n${SAID}2021-05-03 TRAVAUX DU PONT\n\n${SAID}DÉLIBÉRATIONS\n\n2021-05-01 VENTE DU PRÉ\n2021-05-02 TARIFS DE LA CANTINE\n2021-05-03 TRAVAUX DU PONT\n`,
    );
    expect(titles.slice(-3)).toEqual(['VENTE DU PRÉ', 'TARIFS DE LA CANTINE', 'TRAVAUX DU PONT']);
  });

  it('go over two lines', async () => {
    const titles = await titlesIn(
      `${HEAD}2021-038 DÉSIGNATION DES DÉLÉGUÉS AU CONSEIL D’ADMINISTRATION DU COLLÈGE\nDE LA VALLÉE\n\n${SAID}2021-039 TARIFS DE LA CANTINE\n\n${SAID}`,
    );
    expect(titles.slice(-2)).toEqual([
      'DÉSIGNATION DES DÉLÉGUÉS AU CONSEIL D’ADMINISTRATION DU COLLÈGE DE LA VALLÉE',
      'TARIFS DE LA CANTINE',
    ]);
  });

  it('stand between what every meeting begins and ends with', async () => {
    const titles = await titlesIn(
      `${HEAD}Approbation du procès-verbal du 3 avril 2021\n\n${SAID}2021-038 Vente du pré\n\n${SAID}2021-039 Tarifs de la cantine\n\n${SAID}QUESTIONS DIVERSES :\n\n${SAID}`,
    );
    expect(titles.slice(-4)).toEqual([
      'Approbation du procès-verbal du 3 avril 2021',
      'Vente du pré',
      'Tarifs de la cantine',
      'QUESTIONS DIVERSES',
    ]);
  });

  it.each([
    ['days', '2021-05-07 Vente du pré', '2021-05-08 Tarifs de la cantine'],
    ['acts that sentences name', '2021-038 est abrogée.', '2021-039 est confirmée.'],
    ['years', '2021 Vente du pré', '2022 Tarifs de la cantine'],
    ['months', '2021-05 Vente du pré', '2021-06 Tarifs de la cantine'],
    ['items of a list', '- 2021-038 Vente du pré', '- 2021-039 Tarifs de la cantine'],
  ])('are not %s', async (_, one, other) => {
    const titles = await titlesIn(`${HEAD}${one}\n\n${SAID}${other}\n\n${SAID}`);
    expect(titles).not.toContain('Vente du pré');
    expect(titles).not.toContain('est abrogée.');
  });
});

describe('points with numbers of Rome or words before them', () => {
  it.each([
    ['I Le jardin', 'II La cour', 'III Le préau'],
    ['I. Le jardin', 'II. La cour', 'III. Le préau'],
    ['I - Le jardin', 'II - La cour', 'III - Le préau'],
    ['I) Le jardin', 'II) La cour', 'III) Le préau'],
    ['I/ Le jardin', 'II/ La cour', 'III/ Le préau'],
    ['I – LE JARDIN', 'II – LA COUR', 'III – LE PRÉAU'],
    ['I Le jardin.', 'II La cour.', 'III Le préau.'],
    ['1°) Le jardin', '2°) La cour', '3°) Le préau'],
    ['1/ Le jardin :', '2/ La cour :', '3/ Le préau :'],
    ['Point n°1 - Le jardin', 'Point n°2 - La cour', 'Point n°3 - Le préau'],
    ['1er point : Le jardin', '2ème point : La cour', '3ème point : Le préau'],
  ])('open a point each: %s', async (...points) => {
    const titles = await titlesIn(HEAD + points.map(point => `${point}\n\n${SAID}`).join(''));
    expect(titles.slice(-3).map(title => title.toLowerCase())).toEqual(['le jardin', 'la cour', 'le préau']);
  });

  it('may be long where they stand alone, and go on behind one that is missed', async () => {
    const long =
      'Délibération sur le renouvellement de la mise à disposition de personnel par le service intérimaire du centre';
    const titles = await titlesIn(
      `${HEAD}1/ ${long} :\n\n${SAID}2/ La cour :\n\n${SAID}4/ Le préau :\n\n${SAID}5/ La digue :\n\n${SAID}`,
    );
    expect(titles.slice(-4)).toEqual([long, 'La cour', 'Le préau', 'La digue']);
  });

  it('take up the agenda, the point without a number too', async () => {
    const titles = await titlesIn(
      `${HEAD}Ordre du jour :\n\nI Convention de mise à disposition.\nII PADD (Plan d’aménagement).\nIII Questions diverses.\nInformations.\n\nI Convention de mise à disposition.\n\n${SAID}II PADD.\n\n${SAID}III Questions diverses.\n\n${SAID}Informations.\n\n${SAID}`,
    );
    expect(titles.slice(-4)).toEqual([
      'Convention de mise à disposition',
      'PADD',
      'Questions diverses',
      'Informations',
    ]);
  });

  it.each([
    ['PARTIE 1 - LES GROUPES', 'PARTIE 2 – LES SUITES'],
    ['Partie 1 : Les groupes', 'Partie 2 : Les suites'],
    ['Groupe 1 – Les groupes', 'Groupe 2 – Les suites'],
    ['Table n°1 : Les groupes', 'Table n°2 : Les suites'],
    ['Séquence 1. Les groupes', 'Séquence 2. Les suites'],
    ['Chantier 1 - Les groupes', 'Chantier 2 - Les suites'],
    ['Sujet 1 : Les groupes', 'Sujet 2 : Les suites'],
    ['I. Les groupes', 'II. Les suites'],
    ['A. Les groupes', 'B. Les suites'],
    ['A) Les groupes', 'B) Les suites'],
    ['Première partie : les groupes', 'Deuxième partie : les suites'],
    ['PREMIER POINT – LES GROUPES', 'DEUXIÈME POINT – LES SUITES'],
  ])('open a point as headings: %s', async (one, other) => {
    const titles = await titlesIn(
      `# Compte rendu de l’assemblée du 7 mai 2021\n\n## ${one}\n\n${SAID}## ${other}\n\n${SAID}`,
      'essai.md',
    );
    expect(titles.slice(-2).map(title => title.toLowerCase().replace(/^.*?(?=les )/u, ''))).toEqual([
      'les groupes',
      'les suites',
    ]);
  });
});

describe('headings with numbers behind words', () => {
  it('may be parts and groups of them, on levels of their own', async () => {
    const titles = await titlesIn(
      `# Compte rendu de l’assemblée du 7 mai 2021\n\n## PARTIE 1 – LES GROUPES\n\n${SAID}#### PARTIE 2 – LES SUITES\n\n${SAID}### GROUPE 1 – LES PONTS\n\n${SAID}### GROUPE 2 – LES DIGUES ET LES PRÉS DE LA\n\n### VALLÉE\n\n${SAID}`,
      'essai.md',
    );
    expect(titles.slice(-4)).toEqual([
      'LES GROUPES',
      'LES SUITES',
      'LES PONTS',
      'LES DIGUES ET LES PRÉS DE LA VALLÉE',
    ]);
  });
});

describe('points that name who reports on them', () => {
  it.each([
    ['Vente du pré, rapporteur M. Luc Morel', 'Tarifs de la cantine, rapporteure Mme Anne Roux'],
    ['Vente du pré – rapporteur : M. Luc Morel', 'Tarifs de la cantine – rapporteur : Mme Anne Roux'],
    ['Vente du pré (rapporteur : Luc Morel)', 'Tarifs de la cantine (rapporteure : Anne Roux)'],
    ['VENTE DU PRÉ, rapporteur M. Morel,', 'TARIFS DE LA CANTINE, rapporteur Mme Roux,'],
    ['Vente du pré\nRapporteur : M. Luc Morel', 'Tarifs de la cantine\nRapporteure : Mme Anne Roux'],
  ])('open a point each: %s', async (one, other) => {
    const titles = await titlesIn(`${HEAD}${one}\n\n${SAID}${other}\n\n${SAID}`);
    expect(titles.slice(-2).map(title => title.toLowerCase())).toEqual([
      'vente du pré',
      'tarifs de la cantine',
    ]);
  });
});

describe('what is said in a numbered point', () => {
  it.each(['Forum des associations :', 'Atelier de la rue haute', 'Conférence de presse', 'Table ronde'])(
    'opens none of its own: %s',
    async line => {
      const titles = await titlesIn(
        `${HEAD}2021-038 Vente du pré\n\n${SAID}2021-039 Questions du public\n\n${line}\n\n${SAID}`,
      );
      expect(titles.slice(-2)).toEqual(['Vente du pré', 'Questions du public']);
    },
  );
});

describe('resolutions by words', () => {
  it('are headings, and called as they stand', async () => {
    const titles = await titlesIn(
      `# Procès-verbal de l’assemblée générale du 7 mai 2021\n\n## Résolutions\n\n### PREMIÈRE RÉSOLUTION\n\n${SAID}### DEUXIÈME RÉSOLUTION\n\n${SAID}### TROISIÈME RÉSOLUTION\n\n${SAID}`,
      'essai.md',
    );
    expect(titles.slice(-3)).toEqual(['PREMIÈRE RÉSOLUTION', 'DEUXIÈME RÉSOLUTION', 'TROISIÈME RÉSOLUTION']);
  });
});
