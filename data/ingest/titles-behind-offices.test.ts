import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { spokenIn } from './spoken.fixture.ts';
import { readTitlesBehindOffices } from './titles-behind-offices.ts';

const HEAD = '# Journée des rives\n\nBrest, 3 mars 2022\n\n';
const ROUX = [
  'Anne Roux',
  'hydrologue, Université de Brest',
  'les crues de la Loire et leurs ponts',
] as const;
const PETIT = ['Paul Petit', 'maître de conférences, Inrae', 'pluies et ruissellement en ville'] as const;
const MARZIN = ['Zoé Marzin', 'agronome, Institut Agro Dijon', "la boue et l'épandage"] as const;
const TALKS = [ROUX, PETIT, MARZIN];
const EXPECTED = TALKS.map(([who, role, title]) => `${title}: ${who} (${role})`);

type Write = (who: string, role: string, title: string) => string;
const listed = (write: Write) =>
  `${HEAD}## Exposés\n\n${TALKS.map(([who, role, title]) => write(who, role, title)).join('\n')}\n`;

describe('lists that name who speaks, with what they do, before what they give', () => {
  it.each<readonly [string, Write]>([
    ['behind a colon', (who, role, title) => `- ${who}, ${role} : ${title}`],
    ['without a space before it', (who, role, title) => `- ${who}, ${role}: ${title}`],
    ['with a stop', (who, role, title) => `- ${who}, ${role} : ${title}.`],
    ['in bold', (who, role, title) => `- **${who}**, ${role} : ${title}.`],
    ['in bold and italics', (who, role, title) => `* **${who}**, ${role} : *${title}*`],
    ['behind numbers', (who, role, title) => `1. ${who}, ${role} : ${title}`],
    ['behind stars, parted by blank lines', (who, role, title) => `* ${who}, ${role} : ${title}\n`],
    ['behind a dash', (who, role, title) => `- ${who}, ${role} – ${title}`],
    ['behind a long dash', (who, role, title) => `- ${who}, ${role} — ${title}.`],
    ['in quotes behind a colon', (who, role, title) => `- ${who}, ${role} : « ${title} »`],
  ])('open a talk each: %s', async (_, write) => {
    expect(await spokenIn(listed(write))).toEqual(EXPECTED);
  });

  it('may be headings, whose titles have capitals', async () => {
    const text = `${HEAD}### Anne Roux, Cerema — Les crues de la Loire\n\nUn texte.\n\n### Paul Petit, Inrae — La pluie en ville\n\nUn texte.\n\n### Zoé Marzin, OFB — Rivières et ponts\n\nUn texte.\n`;
    expect(await spokenIn(text)).toEqual([
      'Les crues de la Loire: Anne Roux (Cerema)',
      'La pluie en ville: Paul Petit (Inrae)',
      'Rivières et ponts: Zoé Marzin (OFB)',
    ]);
  });

  it.each([
    [
      'two lines of two',
      ['Anne Roux, maire : les crues du fleuve', 'Luc Morel, préfet : les digues du port'],
      2,
    ],
    ['one line of two', ['Anne Roux, maire : les crues du fleuve', 'Luc Morel, préfet du Finistère'], 0],
    [
      'two lines of four',
      [
        'Anne Roux, maire : les crues du fleuve',
        'Luc Morel, préfet : les digues du port',
        'Rose Vert, députée du Val',
        'Max Gris, sénateur du Val',
      ],
      2,
    ],
    [
      'two lines of five',
      [
        'Anne Roux, maire : les crues du fleuve',
        'Luc Morel, préfet : les digues du port',
        'Rose Vert, députée du Val',
        'Max Gris, sénateur du Val',
        'Jeanne Blanc, adjointe au maire',
      ],
      0,
    ],
  ])('make a habit where half of them do: %s', async (_, lines, talks) => {
    const text = `${HEAD}## Table ronde\n\n${lines.map(line => `- ${line}`).join('\n')}\n`;
    const found = await spokenIn(text);
    expect(found.filter(one => /^les /u.test(one)).length).toBe(talks);
  });

  const titlesOf = (items: readonly string[]) => {
    const lines = readLines(plain(items.map(item => `- ${item}`).join('\n')));
    return [...readTitlesBehindOffices(lines)].map(([index, { title }]) => {
      const text = lines[index]?.text ?? '';
      return title == null ? null : text.slice(text.length - (title[1] - title[0]));
    });
  };

  it('are two lines at least, also where the others hold too little for two things', () => {
    const [first, second] = [
      'Anne Roux, maire : les crues du fleuve',
      'Luc Morel, préfet : les digues du port',
    ];
    expect(titlesOf([first, second])).toHaveLength(2);
    expect(titlesOf([first])).toEqual([]);
  });

  it('have lines of 300 letters at most', () => {
    const first = 'Anne Roux, maire : les crues du fleuve';
    const title = 'les digues du port et des rives basses'.padEnd(150, ' et du gué').trimEnd();
    const long = (length: number) => {
      const office = 'Luc Morel, préfet de la rive et du fleuve';
      return `${office.padEnd(length - 2 - title.length - 3, 'e')} : ${title}`;
    };
    expect(titlesOf([first, long(300)])).toEqual(['les crues du fleuve', title]);
    expect(titlesOf([first, long(301)])).toEqual([]);
  });

  it.each([
    ['how to reach them', ['Anne Roux, maire : 02 98 12 34 56', 'Luc Morel, préfet : 02 98 12 34 57']],
    [
      'their address',
      ['Anne Roux, maire : anne.roux at ville@brest.fr', 'Luc Morel, préfet : luc.morel at etat@brest.fr'],
    ],
    [
      'when they come',
      ['Anne Roux, maire : lundi à partir de 9h', 'Luc Morel, préfet : mardi à partir de 14h'],
    ],
    [
      'what else they do',
      [
        'Anne Roux, maire : présidente de la métropole',
        'Luc Morel, préfet : directeur de cabinet du ministre',
      ],
    ],
    [
      'a body by its letters',
      ['Anne Roux, maire : la DREAL du Finistère', 'Luc Morel, préfet : la DDT du Val'],
    ],
    [
      'what they said',
      ['Anne Roux, maire : demande si le pont est sûr', 'Luc Morel, préfet : propose de revoir la rue'],
    ],
    ['two words', ['Anne Roux, maire : les crues', 'Luc Morel, préfet : les digues']],
    [
      'the same person twice',
      ['Anne Roux, maire : les crues du fleuve', 'Anne Roux, maire : les digues du port'],
    ],
  ])('give nothing that is %s', async (_, lines) => {
    const text = `${HEAD}## Table ronde\n\n${lines.map(line => `- ${line}`).join('\n')}\n`;
    expect((await spokenIn(text)).every(one => one.startsWith('Table ronde'))).toBe(true);
  });
});

describe('plain lines that follow one another, each of which names somebody and what is given', () => {
  const under = (...lines: readonly string[]) =>
    `Journée des rives\nBrest, 3 mars 2022\n\n9h30 Exposés\n${lines.join('\n')}\n\n11h Clôture\nHugo Floch, Région\n`;
  it.each([
    [' – ', 'Anne Roux, Inrae – Les crues de la Loire', 'Paul Petit, CNRS – Le ruissellement en ville'],
    [' : ', 'Anne Roux, Inrae : Les crues de la Loire', 'Paul Petit, CNRS : Le ruissellement en ville'],
    [' — ', 'Anne Roux, Inrae — Les crues de la Loire', 'Paul Petit, CNRS — Le ruissellement en ville'],
    [
      'a blank line between',
      'Anne Roux, Inrae – Les crues de la Loire\n',
      'Paul Petit, CNRS – Le ruissellement en ville',
    ],
  ])('are talks: %s', async (_, ...lines) => {
    const found = await spokenIn(under(...lines), 'essai.txt');
    expect(found).toEqual(
      expect.arrayContaining([
        'Les crues de la Loire: Anne Roux (Inrae)',
        'Le ruissellement en ville: Paul Petit (CNRS)',
      ]),
    );
  });

  it('may begin with what is done, or be an article and a noun', async () => {
    const lines = ['Anne Roux, Inrae – Planter une haie', 'Paul Petit, CNRS – Les talus'];
    expect(await spokenIn(under(...lines), 'essai.txt')).toEqual(
      expect.arrayContaining(['Planter une haie: Anne Roux (Inrae)', 'Les talus: Paul Petit (CNRS)']),
    );
  });

  it('leave who only has an office to the session', async () => {
    const lines = [
      'Anne Roux, Inrae – Les crues de la Loire',
      'Rose Vert, maire de Brest',
      'Paul Petit, CNRS – Le ruissellement en ville',
    ];
    expect(await spokenIn(under(...lines), 'essai.txt')).toEqual(
      expect.arrayContaining([
        'Exposés: Rose Vert (maire de Brest)',
        'Les crues de la Loire: Anne Roux (Inrae)',
      ]),
    );
  });

  it.each([
    ['bodies', 'Anne Roux, chercheuse – Inrae', 'Paul Petit, directeur – Agence de l’eau'],
    ['offices', 'Anne Roux, Inrae – Maire de Brest', 'Paul Petit, CNRS – La présidente du conseil'],
  ])('give no title where behind the sign stand %s', async (_, ...lines) => {
    const found = await spokenIn(under(...lines), 'essai.txt');
    expect(found.filter(one => !/^(?:Exposés|Clôture)/u.test(one))).toEqual([]);
  });
});
