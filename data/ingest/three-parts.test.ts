import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name (role)" for each session that somebody speaks in. */
async function spokenIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    const people = own.map(one =>
      one.role === null ? one.name.text : `${one.name.text} (${one.role.text})`,
    );
    return own.length === 0 ? [] : [`${title}: ${people.join(' + ')}`];
  });
}

const ROWS = [
  ['Anne Roux', 'Université de Caen', 'Les haies en carte'],
  ['Paul Petit et Luc Fabre', 'INRAE', 'Les sols à la loupe'],
  ['Zoé Marzin', 'Météo-France', 'Mesurer la brume'],
] as const;

describe('a list whose rows are people, their body and what they give', () => {
  const list = (write: (row: (typeof ROWS)[number], i: number) => string) =>
    `Journée des doctorants\n4 juin 2024\n\n${ROWS.map(write).join('\n')}\n`;

  it.each([
    ['dashes', ([name, body, title]: (typeof ROWS)[number]) => `- ${name} - ${body} - ${title}`],
    ['bars', ([name, body, title]: (typeof ROWS)[number]) => `${name} | ${body} | ${title} |`],
    ['the title first', ([name, body, title]: (typeof ROWS)[number]) => `${title} – ${name} – ${body}`],
    ['the body last', ([name, body, title]: (typeof ROWS)[number]) => `${name} – ${title} – ${body}`],
  ])('keeps each in its own talk: %s', async (_, write) => {
    expect(await spokenIn(list(write))).toEqual([
      'Les haies en carte: Anne Roux (Université de Caen)',
      'Les sols à la loupe: Paul Petit (INRAE) + Luc Fabre (INRAE)',
      'Mesurer la brume: Zoé Marzin (Météo-France)',
    ]);
  });

  it('is no list of talks where no column holds titles', async () => {
    const towns = ['Caen', 'Lyon', 'Metz'];
    const offices = ['Trésorier', 'Secrétaire', 'Président'];
    const members = list(([name], i) => `${name} - ${towns[i]} - ${offices[i]}`);
    expect((await spokenIn(members)).every(line => line.startsWith('Journée des doctorants'))).toBe(true);
  });
});

describe('a page made of blocks', () => {
  const page = (blocks: readonly (readonly [string, string])[]) =>
    `title: Journée des berges\nsearch:\n  title: Journée des berges\n  body: Le fleuve en ville par Anne Roux, géographe\nblocks:\n${blocks
      .map(
        ([title, text]) =>
          `  - kind: block\n    title: ${title}\n    data:\n      text: |\n        ${text}\n`,
      )
      .join('')}`;

  it('names in the text of a block those who speak under its title, once', async () => {
    expect(
      await spokenIn(
        page([
          ['Le fleuve en ville', 'Anne Roux, géographe\n        Paul Petit, ingénieur'],
          ['Le fleuve aux champs', 'Avec **Zoé Marzin** (ADEME)'],
        ]),
        'essai.yml',
      ),
    ).toEqual([
      'Le fleuve en ville: Anne Roux (géographe) + Paul Petit (ingénieur)',
      'Le fleuve aux champs: Zoé Marzin (ADEME)',
    ]);
  });

  it('takes nobody from an abstract', async () => {
    const abstract =
      'Le bois pose la question de la ressource. Comme le rappelle Hugo Leroy, économiste, rien n’est gratuit dans une forêt, et les prix restent une question ouverte pour toutes les communes.';
    expect(
      await spokenIn(
        page([
          ['Brûler', abstract],
          ['Planter', abstract],
        ]),
        'essai.yml',
      ),
    ).toEqual([]);
  });
});
