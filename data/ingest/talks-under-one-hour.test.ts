import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const programme = (...lines: readonly string[]) =>
  ['# Université du littoral', '', 'Brest, 28 août 2023', '', ...lines, ''].join('\n');
const read = (...lines: readonly string[]) => entriesOf(programme(...lines), 'essai.md');

const MORNING = ['Les digues et la mer', 'Anne Roux', 'INRAE'] as const;
const NEXT = ['Lire le paysage', 'Paul Petit', 'CNRS'] as const;
const LATER = ['La falaise et ses usages', 'Zoé Marzin', 'BRGM'] as const;
const TOLD = [MORNING, NEXT, LATER].map(
  ([what, who, where]) => `${what}: speaker ${who.replace(' ', '/')} | ${where}`,
);

type Write = (what: string, who: string, where: string) => string;

describe('items under one hour, of which each is a talk', () => {
  it.each<readonly [string, Write]>([
    ['title, name, body', (what, who, where) => `- ${what}, ${who}, ${where}`],
    ['title, name (body)', (what, who, where) => `- ${what}, ${who} (${where})`],
    ['title – name, body', (what, who, where) => `- ${what} – ${who}, ${where}`],
    ['title (name, body)', (what, who, where) => `- ${what} (${who}, ${where})`],
    ['name (body) : title', (what, who, where) => `- ${who} (${where}) : ${what}`],
    ['name (body), « title »', (what, who, where) => `- ${who} (${where}), « ${what} »`],
    ['the title in italics', (what, who, where) => `- *${what}*, ${who} (${where})`],
  ])('are read one by one, and so is one alone: %s', async (_, write) => {
    const lines = [
      '## 10h – 11h30',
      '',
      write(...MORNING),
      write(...NEXT),
      '',
      '## 14h',
      '',
      write(...LATER),
    ];
    expect(await read(...lines)).toEqual(TOLD);
  });

  it('may be the form of a session, what it is called and who gives it', async () => {
    const lines = [
      "- Table ronde : l'eau en ville – avec Anne Roux (INRAE) et Paul Petit (Blois)",
      '- Conférence : les marées – Zoé Marzin (Shom)',
      '- Débat mouvant sur les algues avec Hugo Floch',
    ];
    expect((await read('10h', '', ...lines)).slice(-3)).toEqual([
      "Table ronde : l'eau en ville: speaker Anne/Roux | INRAE + speaker Paul/Petit | Blois",
      'Conférence : les marées: speaker Zoé/Marzin | Shom',
      'Débat mouvant sur les algues: speaker Hugo/Floch',
    ]);
  });
});

describe('workshops to choose from', () => {
  it.each(['Ateliers simultanés (inscription sur place)', 'Ateliers au choix (1 h 15)'])(
    'are each one of its own under what stands over them: %s',
    async head => {
      const text = `Journée du livre\nMetz, 9 octobre 2022\n\n${head}\n1. Écrire un conte, Anne Roux, conteuse\n2. Relier un livre, Paul Petit, relieur\n3. Lire à voix haute, Zoé Marzin, comédienne\n`;
      expect((await entriesOf(text)).slice(1)).toEqual([
        'Écrire un conte: speaker Anne/Roux | conteuse',
        'Relier un livre: speaker Paul/Petit | relieur',
        'Lire à voix haute: speaker Zoé/Marzin | comédienne',
      ]);
    },
  );
});

describe('parts of a day by their number', () => {
  it.each([
    ['1re PARTIE – PLANTER', '2e PARTIE – TAILLER'],
    ['Première partie : planter', 'Deuxième partie : tailler'],
    ['Partie I : Planter', 'Partie II : Tailler'],
    ['Partie 1 – Planter', 'Partie 2 – Tailler'],
  ])('are sessions with their talks: %s', async (first, second) => {
    const text = `Colloque du bocage\nLaval, 17 novembre 2023\n\n${first}\nAnne Roux, INRAE : Les haies\nPaul Petit, CNRS : Les talus\n\n${second}\nZoé Marzin, OFB : Les saisons\nHugo Floch, CRPF : Les outils\n`;
    expect(await entriesOf(text)).toEqual([
      `${first}: `,
      'Les haies: speaker Anne/Roux | INRAE',
      'Les talus: speaker Paul/Petit | CNRS',
      `${second}: `,
      'Les saisons: speaker Zoé/Marzin | OFB',
      'Les outils: speaker Hugo/Floch | CRPF',
    ]);
  });
});
