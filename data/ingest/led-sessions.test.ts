import { describe, expect, it } from 'vitest';
import { ledIn, spokenIn } from './spoken.fixture.ts';

describe('a heading that says who leads its session', () => {
  it.each([
    'Haies et eau (présidence : Jean Noir)',
    'Haies et eau – Présidente : Rose Noir',
    'Haies et eau, modération : Jean Noir (CNRS)',
    'Haies et eau – animée par Jean Noir',
    'Haies et eau; Chair: Jean Noir',
    'Haies et eau (room 204); Chair: Jean Noir (UCL)',
    'Haies et eau, chaired by Jean Noir',
  ])('keeps its title and names them: %s', async head => {
    const text = `# Journées des haies

## 9h-10h30 ${head}
- Le canal au printemps, Anne Roux (INRAE)
- La rivière en été, Paul Petit (CNRS)
`;
    const found = await ledIn(text);
    expect(found[0]).toMatch(/^Haies et eau: \[(?:Jean|Rose) Noir\]$/u);
    expect(found.slice(1)).toEqual(['Le canal au printemps: Anne Roux', 'La rivière en été: Paul Petit']);
  });

  it.each(['- ', '• ', '    o '])(
    'may be an item of a list behind the label of a workshop: %s',
    async mark => {
      const text = `Forum des haies

14h Trois ateliers en parallèle
${mark}Atelier A : Haies et eau (animation : Jean Noir, CNRS)
${mark}Atelier B : Haies et bois (animation : Rose Martin, Afac)
`;
      expect((await ledIn(text)).slice(-2)).toEqual([
        'Haies et eau: [Jean Noir]',
        'Haies et bois: [Rose Martin]',
      ]);
    },
  );

  it.each([
    ['Session 1 – Présidence de séance : Jean Noir', 'Session 1: [Jean Noir]'],
    ['Session 2 - Présidente de la séance : Rose Noir', 'Session 2: [Rose Noir]'],
    [
      'PANEL 3. Haies et eau. Modérateurs : Jean Noir & Rose Martin',
      'PANEL 3. Haies et eau: [Jean Noir] + [Rose Martin]',
    ],
    ['Atelier : haies et eau. Modération : Jean Noir', 'Atelier : haies et eau: [Jean Noir]'],
    ['Panel 4 – Hedges and water, chaired by Jean Noir', 'Panel 4 – Hedges and water: [Jean Noir]'],
  ])('may be a line that its label opens: %s', async (head, expected) => {
    const text = `Journées des haies

${head}

9h-9h30 Anne Roux (INRAE)
Le canal au printemps

9h30-10h Paul Petit (CNRS)
La rivière en été, une enquête
`;
    expect(await ledIn(text, 'essai.txt')).toContain(expected);
  });

  it('may only number the session, where no title stands below', async () => {
    const text = `# Hedge days

### 09:00-10:00 Session 1 (room 204); Chair: John Black
Mary Dubois, *Counting birds in an old hedge*

Luke Martin, *Old maps of the hedges*

Anne Petit, *Water below the hedges*
`;
    expect((await ledIn(text))[0]).toBe('Session 1: [John Black]');
  });

  it.each([
    'La présidence, une histoire française',
    'Présidence de la République : ce qui change',
    'Animer une réunion : les règles',
  ])('is none where the words only speak of it: %s', async head => {
    const text = `# Journées\n\n## 9h ${head}\nAnne Roux, historienne\n\n## 10h Les haies\nPaul Petit, géographe\n`;
    expect((await ledIn(text)).some(line => line.includes('['))).toBe(false);
  });
});

describe('a round table that says who leads it and with whom', () => {
  it.each([
    'Table ronde : « Rendre la rivière », animée par Jean Noir (CNRS), avec Rose Martin (Ville de Lyon), Luc Petit (OFB)',
    'Table ronde « Rendre la rivière » animée par Jean Noir avec Rose Martin, maire de Givors, et Luc Petit, préfet',
    'Table ronde « Rendre la rivière » – modération : Jean Noir, en présence de Rose Martin (OFB) et Luc Petit (CNRS)',
    `Table ronde : « Rendre la rivière », animée par Jean Noir (CNRS), avec Rose Martin (${'direction de l’eau, '.repeat(14)}Lyon), Luc Petit (OFB)`,
  ])('names those as speakers: %s', async head => {
    const text = `# Journée des rivières\n\n9h30-10h : discussion\n\n10h-11h : ${head}\n\n11h : clôture\n`;
    const found = (await ledIn(text)).filter(line => line.includes('Noir'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^Table ronde(?: :)? « Rendre la rivière »: \[Jean Noir\] \+ Rose Martin \+ Luc Petit$/u,
    );
  });

  it('lets nobody share a role across “avec”', async () => {
    const text = `# Journée\n\n10h : Débat « Qui décide ? », modéré par Zoé Noir, avec Rose Martin, maire de Givors\n`;
    expect(await spokenIn(text)).toEqual([
      'Débat « Qui décide ? »: Zoé Noir + Rose Martin (maire de Givors)',
    ]);
  });

  it('takes two who lead together for two who lead', async () => {
    const text = `# Journée\n\n10h : Débat « Qui décide ? », animé par Zoé Noir et Rose Martin\n`;
    expect(await ledIn(text)).toEqual(['Débat « Qui décide ? »: [Zoé Noir] + [Rose Martin]']);
  });
});

describe('hours and a room under a heading', () => {
  it.each(['9h-10h, salle 3', '9h-10h : amphi B', '9h-10h (salle 007)'])(
    'open what stands below: %s',
    async head => {
      const text = `# Journée des haies\n\n## ${head}\nLe canal au printemps\n\nAnne Roux, maire de Caen\n\n## 10h30, salle 2\nLa rivière en été\n\nPaul Petit, géographe\n`;
      expect(await ledIn(text)).toEqual([
        'Le canal au printemps: Anne Roux',
        'La rivière en été: Paul Petit',
      ]);
    },
  );

  it('are a title where more is said', async () => {
    const text = `# Journée\n\n## 11h-12h Salle des fêtes : un projet partagé\n\nMarie Dubois, présidente de la LPO\n`;
    expect(await ledIn(text)).toEqual(['Salle des fêtes : un projet partagé: Marie Dubois']);
  });
});

it('opens sessions of a list that are called in quotes', async () => {
  const text =
    'Forum des haies\n\n14h Deux ateliers\no Atelier « Eau » : animé par Jean Noir (CNRS), avec Anne Roux (irrigante)\no Atelier « Sols » : animé par Rose Noir, avec Paul Petit (INRAE)\n';
  const found = await ledIn(text);
  expect(found.slice(-2)).toEqual([
    'Atelier « Eau »: [Jean Noir] + Anne Roux',
    'Atelier « Sols »: [Rose Noir] + Paul Petit',
  ]);
});

describe('the form of a session, who leads or gives it, and what it is about', () => {
  it.each([
    ['Table ronde animée par Anne Roux : qui garde nos données ?', 'qui garde nos données ?: [Anne Roux]'],
    ['Table ronde finale animée par Anne Roux : que faire de l’eau ?', 'que faire de l’eau ?: [Anne Roux]'],
    [
      'Débat animé par Paul Petit, journaliste : Peut-on climatiser moins ?',
      'Peut-on climatiser moins ?: [Paul Petit]',
    ],
    ['Conférence de Paul Petit : les marées et la côte', 'les marées et la côte: Paul Petit'],
    ['Atelier de Anne Roux (Canopé) : réparer un ordinateur', 'réparer un ordinateur: Anne Roux'],
    ['Atelier d’Anne Roux (Canopé) : réparer un ordinateur', 'réparer un ordinateur: Anne Roux'],
    ['Atelier de Paul Petit : Réparer une lampe', 'Réparer une lampe: Paul Petit'],
    ['Dialogue entre Anne Roux et Paul Petit : la ville en été', 'la ville en été: Anne Roux + Paul Petit'],
    ['Séance présidée par Anne Roux : Les ports de la Manche', 'Les ports de la Manche: [Anne Roux]'],
  ])('on a line behind hours: %s', async (line, expected) => {
    const text = `Rencontres du littoral\nBrest, 3 mars 2022\n\n9h-10h ${line}\n\n10h-11h Clôture\nHugo Floch, maire\n`;
    expect((await ledIn(text))[0]).toBe(expected);
  });

  it('keep what belongs to who gives it behind a colon', async () => {
    const text =
      'Rencontres du littoral\nBrest, 3 mars 2022\n\n9h-10h Conférence de Paul Petit : directeur du port de Brest\n\n10h Clôture\nHugo Floch, maire\n';
    expect((await ledIn(text))[0]).toBe('Conférence de Paul Petit: Paul Petit');
  });

  it('tells who reports from who presides, in one bracket or on one line', async () => {
    const text =
      'Colloque de santé\nNancy, 12 janvier 2024\n\nSESSION 1 : LES SOINS (présidente : Anne Roux ; rapporteur : Paul Petit)\nSESSION 2 : LES VILLES (présidente : Zoé Marzin ; rapporteur : Hugo Floch)\n';
    expect(await ledIn(text)).toEqual([
      'SESSION 1 : LES SOINS: [Anne Roux] + Paul Petit',
      'SESSION 2 : LES VILLES: [Zoé Marzin] + Hugo Floch',
    ]);
  });

  it.each(['Pilote : Anne Roux, Rapporteur : Paul Petit', 'Animatrice : Anne Roux, rapporteur : Paul Petit'])(
    'or below it: %s',
    async line => {
      const text = `Séminaire des communs\nParis, 6 mai 2024\n\nAtelier 1 : Cartographier les communs\n${line}\n`;
      expect(await ledIn(text)).toEqual(['Cartographier les communs: [Anne Roux] + Paul Petit']);
    },
  );
});
