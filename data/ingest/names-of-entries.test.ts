import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { namesOfEntries } from './names-of-entries.ts';

const read = (text: string) =>
  [...namesOfEntries(readLines({ text, blocks: [] })).values()].flatMap(({ people }) =>
    people.map(({ name }) => `${name.givenName} ${name.familyName}`),
  );

const ENTRIES = [
  '9 heures\n\nLes haies des bourgs\net leurs oiseaux\n\nAdèle Noury',
  '10h15\n\nUne grange n’est jamais vide\n\nMonika Szczepańska\n\nPaul Floch',
  '14h00 – 14h45\n\nCe que le canal fit au château\n\nJean Carré',
];

describe('entries whose hours, title and names stand on lines of their own', () => {
  it('name those who speak, however rare their names, and more than one below a title', () => {
    expect(read(ENTRIES.join('\n\n'))).toEqual([
      'Adèle Noury',
      'Monika Szczepańska',
      'Paul Floch',
      'Jean Carré',
    ]);
  });

  it('are a habit from the third on, and where half of all are so', () => {
    expect(read(ENTRIES.slice(1).join('\n\n'))).toEqual([]);
    const bare = (count: number) =>
      Array.from(
        { length: count },
        (_, i) => `1${i}h50\n\nUn film sur les marais, numéro ${i}\n\nSuivi d’un débat.`,
      );
    expect(read([...ENTRIES, ...bare(3)].join('\n\n'))).toHaveLength(4);
    expect(read([...ENTRIES, ...bare(4)].join('\n\n'))).toEqual([]);
  });

  it('name nobody where hardly a name is known, behind a pause or without a title', () => {
    const rare = ['Vadelune Ombrizac', 'Torquil Mastrebonde', 'Yselva Curtimond'];
    const talks = rare.map((name, i) => `1${i}h00\n\nLa rive et ses crues ${i}\n\n${name}`);
    expect(read(talks.join('\n\n'))).toEqual([]);
    expect(read(ENTRIES.map(entry => entry.replace(/\n\n.*(?:\n.+)?\n\n/u, '\n\n')).join('\n\n'))).toEqual(
      [],
    );
  });
});
