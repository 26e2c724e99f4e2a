import { describe, expect, it } from 'vitest';
import { ledIn, spokenIn } from './spoken.fixture.ts';

const page = (...headings: readonly string[]) =>
  `# Journée des rivières 2025\n\n${headings.map(heading => `${heading}\n\nUne lecture des relevés.\n`).join('\n')}`;

describe('headings that say what is given, by whom, and what those do', () => {
  it.each([
    ['## Par Anne Roux : Les crues de la Loire', 'Les crues de la Loire: Anne Roux'],
    ['## Par Zoé Martin et Luc Morel : Les poissons', 'Les poissons: Zoé Martin + Luc Morel'],
    ['## Par M. Luc Marchand, OFB – Les barrages du haut', 'Les barrages du haut: Luc Marchand (OFB)'],
    ['## Présenté par Paul Petit : Les digues de demain', 'Les digues de demain: Paul Petit'],
    ['## Avec Anne Roux : Les crues de la Loire', 'Les crues de la Loire: Anne Roux'],
    [
      '## Avec Anne Martin (CNRS) et Jean Dupont (EHESS) : Vivre ici',
      'Vivre ici: Anne Martin (CNRS) + Jean Dupont (EHESS)',
    ],
    ['## Les crues de la Loire (par Anne Roux)', 'Les crues de la Loire: Anne Roux'],
    ['## Les crues (intervenante : Anne Martin)', 'Les crues: Anne Martin'],
    ["## Les crues (M. Paul Petit, maire de l'Aigle)", "Les crues: Paul Petit (maire de l'Aigle)"],
    [
      '## Les crues (Anne Roux, OFB ; Zoé Martin, CNRS ; Luc Morel)',
      'Les crues: Anne Roux (OFB) + Zoé Martin (CNRS) + Luc Morel',
    ],
    ['## Les crues (Anne Roux – OFB, Zoé Martin – CNRS)', 'Les crues: Anne Roux (OFB) + Zoé Martin (CNRS)'],
    ['## Ouverture (Anne Roux, présidente)', 'Ouverture: Anne Roux (présidente)'],
    ['## 9h – Les digues (Anne Roux, OFB)', 'Les digues: Anne Roux (OFB)'],
    [
      '## 1. Où planter des haies ? Paul Petit, maire de Redon',
      'Où planter des haies ?: Paul Petit (maire de Redon)',
    ],
    ['## Atelier entrepôts, Anne Roux et Paul Petit', 'Atelier entrepôts: Anne Roux + Paul Petit'],
  ])('need no others: %s', async (heading, read) => {
    expect(await spokenIn(page(heading))).toEqual([read]);
  });

  it.each([
    '## Visite (avec inscription)',
    '## Bilan (Loire-Atlantique)',
    '## Visite du collège (Georges Pompidou)',
    '## Une visite à la maison (Victor Hugo)',
    '## Le monde selon Zola (Émile Zola)',
    '## Par monts et par vaux',
    '## Avec le soutien de la Région Bretagne',
    '## Par Saint-Malo : la route des dunes',
    '## La pensée de Simone Weil (Gallimard, 2012)',
    '## Contact (Anne Roux)',
    '## Les crues, Anne Roux',
    '## Atelier du sable, Salle Jean Moulin',
    '## Bilan, Loire-Atlantique',
    '## Rédaction du compte rendu (Anne Roux)',
    '## Tarif (Plein Tarif, Tarif Réduit)',
    '## Installer Debian (Buster Release)',
    '## Avec Docker Compose : lancer les services',
  ])('are not: %s', async heading => {
    expect(await spokenIn(page(heading))).toEqual([]);
  });

  it('are read in a web page as they are in Markdown', async () => {
    const html =
      '<html><body><h1>Journée des rivières 2025</h1><h2>Par Anne Roux : Les crues de la Loire</h2><p>Une lecture.</p>' +
      '<h2>Les digues (Paul Petit, OFB)</h2><p>Anciennes.</p></body></html>';
    expect(await spokenIn(html, 'essai.html')).toEqual([
      'Les crues de la Loire: Anne Roux',
      'Les digues: Paul Petit (OFB)',
    ]);
  });
});

describe('headings that end with a name and nothing else', () => {
  const CRUES = '## Les crues de la Loire (Anne Roux)';
  const DIGUES = '## Les digues anciennes [Paul Petit]';
  const POISSONS = '## Les poissons du fleuve (Zoé Martin et Luc Morel)';
  const BARRAGES = '## Les barrages du haut (Paul Morel)';
  const READ = ['Les crues de la Loire: Anne Roux', 'Les digues anciennes: Paul Petit'];

  it('say who gives them where three of a level do', async () => {
    expect(await spokenIn(page(CRUES, DIGUES, POISSONS))).toEqual([
      ...READ,
      'Les poissons du fleuve: Zoé Martin + Luc Morel',
    ]);
  });

  it('do not where two do', async () => {
    expect(await spokenIn(page(CRUES, DIGUES))).toEqual([]);
  });

  it('do where one of two says what she does', async () => {
    expect(await spokenIn(page(CRUES, '## Les digues anciennes (Paul Petit, OFB)'))).toEqual([
      READ[0],
      'Les digues anciennes: Paul Petit (OFB)',
    ]);
  });

  it('do not where most others of the level name nobody', async () => {
    const others = [
      '## Le fleuve et ses îles',
      '## Le prix des eaux',
      '## La carte des sols',
      '## Le temps des rives',
    ];
    expect(await spokenIn(page(CRUES, DIGUES, BARRAGES, ...others))).toEqual([]);
  });

  it('do under different headings', async () => {
    expect(
      await spokenIn(page('## Matin', `#${CRUES}`, '## Midi', `#${DIGUES}`, '## Soir', `#${POISSONS}`)),
    ).toEqual([...READ, 'Les poissons du fleuve: Zoé Martin + Luc Morel']);
  });
});

describe('headings that end with how somebody is addressed and the family name', () => {
  const ALL = [
    '# Objets connectés par M Morel',
    '# La méthode des crues, par Mme Le Bihan',
    '# Faire du sable par M. Morel',
  ];

  it('say who gives them where three of a level do', async () => {
    const text = [...ALL, '# Les métiers de la rive'].map(line => `${line}\n\nUne lecture.\n`).join('\n');
    expect(await spokenIn(text)).toEqual([
      'Objets connectés: Morel',
      'La méthode des crues: Le Bihan',
      'Faire du sable: Morel',
    ]);
  });
});

describe('entries behind hours', () => {
  const entries = (...lines: readonly string[]) => `Journée des rivières 2025\n\n${lines.join('\n')}\n`;

  it('that say ahead who gives them are read where all do', async () => {
    const text = entries(
      '14h – Par Jean Dupont, maire de Redon : Les crues de la Loire',
      '15h – Par Anne Roux : Les digues anciennes',
      '16h – Par Zoé Martin : Les poissons du fleuve',
    );
    expect(await spokenIn(text, 'essai.txt')).toEqual([
      'Les crues de la Loire: Jean Dupont (maire de Redon)',
      'Les digues anciennes: Anne Roux',
      'Les poissons du fleuve: Zoé Martin',
    ]);
  });

  it('give each person at their end what she does, where all do', async () => {
    const text = entries(
      '14h – Les crues de la Loire (Jean Dupont, maire de Redon)',
      '15h – Les digues (MM. Paul Petit et Luc Morel, DREAL)',
      '16h – Les poissons (Zoé Martin, université de Rennes ; Luc Marchand, maire de Blois)',
    );
    expect(await spokenIn(text, 'essai.txt')).toEqual([
      'Les crues de la Loire: Jean Dupont (maire de Redon)',
      'Les digues: Paul Petit (DREAL) + Luc Morel (DREAL)',
      'Les poissons: Zoé Martin (université de Rennes) + Luc Marchand (maire de Blois)',
    ]);
  });

  it('do not say by whom a film is', async () => {
    const text = entries('14h – Le monde selon Zola (Émile Zola)', '16h – Visite du quartier (à pied)');
    expect(await spokenIn(text, 'essai.txt')).toEqual([]);
  });
});

describe('names under which a title stands', () => {
  const OVER = '### Par Anne Roux\n## Les crues de la Loire\n\nUne lecture.\n\n';

  it('open its session where two do', async () => {
    const text = `# Journée des rivières 2025\n\n${OVER}### Avec Paul Petit\n## Les digues anciennes\n\nDes digues.\n`;
    expect(await spokenIn(text)).toEqual([
      'Les crues de la Loire: Anne Roux',
      'Les digues anciennes: Paul Petit',
    ]);
  });

  it('are who wrote the page where there is one', async () => {
    expect(await spokenIn(`# La Loire en crue\n\n${OVER}`)).toEqual([]);
  });
});

describe('who leads by an initial', () => {
  it.each(['J-P. Morel', 'J.-P. Morel', 'P. Morel'])('as %s does, stands in a heading', async name => {
    expect(
      await ledIn(`# Assises\n\n## Table ronde animée par ${name}\n\n- Anne Roux, maire de Redon\n`),
    ).toEqual([`Table ronde: [${name}] + Anne Roux`]);
  });
});

describe('numbered sessions that say on their line who gives them', () => {
  const programme = (...lines: readonly string[]) =>
    `Université d’été des haies\n\n29 août 2024\n\n${lines.join('\n')}\n\n16h Clôture par Jeanne Tavernier, directrice du lycée\n`;

  it.each([
    [
      'in a bracket, with what they do',
      'Atelier 1 : Densifier les bourgs (Anne Roux, architecte)',
      'Atelier 2 : Renaturer les friches (Paul Petit, Cerema)',
      [
        'Atelier 1 : Densifier les bourgs: Anne Roux (architecte)',
        'Atelier 2 : Renaturer les friches: Paul Petit (Cerema)',
      ],
    ],
    [
      'behind a dash',
      'Atelier A : Densifier les bourgs – Anne Roux, architecte',
      'Atelier B : Renaturer les friches – Paul Petit, Cerema',
      [
        'Atelier A : Densifier les bourgs: Anne Roux (architecte)',
        'Atelier B : Renaturer les friches: Paul Petit (Cerema)',
      ],
    ],
    [
      'behind a comma',
      'Atelier 1 – Densifier les bourgs, Anne Roux, architecte',
      'Atelier 2 – Renaturer les friches, Paul Petit, Cerema',
      [
        'Atelier 1 – Densifier les bourgs: Anne Roux (architecte)',
        'Atelier 2 – Renaturer les friches: Paul Petit (Cerema)',
      ],
    ],
    [
      'in brackets below',
      'Atelier 1 – Densifier les bourgs\n(Anne Roux, architecte ; Paul Petit, Cerema)',
      'Atelier 2 – Renaturer les friches\n(Luc Morel, EPF)',
      [
        'Densifier les bourgs: Anne Roux (architecte) + Paul Petit (Cerema)',
        'Renaturer les friches: Luc Morel (EPF)',
      ],
    ],
    [
      'behind the title below their day',
      'Atelier 1 : lundi 8 avril\nLa haie et ses usages, avec Anne Roux, paysagiste',
      'Séance 2 : mercredi 24 avril\nLes murets de pierre, avec Paul Petit, murailler',
      ['La haie et ses usages: Anne Roux (paysagiste)', 'Les murets de pierre: Paul Petit (murailler)'],
    ],
  ])('%s', async (_, first, second, read) => {
    expect((await spokenIn(programme(first, second))).slice(0, 2)).toEqual(read);
  });

  it.each([
    ['a room', 'Atelier 1 : Densifier les bourgs (salle Anne Roux)'],
    ['a place', 'Atelier 1 : Densifier les bourgs – Maison des haies'],
    ['a part of the title', 'Atelier 1 : L’eau, l’air et le sol'],
  ])('name nobody by %s', async (_, line) => {
    expect(await spokenIn(programme(line))).toEqual(['Clôture: Jeanne Tavernier (directrice du lycée)']);
  });
});
