import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf } from './entries.fixture.ts';

describe('a list of bodies with their people', () => {
  it('is one under its headings, though each of these has few', async () => {
    const page = `# Assises du bocage

## Mercredi matin

1. [Chambre d’agriculture du Val – Zélie Floch](https://exemple.example/1)
2. [INRAE – Paul Noury et Luc Morel](https://exemple.example/2)

## Mercredi après-midi

1. [Parc naturel régional du Val – Anne Roux](https://exemple.example/3)
`;
    expect(await entriesOf(page, 'essai.md')).toEqual([
      'Mercredi matin: speaker Zélie/Floch | Chambre d’agriculture du Val + speaker Paul/Noury | INRAE + speaker Luc/Morel | INRAE',
      'Mercredi après-midi: speaker Anne/Roux | Parc naturel régional du Val',
    ]);
  });
});

describe('data of a programme', () => {
  it('names people by “prenom” and “nom”', async () => {
    const data = `jours:
  - date: 2024-05-16
    seances:
      - heure: "09:00"
        titre: Le fleuve en chiffres
        conferenciers:
          - prenom: Zélie
            nom: Floch
            organisme: INRAE
          - prenom: Paul
            nom: Noury
            organisme: CNRS
`;
    expect(await entriesOf(data, 'essai.yml')).toEqual([
      'Le fleuve en chiffres: speaker Zélie/Floch | INRAE + speaker Paul/Noury | CNRS',
    ]);
  });

  it('is none where a page begins with a table of Markdown: its rule opens no session', async () => {
    const page = `| Heure | Titre | Intervenants |
|---|---|---|
| 9h | Ouverture | Zélie Floch, maire de Redon |
| 9h30 | Les ponts de pierre | Paul Noury (CNRS) |
`;
    expect(await entriesOf(page, 'essai.md')).toEqual([
      'Ouverture: speaker Zélie/Floch | maire de Redon',
      'Les ponts de pierre: speaker Paul/Noury | CNRS',
    ]);
  });
});

describe('an office between a speech and who gives it', () => {
  it.each([
    ['Address by the Director of the Rivers Trust, Anna Reeve', 'Director of the Rivers Trust'],
    ['Welcome by the Rector of the University of York, Anna Reeve', 'Rector of the University of York'],
    ['Keynote by the Mayor of York, Anna Reeve', 'Mayor of York'],
  ])('is the role in English too: %s', async (line, role) => {
    expect((await entriesOf(`# Rivers Day\n\n## 9:00 ${line}\n\n## 10:00 End\n`, 'essai.md'))[0]).toMatch(
      new RegExp(`speaker Anna/Reeve \\| ${role}$`, 'u'),
    );
  });
});

describe('a programme in two languages', () => {
  it('says each session once, whichever language stands first', async () => {
    const text = `Forum des haies
Cross-border Hedge Forum
Redon, 16 mai 2024 / May 16, 2024

10h00-11h30
Table ronde 1 : À qui la haie ?
Panel 1: Who owns the hedge?
Modérateur | Chair : Anne Roux, journaliste
Zélie Floch, ingénieure

14h00 Workshop 2: Planting
Atelier 2 : Planter
Paul Noury, jardinier
`;
    expect(await entriesOf(text)).toEqual([
      'Table ronde 1 : À qui la haie ?: moderator Anne/Roux | journaliste + speaker Zélie/Floch | ingénieure',
      'Workshop 2: Planting: speaker Paul/Noury | jardinier',
    ]);
  });

  it('has two sessions where the numbers differ', async () => {
    const text =
      'Forum des haies\nRedon, 16 mai 2024\n\nTable ronde 1 : La haie\nPanel 2: The hedge\nPaul Noury, maire\n';
    expect((await entriesOf(text)).join()).toContain('Panel 2: The hedge: speaker Paul/Noury | maire');
  });
});

describe('the title of a document that is called a forum', () => {
  it.each(['Forum des haies', 'Table ronde des haies', 'Séance publique sur les haies'])(
    'is no session over a line more and its days: %s',
    async title => {
      const text = `${title}\nUne journée pour les arbres\nRedon, 16 mai 2024\n\n10h00 Table ronde 1 : Planter\nPaul Noury, maire de Redon\n`;
      expect(await entriesOf(text)).toEqual(['Table ronde 1 : Planter: speaker Paul/Noury | maire de Redon']);
    },
  );
});

describe('who is given the floor in an entry', () => {
  it.each(['Parole à', 'La parole est à', 'Carte blanche à'])('speaks: %s', async words => {
    const text = `## Ouverture\n\n- Anne Roux, maire de Redon\n- ${words} **Zélie Floch**, lycéenne\n- Paul Noury, préfet\n`;
    expect((await entriesOf(text, 'essai.md')).join()).toContain('speaker Zélie/Floch | lycéenne');
  });
});

describe('a title that says where', () => {
  it.each(['Pédaler en ville', 'Soigner en région', 'Un lien en société'])('is no body: %s', async title => {
    const page = `# Assises du vélo\n\n1. **Ouverture** — Anne Roux (maire)\n2. **${title}** — Zélie Floch (urbaniste), Paul Noury (CNRS)\n3. **Clôture** — Luc Morel (préfet)\n`;
    expect(await entriesOf(page, 'essai.md')).toContain(
      `${title}: speaker Zélie/Floch | urbaniste + speaker Paul/Noury | CNRS`,
    );
  });
});

describe('the next edition in one file', () => {
  const edition = (place: string, day: string, title: string) =>
    `Journée du bois\n${place}, ${day}\n\n9h00 Atelier 1 : ${title}\nZélie Floch, ingénieure, Ville de Redon\n`;

  it('is asked about where it stands over another place and another year', async () => {
    const text = `${edition('Redon', '12 avril 2022', 'Scier')}\n${edition('Caen', '14 avril 2023', 'Clouer')}`;
    expect((await datasetOf(text)).warnings.map(({ code }) => code)).toContain('several-events');
  });

  it('is none where the title comes back over the same place', async () => {
    const text = `${edition('Redon', '12 avril 2022', 'Scier')}\n${edition('Redon', '13 avril 2022', 'Clouer')}`;
    expect((await datasetOf(text)).warnings.map(({ code }) => code)).not.toContain('several-events');
  });
});

describe('who speaks behind who leads', () => {
  it.each([
    '10h : table ronde « La halle », animée par Anne Roux (journaliste), avec Zélie Floch (Insee) et Paul Noury (maire)',
    '10h : table ronde « La halle », modérée par Anne Roux (journaliste), en présence de Zélie Floch (Insee) et Paul Noury (maire)',
    '10:00 Panel “La halle”, moderated by Anne Roux (journaliste), with Zélie Floch (Insee) and Paul Noury (maire)',
  ])('leads nothing: %s', async line => {
    const [entry = ''] = (await entriesOf(`Journée des foires\nRedon, 16 mai 2024\n\n${line}\n`)).slice(-1);
    expect(entry.slice(entry.indexOf(': ') + 2)).toBe(
      'moderator Anne/Roux | journaliste + speaker Zélie/Floch | Insee + speaker Paul/Noury | maire',
    );
  });
});

describe('a talk that is called after who gives it', () => {
  const entry = async (line: string) =>
    (await entriesOf(`Journée des foires\nRedon, 16 mai 2024\n\n9h00 Ouverture par Luc Morel\n${line}\n`)).at(
      -1,
    );

  it.each([
    '10h00 Conférence inaugurale d’Anne Roux « Le sel et la route »',
    '10h00 Communication d’Anne Roux : « Le sel et la route »',
    '10h00 Intervention d’Anne Roux sur « Le sel et la route »',
    '10h00 Lecture d’Anne Roux « Le sel et la route »',
  ])('has the title in its quotes: %s', async line => {
    expect(await entry(line)).toBe('Le sel et la route: speaker Anne/Roux');
  });

  it('may stand before its name', async () => {
    expect(await entry('10h00 conférence « Le sel et la route » de Anne Roux, historienne')).toBe(
      'conférence « Le sel et la route »: speaker Anne/Roux | historienne',
    );
  });

  it.each([
    ['10h00 « Le sel et la route » (Anne Roux)', 'speaker Anne/Roux'],
    ['10h00 « Le sel et la route » (Anne Roux et Zélie Floch)', 'speaker Anne/Roux + speaker Zélie/Floch'],
  ])('may have the names in a bracket: %s', async (line, people) => {
    expect(await entry(line)).toBe(`« Le sel et la route »: ${people}`);
  });

  it('is none where somebody speaks of one', async () => {
    expect(await entry('10h00 L’avenir des foires selon « Le sel et la route »')).toBe(
      'L’avenir des foires selon « Le sel et la route »: ',
    );
  });
});

describe('a book of abstracts', () => {
  const talks = (head: string, ...pairs: readonly string[]) =>
    `${head}\n\n${pairs.map(pair => `${pair}\n\nOn montre comment le sel a fait la route.\n`).join('\n')}`;
  const read = [
    'Vendre le vin avant la vendange: speaker Anne/Roux | Université d’Angers',
    'Les scellés du notaire: speaker Paul/Noury | Université de Caen',
  ];

  it.each([
    ['Résumés des communications', '### ', ', '],
    ['Recueil des résumés', '', ', '],
    ['Book of abstracts', '', ', '],
  ])('of two talks names who gives each: %s', async (head, mark, comma) => {
    const text = talks(
      head,
      `${mark}Anne Roux${comma}Université d’Angers\n${mark}Vendre le vin avant la vendange`,
      `${mark}Paul Noury${comma}Université de Caen\n${mark}Les scellés du notaire`,
    );
    expect((await entriesOf(text, 'essai.md')).slice(-2)).toEqual(read);
  });

  it('has keywords between a title and what it is about', async () => {
    const text = talks(
      'Résumés des communications',
      'ROUX Anne, Université d’Angers\nVendre le vin avant la vendange\n\nMots-clés : vin, crédit',
      'NOURY Paul, Université de Caen\nLes scellés du notaire\n\nMots-clés : notaire, sceau',
    );
    expect((await entriesOf(text)).slice(-2)).toEqual(
      read.map(line => line.replace('Anne/Roux', 'Anne/ROUX').replace('Paul/Noury', 'Paul/NOURY')),
    );
  });

  it('is asked for: two names over two paragraphs are no talks', async () => {
    const text = talks(
      'Lettres du canal',
      'Anne Roux, Université d’Angers\nVendre le vin avant la vendange',
      'Paul Noury, Université de Caen\nLes scellés du notaire',
    );
    expect((await entriesOf(text)).join()).not.toContain('speaker');
  });
});
