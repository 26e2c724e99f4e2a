import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function read(text: string, file = 'essai.md') {
  const document = await openDocument(text, file);
  const { sessions, appearances } = readOutline(document, {
    name: file,
    sha256: '',
    characters: text.length,
  });
  const titleOf = (id: string) => sessions.find(session => session.id === id)?.title ?? '';
  const who = appearances.filter(({ via }) => via === 'list');
  return {
    spoken: who
      .filter(({ part }) => part === 'speaker' || part === 'moderator')
      .map(({ name, session }) => `${titleOf(session)}: ${name.text}`),
    parts: Object.fromEntries(who.map(({ name, part }) => [name.text, part])),
    text,
    who,
  };
}

const PAPERS = [
  ['Une file équitable pour les fours', 'A. Noury, P. Floch'],
  ['Évaluation de levains lents', 'M. Kerouan'],
  ['Transferts de pâtes entre ateliers', 'J.-P. Tremarec, Z. de Rohanec, C. MARZIN'],
] as const;

function programme(papers: readonly (readonly [string, string])[], write: (names: string) => string): string {
  const items = papers.map(([title, names]) => `- ${title}<br>\n${write(names)}`);
  return `# Journée des fours 2021\n\n## Session 1 : Levains\n\nPrésidente : *Maud Thomas*\n\n${items.join('\n')}\n`;
}

describe('a list of titles, each over who gives it', () => {
  it.each([
    ['in italics', (names: string) => `*${names}*`],
    ['plain', (names: string) => names],
    ['with "et"', (names: string) => names.replace(/, (?=[^,]+$)/u, ' et ')],
  ])('names people by their initials: %s', async (_, write) => {
    const { spoken } = await read(programme(PAPERS, write));
    const expected = PAPERS.flatMap(([title, names]) => names.split(', ').map(name => `${title}: ${name}`));
    expect(spoken.slice(1)).toEqual(expected);
    expect(spoken[0]).toMatch(/Maud Thomas$/);
  });

  it('is none where two items have a second line, or where it says something else', async () => {
    expect((await read(programme(PAPERS.slice(0, 2), String))).spoken).toHaveLength(1);
    const said = PAPERS.map(([title]) => [title, 'A. C. D. est la règle du four'] as const);
    expect((await read(programme(said, String))).spoken).toHaveLength(1);
  });
});

const DEBATE = 'Colloque des fours\n\n10h à 12h : Table ronde : Cuire en montagne\n\n';

describe('people by where they come from', () => {
  it.each([
    'En Savoie : Zélie Kerouan, Paul Flochard, En Suisse : Adèle Noury, Yvon Marzin',
    'Dans les Alpes : Zélie Kerouan, Paul Flochard, en Vallée d’Aoste : Adèle Noury, le four de Genève : Yvon Marzin',
    '- Les associations : Zélie Kerouan, Paul Flochard, Adèle Noury et Yvon Marzin,',
  ])('speak: %s', async line => {
    const names = ['Zélie Kerouan', 'Paul Flochard', 'Adèle Noury', 'Yvon Marzin'];
    expect((await read(`${DEBATE}${line}\n`, 'essai.txt')).spoken).toEqual(
      names.map(name => `Table ronde : Cuire en montagne: ${name}`),
    );
  });

  it('do not where other words stand between them', async () => {
    const line = 'Personnages : Zélie Kerouan, Paul Flochard que nul ne connaît, Adèle Noury';
    expect((await read(`${DEBATE}${line}\n`, 'essai.txt')).spoken).toEqual([]);
  });
});

describe('a heading that is a name', () => {
  it('names who speaks, though others were told of before', async () => {
    const told = ['Zélie Kerouan', 'Paul Flochard', 'Adèle Noury'].map(
      name => `## ${name}\n\n${name} travaille sur les levains. Il a présenté ses derniers essais.\n`,
    );
    const { parts } = await read(
      `# Retour sur le colloque des fours\n\n# Session "Levains"\n\n${told.join('\n')}`,
    );
    expect(parts).toEqual({
      'Zélie Kerouan': 'speaker',
      'Paul Flochard': 'speaker',
      'Adèle Noury': 'speaker',
    });
  });
});

describe('the roll of a meeting', () => {
  const MINUTES = 'Compte rendu du conseil municipal du 14 septembre 2016\n\n';

  it('is not called by a number', async () => {
    const text = `${MINUTES}En exercice : 19\nPrésents : 15\nVotants : 18\nLe conseil s’est réuni à la mairie sous la\nprésidence de Monsieur Paul Flochard, maire\n`;
    expect((await read(text, 'essai.txt')).parts).toEqual({ 'Paul Flochard': 'moderator' });
  });

  it('goes on where a line ends with "sous la présidence de"', async () => {
    const text = `${MINUTES}Le conseil, dûment convoqué, s’est réuni en séance ordinaire, sous la présidence de\nMonsieur Paul FLOCHARD.\nÉtaient présents : Adèle Noury, Yvon Marzin\n`;
    expect((await read(text, 'essai.txt')).parts).toEqual({
      'Paul FLOCHARD': 'moderator',
      'Adèle Noury': 'participant',
      'Yvon Marzin': 'participant',
    });
  });

  it('tells under "Intervenants" who came to speak', async () => {
    const text = `${MINUTES}Intervenants sollicités :\nPrésents :\n- M. Paul Flochard, adjoint aux fours\n- Mme Adèle Noury, directrice du levain\nExcusés :\n- M. Yvon Marzin, préfet\n`;
    expect((await read(text, 'essai.txt')).parts).toEqual({
      'Paul Flochard': 'speaker',
      'Adèle Noury': 'speaker',
      'Yvon Marzin': 'absent',
    });
  });
});

describe('letters of formulas', () => {
  it('are read as what they spell, and keep their places', async () => {
    const text = `Colloque des fours\n\n9h : 𝐎𝐮𝐯𝐞𝐫𝐭𝐮𝐫𝐞 𝐩𝐚𝐫 𝐙𝐞́𝐥𝐢𝐞 𝐊𝐞𝐫𝐨𝐮𝐚𝐧, directrice du levain\n`;
    const { who } = await read(text, 'essai.txt');
    expect(who.map(({ name }) => name.text)).toEqual(['Zélie Kerouan']);
    const { start, end } = who[0]?.name.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('𝐙𝐞́𝐥𝐢𝐞 𝐊𝐞𝐫𝐨𝐮𝐚𝐧');
  });
});

describe('a transcript with a clock', () => {
  const said = 'Nous avons beaucoup à dire des fours de la commune, et peu de temps pour le dire ce soir.';
  it.each([
    ['before the name', (name: string, at: string) => `${at} ${name}`],
    ['in brackets', (name: string, at: string) => `[${at}] ${name} :`],
    ['behind the name', (name: string, at: string) => `${name} (${at}) :`],
  ])('tells who speaks: %s', async (_, write) => {
    const turns = ['Zélie Kerouan', 'Paul Flochard', 'Zélie Kerouan', 'Paul Flochard'].map(
      (name, i) => `${write(name, `00:0${i}:12`)}\n${said}\n`,
    );
    const { parts } = await read(turns.join('\n'), 'essai.txt');
    expect(parts).toEqual({ 'Zélie Kerouan': 'speaker', 'Paul Flochard': 'speaker' });
  });

  it('is none where titles stand under the names: the hours are those of a programme', async () => {
    const text = `Colloque des fours\n\n9:00 Zélie Kerouan\nCuire lentement\n\n10:00 Paul Flochard\nCuire vite\n\n11:00 Adèle Noury\nNe pas cuire\n`;
    expect((await read(text, 'essai.txt')).spoken).toEqual([
      'Cuire lentement: Zélie Kerouan',
      'Cuire vite: Paul Flochard',
      'Ne pas cuire: Adèle Noury',
    ]);
  });
});

describe('a transcript with the clock, the name and what was said on one line', () => {
  const chat = (write: (name: string, at: string) => string, names: readonly string[]) =>
    `Réunion du four\n\n${names.map((name, i) => `${write(name, `10:4${i}`)} oui, je suis de cet avis\n`).join('')}`;
  const again = ['Zélie Kerouan', 'Paul Flochard', 'Zélie Kerouan', 'Paul Flochard', 'Adèle Noury'];

  it.each([
    ['a room where people write', (name: string, at: string) => `${at} ${name}:`],
    ['the same as a list', (name: string, at: string) => `- ${at} ${name} :`],
    ['a recording, with seconds', (name: string, at: string) => `${at}:07 ${name} :`],
    ['a recording, in brackets', (name: string, at: string) => `[${at}] ${name} :`],
  ])('tells who speaks, and makes no session of it: %s', async (_, write) => {
    const { parts, spoken } = await read(chat(write, again), 'essai.txt');
    expect(parts).toEqual({
      'Zélie Kerouan': 'speaker',
      'Paul Flochard': 'speaker',
      'Adèle Noury': 'speaker',
    });
    expect(spoken.every(line => line.startsWith('Réunion du four: '))).toBe(true);
  });

  it('is a programme where everybody comes once; a recording needs nobody twice, but three turns', async () => {
    const once = ['Zélie Kerouan', 'Paul Flochard', 'Adèle Noury', 'Yvon Marzin', 'Maud Thomas'];
    const titles = [
      'Les levains au quotidien',
      'Le bois sec',
      'Les fours de ville',
      'Cuire lentement',
      'Bilan',
    ];
    const lines = once.map((name, i) => `1${i}:00 ${name}: ${titles[i]}\n`).join('');
    expect((await read(`Programme du 4 mai 2024\n\n${lines}`, 'essai.txt')).spoken).toEqual(
      once.map((name, i) => `${titles[i]}: ${name}`),
    );
    const recording = chat(
      (name, at) => `[${at}] ${name} :`,
      ['Zélie Kerouan', 'Paul Flochard', 'Adèle Noury'],
    );
    expect((await read(recording, 'essai.txt')).spoken).toHaveLength(3);
  });
});

describe('headings of one level that are names', () => {
  it('are a list, though each stands under a session of its own and no dictionary has all of them', async () => {
    const under = (session: string, names: readonly string[]) =>
      `# ${session}\n\n${names.map(name => `## ${name}\n\nCette présentation a porté sur les levains, et sur rien d'autre.\n`).join('\n')}`;
    const text = `# Retour sur le colloque des fours\n\n${under('Levains', ['Zélie Kerouan', 'Lije Yao'])}\n${under('Fours', ['Paul Flochard', 'Adèle Noury'])}`;
    expect(Object.keys((await read(text)).parts)).toEqual([
      'Zélie Kerouan',
      'Lije Yao',
      'Paul Flochard',
      'Adèle Noury',
    ]);
  });
});

describe('offices in English', () => {
  it('are no people in the brackets of a list', async () => {
    const { spoken } = await read(`# Les systèmes

1. La Norvège (Xavier Pinson, PU, Université de Lyon)
2. La Suède (Vony Rambolan, Senior Legal Advisor, International Investigations and Litigation, TRIAL)
3. La Finlande (Irina Grebenik, Policy Officer, University of Oulu)
`);
    expect(spoken.map(line => line.replace(/.*: /u, ''))).toEqual([
      'Xavier Pinson',
      'Vony Rambolan',
      'Irina Grebenik',
    ]);
  });
});
